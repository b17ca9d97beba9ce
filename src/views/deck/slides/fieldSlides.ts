import { rated, reached, total } from '../../../analysis/count.ts';
import { countByField, type FieldRow } from '../../../analysis/countByField.ts';
import { narrow } from '../../../analysis/narrow.ts';
import { plain, sentence, type Sentence } from '../../../i18n/sentence.ts';
import { reachedStatuses } from '../../../model/codes.ts';
import { withValues } from '../../../model/filter.ts';
import { fieldsHeadline, fieldsLead } from '../../fields/fieldsHeadline.ts';
import { opened } from '../../shared/stacked.ts';
import { count, reachedWords } from '../../shared/words.ts';
import type { DeckContext, SlideDraft } from '../slide.ts';
import type { SlideBar } from '../slideBody.ts';
import { fitting, keyOf, slideBar } from './slideBars.ts';

/** The fields by status, those in which all that is rated is reached in bold; one field alone by its parts. */
export function fieldSlides(context: DeckContext): readonly SlideDraft[] {
  const { cube, filter, links, words } = context;
  const all = countByField(cube, filter);
  const counted = all.filter((row) => row.goals > 0);
  const [only] = counted;
  if (!only) return [];
  const parts = counted.length === 1 ? only.children.filter((row) => row.goals > 0) : [];
  const source = parts.length > 1 ? parts : counted;
  // Among goals of chosen statuses a rate says nothing but the choice.
  const isRate = filter.statuses.length === 0;
  const title = fieldsHeadline(context, words.pages.fields, all);
  const shown = fitting(context, title, source, (row) => ({ name: row.field.name, goals: row.goals }));
  const rows = shown.map((row) => fieldBar(context, row, isRate && source.length > 1));
  return [
    {
      title,
      body: {
        kind: 'bars',
        key: keyOf(context, rows),
        rows,
        official: true,
        note: note(context, source, shown, isRate, parts.length > 1),
        heads: { name: words.tableField, goals: words.tableGoals },
      },
      notes: [
        fieldsLead(
          context,
          words.pages.fields,
          all,
          counted.reduce((sum, row) => sum + row.goals, 0),
        ),
      ],
      href: links.pages.fields,
    },
  ];
}

/** `19 von 26` behind the bar: those that are reached, of the rated ones. */
function fieldBar(context: DeckContext, { field, counts }: FieldRow, isRate: boolean): SlideBar {
  const { cube, filter, links, words } = context;
  const only = narrow(cube, filter, 'fields', [field.id]);
  const base = rated(counts);
  const done = reached(counts);
  const of = sentence(words.pages.overview.findings.ofRated, {
    n: count(context, done),
    all: count(context, base),
  });
  const rate =
    base > 0
      ? opened(context, done, only && narrow(cube, only, 'statuses', reachedStatuses), plain(of))
      : { text: words.unrated, href: null };
  return slideBar(context, {
    id: field.id,
    name: field.name,
    href: links.list(withValues(filter, 'fields', [field.id])),
    counts,
    only,
    strong: isRate && base > 0 && done === base,
    ...(isRate && { end: rate }),
  });
}

function note(
  context: DeckContext,
  source: readonly FieldRow[],
  shown: readonly FieldRow[],
  isRate: boolean,
  isSub: boolean,
): Sentence {
  const { words } = context;
  const left = source.filter((row) => !shown.includes(row));
  const goals = left.reduce((sum, row) => sum + total(row.counts), 0);
  const rest: Sentence = left.length
    ? [
        ...sentence(words.restFields(left.length), {
          n: count(context, left.length),
          goals: context.m.goalCount(goals).replace('{n}', count(context, goals)),
        }),
        { text: '. ' },
      ]
    : [];
  const ends = isSub ? words.subfieldsNote : words.fieldsNote;
  return isRate && source.length > 1 ? [...rest, ...sentence(ends, { words: reachedWords(context) })] : rest;
}
