import { drawFrame } from '../../charts/pictures/frame.ts';
import { addLines } from '../../charts/pictures/element.ts';
import { theme } from '../../charts/pictures/theme.ts';
import { wrap } from '../../charts/pictures/wrap.ts';
import { drawExploreFile } from '../../charts/plot/drawExploreFile.ts';
import type { PageWords } from '../../i18n/words.ts';
import type { DataCell, DataTable } from '../../model/dataTable.ts';
import { keysOf, type Asked } from '../explore/asked.ts';
import { askedOf, explore } from '../explore/explore.ts';
import { partsOf } from '../explore/measure.ts';
import { dimensionName } from '../explore/names.ts';
import { labelOf } from '../explore/pictureOf.ts';
import type { Context } from '../shared/context.ts';
import { capital } from '../shared/words.ts';
import type { Figure } from './figure.ts';
import { makeFigure } from './make.ts';

const problemFont = { size: 16, weight: 400 };

/** The question of the address, drawn by Plot; where it can't be drawn, why. */
export function exploreFigure(
  context: Context,
  words: PageWords['explore'],
  own: PageWords['figures'],
): Figure {
  const { headline, figure, problem } = explore(context, words);
  return makeFigure(context, {
    title: figure ? figure.title : headline,
    lead: headline,
    base: figure ? figure.base : [],
    table: tableOf(askedOf(context, words).asked, own),
    draw: (options) => {
      if (figure) {
        const key = figure.key.map(({ tone, label }) => ({ tone, label, goals: '' }));
        return drawExploreFile(figure.picture, { ...options, key, label: figure.label });
      }
      return drawFrame(options, (into, width) => {
        const lines = wrap(problem?.text ?? '', width, problemFont);
        addLines(into, lines, 24, { x: 0, y: 18, fill: theme.ink, ...problemFont });
        return lines.length * 24;
      });
    },
  });
}

/** One row for each combination that counts goals: its values by id and name, its goals, and its share where asked. */
function tableOf(asked: Asked, own: PageWords['figures']): DataTable {
  const { axes, context, question, words } = asked;
  const inner = axes.at(-1);
  const outer = axes.slice(0, -1);
  const table = asked.tabulate(axes);
  const rows = !inner
    ? []
    : keysOf(outer).flatMap((before) => {
        const { counts, tenths } = partsOf(table, before, inner);
        return inner.values.flatMap((value, i): (readonly DataCell[])[] => {
          const [goals, share] = [counts[i] ?? 0, tenths[i] ?? null];
          if (goals === 0 && outer.length > 0) return [];
          const key = [...before, value];
          const names = axes.flatMap((axis, a) => [key[a] ?? '', labelOf(axis, key[a] ?? '')]);
          return [[...names, goals, ...(question.share ? [share === null ? null : share / 1000] : [])]];
        });
      });
  return {
    columns: [
      ...axes.flatMap(({ crossing: { dimension } }) => [
        { key: `${dimension}_id`, label: own.id, type: 'text' as const },
        { key: dimension, label: capital(dimensionName(context, words, dimension)), type: 'text' as const },
      ]),
      { key: 'goals', label: own.goals, type: 'number' },
      ...(question.share
        ? [{ key: 'goals_share', label: own.share(own.goals), type: 'share' as const }]
        : []),
    ],
    rows,
  };
}
