import type { words as common } from './de/common.ts';
import type { words as continuation } from './de/continuation.ts';
import type { words as data } from './de/data.ts';
import type { words as deadlines } from './de/deadlines.ts';
import type { words as department } from './de/department.ts';
import type { words as departments } from './de/departments.ts';
import type { words as embed } from './de/embed.ts';
import type { words as embedBuilder } from './de/embedBuilder.ts';
import type { words as explore } from './de/explore.ts';
import type { words as fields } from './de/fields.ts';
import type { words as figures } from './de/figures.ts';
import type { words as goal } from './de/goal.ts';
import type { words as goals } from './de/goals.ts';
import type { words as notice } from './de/notice.ts';
import type { words as overview } from './de/overview.ts';
import type { words as report } from './de/report.ts';
import type { words as save } from './de/save.ts';
import type { words as presentation } from './de/presentation.ts';

/** German is the pattern; another language lacks a key only by a type error. */
type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

/** The words that every page needs. */
export type CommonWords = Widen<typeof common>;

/**
 * The words of each page: a page loads only its own. `figures` are those of the tables behind all pictures, `save` those
 * of the dialog that saves files.
 */
export type PageWords = Widen<{
  overview: typeof overview;
  fields: typeof fields;
  departments: typeof departments;
  department: typeof department;
  deadlines: typeof deadlines;
  continuation: typeof continuation;
  embedBuilder: typeof embedBuilder;
  explore: typeof explore;
  goals: typeof goals;
  goal: typeof goal;
  data: typeof data;
  figures: typeof figures;
  report: typeof report;
  save: typeof save;
  presentation: typeof presentation;
  notFound: Record<never, never>;
}>;

/** The words of the notice that data could not be loaded: it comes with what shows it. */
export type NoticeWords = Widen<typeof notice>;

/** The words around a chart that stands alone. */
export type EmbedWords = Widen<typeof embed>;
