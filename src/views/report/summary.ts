import { countByStatus } from '../../analysis/countByStatus.ts';
import { sumGoals } from '../../analysis/count.ts';
import { facet } from '../../analysis/facets.ts';
import { selectCells } from '../../analysis/selectCells.ts';
import { narrow } from '../../analysis/narrow.ts';
import { share } from '../../analysis/shares.ts';
import { formatShare } from '../../i18n/format.ts';
import { sentence, type Sentence } from '../../i18n/sentence.ts';
import { isStatus, ratedStatuses, type Outlook } from '../../model/codes.ts';
import type { Chapter } from '../../model/dataset.ts';
import { noFilter } from '../../model/filter.ts';
import { goalsPart, numberPart } from '../shared/numberPart.ts';
import type { ReportContext } from './reportContext.ts';

/** What part of the whole the filter means: `Das sind 7 von 82 Zielen des Berichts, 8,5 %.` */
export function shareSentence(context: ReportContext): Sentence {
  const { cube, filter, language, whole, words } = context;
  const goals = sumGoals(selectCells(cube, filter));
  const all = sumGoals(whole.cells);
  const tenths = share(goals, all);
  return sentence(words.share(goals), {
    n: numberPart(context, goals, filter),
    all: numberPart(context, all, noFilter),
    share: tenths === null ? '' : words.ofAll(formatShare(tenths, language)),
  });
}

/** What comes next, as far as the report says: `Ausblick: bleibt bestehen 50, wird nicht weiterverfolgt 15.` */
export function outlookSentence(context: ReportContext): Sentence {
  const { cube, filter, text, words } = context;
  const found = facet(cube, filter, 'outlooks').filter((row) => row.goals > 0);
  if (found.length === 0) return [];
  const parts = found.flatMap(({ value, goals }, i): Sentence => [
    { text: i === 0 ? words.outlooks : ', ' },
    ...sentence(words.outlook, {
      label: text(cube.labels.outlook[value as Outlook]),
      n: numberPart(context, goals, narrow(cube, filter, 'outlooks', [value])),
    }),
  ]);
  return [...parts, { text: '.' }];
}

/** How many goals a chapter has, and what share of the rated ones that is. */
export function chapterSentence(context: ReportContext, chapter: Chapter | null, goals: number): Sentence {
  const { cube, filter, language, words } = context;
  const { rated } = countByStatus(cube, filter);
  const statuses = (chapter?.statuses ?? []).filter(isStatus);
  const outside = statuses.every((status) => status === 'discarded');
  const tenths = share(goals, rated);
  const values = { goals: goalsPart(context, goals, chapter && narrow(cube, filter, 'statuses', statuses)) };
  if (chapter && outside) return sentence(words.chapterOutside, values);
  if (!chapter || tenths === null || statuses.includes('discarded')) {
    return sentence(words.chapterPlain, values);
  }
  return sentence(words.chapterRated, {
    ...values,
    share: formatShare(tenths, language),
    rated: numberPart(context, rated, narrow(cube, filter, 'statuses', ratedStatuses)),
  });
}
