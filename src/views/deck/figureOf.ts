import type { Route } from '../../state/routes.ts';
import { continuationFigure } from '../figures/continuationFigure.ts';
import type { Figure } from '../figures/figure.ts';
import { makeContext } from '../shared/context.ts';
import type { DeckContext } from './slide.ts';
import type { PictureId } from './slideBody.ts';

const makers = { fortschreibung: continuationFigure } as const;

/** The figure of a slide. Its marks open their goals, instead of turning the deck into another one. */
export function figureOf(context: DeckContext, id: PictureId): Figure {
  const { language, query, words } = context;
  const route: Route = { page: 'goals', language };
  const asList = makeContext({ ...context, route, query: { ...query, own: {} } });
  return makers[id](asList, words.pages.continuation, words.pages.figures);
}
