import { goalsOf } from '../../analysis/goalsOf.ts';
import { listChapters, type FieldGoals } from '../../analysis/listChapters.ts';
import { narrow } from '../../analysis/narrow.ts';
import type { CellGroup } from '../../charts/cellBar.ts';
import { plain, sentence, type Sentence } from '../../i18n/sentence.ts';
import { statuses } from '../../model/codes.ts';
import { dimensions, isFiltered, noFilter } from '../../model/filter.ts';
import type { Context } from '../shared/context.ts';
import { filterWords } from '../shared/filterWords.ts';
import { saySentence } from '../shared/saySentence.ts';
import { valueName, count } from '../shared/words.ts';
import type { PageWords } from '../../i18n/words.ts';
import { goalEntry, type GoalEntry } from './goalEntry.ts';
import { introduction } from './introduction.ts';
import { register, type Register } from './register.ts';
import type { ReportContext } from './reportContext.ts';
import { rowNames, type RowNames } from './rowNames.ts';
import { chapterSentence, outlookSentence, shareSentence } from './summary.ts';

/** A field in a chapter, with its goals and sub-fields. */
export interface FieldPart {
  readonly id: string;
  readonly anchor: string;
  /** `1.2 Weiterbildung` */
  readonly name: string;
  /** Where the concept and the interim report speak of it; may be empty. */
  readonly pages: string;
  readonly goals: readonly GoalEntry[];
  readonly children: readonly FieldPart[];
}

export interface ChapterPart {
  readonly anchor: string;
  /** `A Vollumfänglich bzw. überwiegend erfüllte Ziele` */
  readonly name: string;
  readonly say: Sentence;
  readonly goals: readonly GoalEntry[];
  readonly fields: readonly FieldPart[];
}

/** What the report says before its goals, whole or filtered. */
interface Opening {
  readonly title: string;
  readonly say: Sentence;
  readonly outlook: Sentence;
  readonly groups: readonly CellGroup[];
  readonly names: RowNames;
  readonly chapters: readonly ChapterPart[];
}

/** The whole report: a document with a front page, contents and chapters. */
export interface Book extends Opening {
  readonly kind: 'book';
  readonly introduction: readonly Sentence[];
  readonly register: Register;
}

/** The report of a part: a sheet that says which part it is. */
export interface Sheet extends Opening {
  readonly kind: 'sheet';
  /** The filter in force in words. */
  readonly filter: string;
  readonly share: Sentence;
  readonly wholeHref: string;
}

/**
 * The report made anew from the dataset: whole without a filter, a sheet with one; `null` without rows. `prefix` stands
 * before the ids of goals, where several sheets are on one page.
 */
export function report(plainContext: Context, words: PageWords['report'], prefix = ''): Book | Sheet | null {
  const { tables } = plainContext;
  if (!tables) return null;
  const context: ReportContext = { ...plainContext, words, prefix };
  const { cube, filter, links, text, whole } = context;
  const chapters = listChapters(tables, goalsOf(cube, filter)).map(({ chapter, fields }, i): ChapterPart => {
    const anchor = `chapter-${i + 1}`;
    const parts = fields.map((field) => fieldPart(context, anchor, field));
    const goals = parts.flatMap(goalsBelow);
    return {
      anchor,
      name: chapter ? words.chapter(chapter.id, chapter.title) : words.otherGoals,
      say: chapterSentence(context, chapter, goals.length),
      goals,
      fields: parts,
    };
  });
  const opening = {
    say: saySentence(context, words, cube, filter),
    outlook: outlookSentence(context),
    groups: groupsOf(context, chapters),
    names: rowNames(context, tables),
    chapters,
  };
  return isFiltered(filter)
    ? {
        kind: 'sheet',
        ...opening,
        title: sheetTitle(context),
        filter: words.filter(filterWords(context)),
        share: shareSentence(context),
        wholeHref: links.list(noFilter, 'report'),
      }
    : {
        kind: 'book',
        ...opening,
        title: text(whole.about.title),
        introduction: introduction(context, tables.dataset),
        register: register(context, tables),
      };
}

/** The one thing that the sheet is about, by its name; else the filter in words. */
function sheetTitle(context: ReportContext): string {
  const { filter } = context;
  const values = dimensions.flatMap((dimension) => filter[dimension].map((value) => ({ dimension, value })));
  const only = values[0];
  const isOne = values.length === 1 && filter.text === '' && filter.role === 'both';
  return only && isOne ? valueName(context, only.dimension, only.value) : filterWords(context);
}

function fieldPart(context: ReportContext, chapter: string, part: FieldGoals): FieldPart {
  const { tables, words } = context;
  const { id, name, conceptPages, interimPages } = part.field;
  const pages = [
    ...(conceptPages ? [words.conceptPages(conceptPages)] : []),
    ...(interimPages ? [words.interimPages(interimPages)] : []),
  ];
  return {
    id,
    anchor: `${chapter}-${id}`,
    name: words.field(id, name),
    pages: pages.length > 0 ? words.pages(pages.join(', ')) : '',
    goals: tables ? part.goals.map(({ nr }) => goalEntry(context, tables, nr)) : [],
    children: part.children.map((child) => fieldPart(context, chapter, child)),
  };
}

function goalsBelow(part: FieldPart): readonly GoalEntry[] {
  return [...part.goals, ...part.children.flatMap(goalsBelow)];
}

/** The goals as marks: each leads to its place in the report. */
function groupsOf(context: ReportContext, chapters: readonly ChapterPart[]): readonly CellGroup[] {
  const { cube, filter, links, words } = context;
  const goals = chapters.flatMap((chapter) => chapter.goals);
  return statuses.flatMap((status): CellGroup[] => {
    const own = goals.filter((goal) => goal.status === status).sort((a, b) => a.nr - b.nr);
    const [first] = own;
    if (!first) return [];
    const values = { n: count(context, own.length), label: first.statusLabel };
    return [
      {
        status,
        title: plain(sentence(words.statusGroup, values)),
        href: links.list(narrow(cube, filter, 'statuses', [status]) ?? filter),
        cells: own.map((goal) => ({
          nr: goal.nr,
          label: `${goal.name}, ${goal.statusLabel}: ${goal.title.join(' ')}`,
          href: `#${goal.anchor}`,
        })),
      },
    ];
  });
}
