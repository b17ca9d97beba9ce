import type { FieldRow } from '../../analysis/countByField.ts';
import { drawStackedBars } from '../../charts/pictures/drawStackedBars.ts';
import type { PageWords } from '../../i18n/words.ts';
import type { DataCell } from '../../model/dataTable.ts';
import { fields } from '../fields/fields.ts';
import { orderFields, readFieldOrder } from '../fields/orderFields.ts';
import type { Context } from '../shared/context.ts';
import { openIds } from '../shared/switches.ts';
import type { Figure } from './figure.ts';
import { pictureKey } from './key.ts';
import { makeFigure } from './make.ts';
import { statusCells, statusColumns } from './statusColumns.ts';

/** The goals of each field by status, as the page of the fields shows them. */
export function fieldsFigure(
  context: Context,
  words: PageWords['fields'],
  own: PageWords['figures'],
): Figure {
  const { headline, lead, picture } = fields(context, words);
  const asShares = context.query.own.anteil === '1';
  const order = readFieldOrder(context.query.own.ordnung);
  const open = openIds(context);
  const cellsOf = ({ field, counts, children }: FieldRow): readonly (readonly DataCell[])[] => [
    [field.id, field.name, ...statusCells(counts, asShares)],
    ...(open.includes(field.id) ? orderFields(children, order).flatMap(cellsOf) : []),
  ];
  return makeFigure(context, {
    title: headline,
    lead,
    base: picture.base,
    table: {
      columns: [
        { key: 'field_id', label: own.number, type: 'text' },
        { key: 'field', label: words.tableName, type: 'text' },
        ...statusColumns(context, own, asShares),
      ],
      rows: picture.counted.flatMap(cellsOf),
    },
    draw: (options, { emphasis = null, mostRows }) =>
      drawStackedBars(picture.rows.slice(0, mostRows), {
        ...options,
        key: pictureKey(picture.key, options.size),
        nameLanguage: 'de',
        emphasis,
      }),
  });
}
