import { countFlow, endKey } from '../../analysis/countFlow.ts';
import { drawFlow } from '../../charts/pictures/drawFlow.ts';
import type { PageWords } from '../../i18n/words.ts';
import { treeOf } from '../../model/tree.ts';
import { continuation } from '../continuation/continuation.ts';
import { endName } from '../continuation/ends.ts';
import { openedOf } from '../continuation/opened.ts';
import type { Context } from '../shared/context.ts';
import { statusLabel } from '../shared/stacked.ts';
import type { Figure } from './figure.ts';
import { makeFigure } from './make.ts';

/** The way of all goals, as the page of the continuation shows it; its rows are the strands inside the filter. */
export function continuationFigure(
  plainContext: Context,
  words: PageWords['continuation'],
  own: PageWords['figures'],
): Figure {
  const context = { ...plainContext, words };
  const { cube, filter, whole, m } = context;
  const page = continuation(context, words);
  const fields = treeOf(whole.fields);
  return makeFigure(context, {
    // The picture shows the whole; under a filter it is about what stands out in it.
    title: page.selection?.sentence ?? page.headline,
    lead: page.lead,
    base: [...page.endedOf, ...(page.unnamed ? [{ text: ` ${page.unnamed}` }] : [])],
    table: {
      columns: [
        { key: 'field_id', label: own.number, type: 'text' },
        { key: 'field', label: m.filter.dimensions.fields, type: 'text' },
        { key: 'status_id', label: own.id, type: 'text' },
        { key: 'status', label: m.filter.dimensions.statuses, type: 'text' },
        { key: 'end_id', label: own.id, type: 'text' },
        { key: 'end', label: m.filter.dimensions.targets, type: 'text' },
        { key: 'goals', label: own.goals, type: 'number' },
      ],
      rows: countFlow(cube, filter, openedOf(context)).map(({ field, status, end, goals }) => [
        field,
        fields.get(field).name,
        status,
        statusLabel(context, status),
        endKey(end),
        endName(context, end),
        goals,
      ]),
    },
    inWords: page.blocks.map(({ name, count, parts }) => {
      const some = parts.filter(({ goals }) => goals > 0).map(({ goals, label }) => `${goals} ${label}`);
      return `${name}: ${count.text}${some.length > 0 ? ` (${some.join(', ')})` : ''}`;
    }),
    draw: (options) =>
      drawFlow(page.picture, {
        ...options,
        blocks: page.blocks,
        fromLabel: words.from,
        onlyBlocks: page.tooMany !== '',
      }),
  });
}
