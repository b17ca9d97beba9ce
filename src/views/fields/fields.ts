import { countByField, type FieldRow } from '../../analysis/countByField.ts';
import { countStatuses, rated, total } from '../../analysis/count.ts';
import { selectCells } from '../../analysis/selectCells.ts';
import { narrow } from '../../analysis/narrow.ts';
import type { StackedRow } from '../../charts/stackedBars.ts';
import type { KeyItem } from '../../charts/statusKey.ts';
import type { StatusHead, StatusTableRow } from '../../charts/statusTable.ts';
import { plain, sentence, type Sentence } from '../../i18n/sentence.ts';
import type { PageWords } from '../../i18n/words.ts';
import { ratedStatuses, statuses } from '../../model/codes.ts';
import { noFilter, toggled, withValues, type Filter } from '../../model/filter.ts';
import type { Context } from '../shared/context.ts';
import { goalsPart, numberPart } from '../shared/numberPart.ts';
import { keyItems, stackedRow, statusLabel, statusTableRow } from '../shared/stacked.ts';
import { choices, openIds, toggleOpen, type Choice } from '../shared/switches.ts';
import { fieldsHeadline, fieldsLead } from './fieldsHeadline.ts';
import { orderFields, readFieldOrder } from './orderFields.ts';

export interface FieldsPage {
  readonly headline: Sentence;
  readonly lead: Sentence;
  readonly picture: {
    readonly title: string;
    readonly show: readonly Choice[];
    readonly order: readonly Choice[];
    readonly key: readonly KeyItem[];
    readonly rows: readonly StackedRow[];
    /** The same rows as they were counted, in their order. */
    readonly counted: readonly FieldRow[];
    /** What 100 % is, and what counts how often. */
    readonly base: Sentence;
  };
  readonly table: {
    readonly heads: readonly StatusHead[];
    readonly rows: readonly StatusTableRow[];
    readonly foot: Omit<StatusTableRow, 'href'>;
  };
}

/** The goals of each field by status: as the page says it, under the filter in force. */
export function fields(context: Context, words: PageWords['fields']): FieldsPage {
  const { cube, filter, query, whole } = context;
  const counts = countStatuses(selectCells(cube, filter));
  const asShares = query.own.anteil === '1';
  const order = readFieldOrder(query.own.ordnung);
  const rows = orderFields(countByField(cube, filter), order);
  // A share keeps its base under a filter by status: the other statuses stay in their place.
  const drawn = asShares ? { ...context, filter: withValues(filter, 'statuses', []) } : context;
  const drawnRows = asShares ? orderFields(countByField(cube, drawn.filter), order) : rows;
  const wholes = wholeCounts(countByField(whole, noFilter));
  const open = openIds(context);
  return {
    headline: fieldsHeadline(context, words, rows),
    lead: fieldsLead(context, words, rows, total(counts)),
    picture: {
      title: asShares ? words.pictureShare : words.pictureCount(rows.length),
      show: choices(context, 'anteil', [
        { value: '', label: words.asCount },
        { value: '1', label: words.asShare },
      ]),
      order: choices(context, 'ordnung', [
        { value: 'dokument', label: words.byDocument },
        { value: 'groesse', label: words.bySize },
        { value: 'erfuellt', label: words.byFulfilled(statusLabel(context, 'fulfilled')) },
      ]),
      key: keyItems(context, counts),
      rows: drawnRows.map((row) => barOf(context, words, asShares, wholes, row, open, drawn.filter)),
      counted: drawnRows,
      base: baseOf(drawn, words, asShares),
    },
    table: {
      heads: statuses.map((status) => ({ status, label: statusLabel(context, status) })),
      rows: rows.flatMap((row) => [
        statusTableRow(context, sourceOf(context, row), 0),
        ...(open.includes(row.field.id)
          ? orderFields(row.children, order).map((child) =>
              statusTableRow(context, sourceOf(context, child), 1),
            )
          : []),
      ]),
      foot: statusTableRow(context, { id: '', name: words.all, href: '', counts, only: filter }, 0),
    },
  };
}

function wholeCounts(rows: readonly FieldRow[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row) => [[row.field.id, row.goals], ...wholeCounts(row.children)]));
}

/** `counted` is what the numbers are taken of: the filter in force, or it without its statuses. */
function sourceOf({ cube, filter, links }: Context, { field, counts }: FieldRow, counted: Filter = filter) {
  return {
    id: field.id,
    name: field.name,
    href: links.here({ filter: toggled(filter, 'fields', field.id) }),
    counts,
    only: narrow(cube, counted, 'fields', [field.id]),
    mark: withValues(filter, 'fields', [field.id]),
    dimension: 'fields' as const,
  };
}

function barOf(
  context: Context,
  words: PageWords['fields'],
  asShares: boolean,
  wholes: ReadonlyMap<string, number>,
  row: FieldRow,
  open: readonly string[],
  counted: Filter,
): StackedRow {
  const { id, name } = row.field;
  const isOpen = open.includes(id);
  const children = isOpen ? orderFields(row.children, readFieldOrder(context.query.own.ordnung)) : [];
  return stackedRow(context, words.stack, asShares, {
    ...sourceOf(context, row, counted),
    whole: wholes.get(id) ?? 0,
    opener:
      row.children.length > 0
        ? {
            href: toggleOpen(context, id),
            open: isOpen,
            label: isOpen ? words.close(name) : words.open(name),
          }
        : null,
    children: children.map((child) => barOf(context, words, asShares, wholes, child, open, counted)),
  });
}

function baseOf(context: Context, words: PageWords['fields'], asShares: boolean): Sentence {
  const { cube, filter } = context;
  const counts = countStatuses(selectCells(cube, filter));
  if (!asShares) {
    return sentence(words.baseCount, { all: goalsPart(context, total(counts), filter) });
  }
  const label = statusLabel(context, 'discarded');
  return sentence(words.baseShare, {
    rated: numberPart(context, rated(counts), narrow(cube, filter, 'statuses', ratedStatuses)),
    label: plain([{ text: `${label.charAt(0).toUpperCase()}${label.slice(1)}` }]),
  });
}
