import { rated, reached } from '../../analysis/count.ts';
import { countByField, type FieldRow } from '../../analysis/countByField.ts';
import { narrow } from '../../analysis/narrow.ts';
import { sentence, type Sentence } from '../../i18n/sentence.ts';
import type { PageWords } from '../../i18n/words.ts';
import { ratedStatuses, reachedStatuses } from '../../model/codes.ts';
import { withValues } from '../../model/filter.ts';
import type { Context } from '../shared/context.ts';
import { goalsPart, numberPart } from '../shared/numberPart.ts';
import { statusLabel } from '../shared/stacked.ts';
import { inWords, reachedWords } from '../shared/words.ts';

type Words = PageWords['fields'];

/** The finding of the page: in how many fields all that is rated is reached. */
export function fieldsHeadline(context: Context, words: Words, rows: readonly FieldRow[]): Sentence {
  const { cube, filter, language, m } = context;
  const counted = rows.filter((row) => row.goals > 0);
  const withRated = counted.filter((row) => rated(row.counts) > 0);
  const goals = counted.reduce((sum, row) => sum + row.goals, 0);
  const [first] = withRated;
  if (goals === 0) return sentence(m.filter.empty, {});
  if (filter.statuses.length > 0) return statusHeadline(context, words, rows, goals);
  if (!first) return sentence(words.headlineUnrated(goals), { goals: goalsPart(context, goals, filter) });
  if (counted.length === 1) return oneField(context, words, first);
  const full = withRated.filter((row) => reached(row.counts) === rated(row.counts));
  const only = narrow(
    cube,
    filter,
    'fields',
    full.map((row) => row.field.id),
  );
  const all = inWords(context, counted.length);
  if (full.length === counted.length)
    return sentence(words.headlineAll, { all, words: reachedWords(context) });
  return sentence(words.headline(full.length), {
    n: numberPart(
      context,
      full.length,
      only && narrow(cube, only, 'statuses', ratedStatuses),
      inWords(context, full.length),
    ),
    all,
    words: reachedWords(context),
  });
}

/** Under a filter by status a rate says nothing: how many goals have it, and in how many fields. */
function statusHeadline(context: Context, words: Words, rows: readonly FieldRow[], goals: number): Sentence {
  const { cube, filter, language, m } = context;
  const any = withValues(filter, 'statuses', []);
  const allFields = countByField(cube, any).filter((row) => row.goals > 0);
  const all = allFields.reduce((sum, row) => sum + row.goals, 0);
  const [first] = allFields;
  const one = allFields.length === 1 ? first : undefined;
  return sentence(one ? words.headlineStatusesOne(all) : words.headlineStatuses, {
    name: one?.field.name ?? '',
    n: numberPart(context, goals, filter),
    all: numberPart(context, all, any),
    labels: filter.statuses.map((status) => statusLabel(context, status)).join(` ${m.or} `),
    fields: inWords(context, rows.filter((row) => row.goals > 0).length),
    allFields: inWords(context, allFields.length),
  });
}

function oneField(context: Context, words: Words, { field, counts }: FieldRow): Sentence {
  const { cube, filter } = context;
  const base = rated(counts);
  return sentence(words.headlineOne(base), {
    name: field.name,
    reached: numberPart(context, reached(counts), narrow(cube, filter, 'statuses', reachedStatuses)),
    rated: numberPart(context, base, narrow(cube, filter, 'statuses', ratedStatuses)),
    words: reachedWords(context),
  });
}

/** The largest field, where there is one, and what stands outside every rate. */
export function fieldsLead(
  context: Context,
  words: Words,
  rows: readonly FieldRow[],
  goals: number,
): Sentence {
  const { cube, filter } = context;
  const most = Math.max(0, ...rows.map((row) => row.goals));
  const largest = rows.filter((row) => row.goals === most);
  const [row] = largest;
  const discarded = rows.reduce((sum, { counts }) => sum + counts.discarded, 0);
  return [
    ...(row && largest.length === 1 && most < goals
      ? sentence(`${words.largest} `, {
          n: numberPart(context, most, narrow(cube, filter, 'fields', [row.field.id])),
          all: numberPart(context, goals, filter),
          name: row.field.name,
        })
      : []),
    ...(discarded > 0 && discarded < goals
      ? sentence(words.discarded(discarded), {
          n: numberPart(context, discarded, narrow(cube, filter, 'statuses', ['discarded'])),
          label: statusLabel(context, 'discarded'),
        })
      : []),
  ];
}
