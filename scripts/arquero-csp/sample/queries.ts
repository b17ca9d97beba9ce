import * as aq from 'arquero';

type Row = Record<string, unknown>;

/** Queries of the kinds that an app has, for `measure.ts`. */
export function queries(goals: Row[], fields: Row[], wanted: readonly string[]): object[][] {
  const table = aq.from(goals);
  const names = aq.from(fields);
  const cells = table
    .groupby('field', 'status')
    .rollup({ goals: 'count()', numbers: aq.op.array_agg('nr'), first: 'min(d.nr)' });
  return [
    table
      .create({})
      .params({ wanted: new Set(wanted) })
      .filter('op.has($.wanted, d.status)')
      .objects(),
    cells
      .join_left(names, [['field'], ['id']])
      .orderby(aq.desc('goals'), 'field')
      .objects(),
    table
      .derive({ late: "d => d.due != null && d.due < '2020-01-01'" })
      .filter('d => d.late')
      .count()
      .objects(),
    table.groupby('field').pivot('status', { goals: aq.op.count() }).objects(),
    table.orderby(aq.collate('title', 'de'), 'nr').select('nr', 'title').objects(),
    table
      .unroll('departments')
      .dedupe('departments')
      .semijoin(names, [['field'], ['id']])
      .objects(),
  ];
}
