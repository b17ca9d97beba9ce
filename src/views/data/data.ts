import { formatNumber, formatShare } from '../../i18n/format.ts';
import { plain, sentence, type Part, type Sentence } from '../../i18n/sentence.ts';
import type { PageWords } from '../../i18n/words.ts';
import type { Note, StatedFigure, TableDescription } from '../../model/dataset.ts';
import { noFilter, type Filter } from '../../model/filter.ts';
import { recount } from '../../model/recount.ts';
import type { Context } from '../shared/context.ts';
import { numberPart } from '../shared/numberPart.ts';
import { count } from '../shared/words.ts';

/** A figure of the report beside the same one counted anew. */
export interface FigureRow {
  readonly id: string;
  readonly label: string;
  readonly stated: string;
  readonly counted: string;
  readonly agrees: boolean;
  /** How it is counted, with the numbers that open their goals. */
  readonly how: Sentence;
}

export interface NoteRow {
  readonly note: Note;
  readonly goal: Part & { readonly href: string | null };
}

export interface TableRow {
  readonly table: TableDescription;
  readonly title: string;
  readonly description: string;
  readonly href: string;
  readonly columns: readonly {
    readonly name: string;
    readonly title: string;
    readonly description: string;
  }[];
}

export interface DataPage {
  readonly headline: string;
  readonly figures: readonly FigureRow[];
  readonly notesLead: string;
  readonly notes: readonly NoteRow[];
  readonly tables: readonly TableRow[];
  readonly descriptorHref: string;
  /** The tables of the pages, which can be saved from here, too: the list of goals, and the rows of each picture. */
  readonly saves: readonly { readonly id: string; readonly label: string; readonly href: string }[];
  readonly licenses: readonly { readonly title: string; readonly path: string }[];
}

/** The page on which each table that can be saved is shown. */
const pagesOfTables = [
  ['ziele', 'goals'],
  ['mosaik', 'overview'],
  ['felder', 'fields'],
  ['zustaendigkeit', 'departments'],
  ['fristen', 'deadlines'],
  ['fortschreibung', 'continuation'],
] as const;

/** The recount of the report's figures, the editorial decisions, the tables and where to take them. */
export function data(context: Context, words: PageWords['data']): DataPage {
  const { links, tables, text, whole } = context;
  const { about } = whole;
  const dataset = tables?.dataset;
  const figures = (dataset?.stated ?? []).map((figure) => figureRow(context, words, figure));
  const right = figures.filter((row) => row.agrees).length;
  const notes = dataset?.notes ?? [];
  return {
    headline: plain(
      sentence(words.headline(right === figures.length), {
        n: count(context, figures.length),
        right: count(context, right),
      }),
    ),
    figures,
    notesLead: plain(sentence(words.notesLead(notes.length), { n: count(context, notes.length) })),
    notes: notes.map((note) => ({
      note,
      goal:
        note.goal === null
          ? { text: words.noteWhole, href: null }
          : { text: count(context, note.goal), href: links.goal(note.goal) },
    })),
    tables: (dataset?.tables ?? []).map((table) => ({
      table,
      title: text(table.title),
      description: text(table.description),
      href: links.file(about.id, table.path),
      columns: table.columns.map((column) => ({
        name: column.name,
        title: text(column.title),
        description: text(column.description),
      })),
    })),
    descriptorHref: links.file(about.id, 'datapackage.json'),
    saves: [
      { id: 'uebersicht', label: context.m.filter.dimensions.statuses, href: links.pages.overview },
      ...pagesOfTables
        .filter(([, page]) => page !== 'continuation' || about.next !== null)
        .map(([id, page]) => ({ id, label: context.m.pages[page], href: links.pages[page] })),
      { id: 'spalten', label: words.allColumns, href: '#downloads-title' },
    ],
    licenses: about.licenses.map((license) => ({ title: text(license.title), path: license.path })),
  };
}

function figureRow(context: Context, words: PageWords['data'], figure: StatedFigure): FigureRow {
  const { language, tables } = context;
  const counted = recount(tables?.dataset.goals ?? [], figure);
  const show = (value: number) =>
    figure.unit === 'percent' ? formatShare(Math.round(value * 10), language) : formatNumber(value, language);
  const filter: Filter = { ...noFilter, statuses: figure.statuses, outlooks: figure.outlooks };
  const n = numberPart(context, counted.goals, filter);
  return {
    id: figure.id,
    label: figure.label,
    stated: show(figure.value),
    counted: show(counted.value),
    agrees: counted.value === figure.value,
    how:
      figure.unit === 'percent'
        ? sentence(words.howShare, {
            n,
            base: numberPart(context, counted.base, { ...noFilter, statuses: figure.base }),
          })
        : sentence(words.howGoals, { n, what: whatIsCounted(context, words, figure) }),
  };
}

/** The query of a figure in words: `Stand erfüllt oder überwiegend erfüllt`. */
function whatIsCounted(context: Context, words: PageWords['data'], figure: StatedFigure): string {
  const { text, whole } = context;
  const any = (values: readonly string[]) => values.join(` ${context.m.or} `);
  const parts = [
    ...(figure.statuses.length
      ? [words.status(any(figure.statuses.map((status) => text(whole.labels.status[status]))))]
      : []),
    ...(figure.outlooks.length
      ? [words.outlook(any(figure.outlooks.map((outlook) => text(whole.labels.outlook[outlook]))))]
      : []),
  ];
  return parts.length ? parts.join('; ') : words.everyGoal;
}
