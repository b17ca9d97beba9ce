import type { Language, Outlook, Recurrence, Role, Status, Unit } from './codes.ts';

/** A text in the languages of the interface. Where the package has no English one, the German stands in. */
export type Text = Readonly<Record<Language, string>>;

/** One goal of the concept with what became of it: a row of `goals.csv`. */
export interface Goal {
  readonly nr: number;
  /** The most specific field: `1.2`, or `2` where the field has no sub-fields. */
  readonly field: string;
  /** The "Kurzfassung"; several bullets of the report are several entries. */
  readonly title: readonly string[];
  /** The "Ansprechpartner" cell, verbatim. */
  readonly responsible: string;
  /** The "Termin" cell, verbatim. */
  readonly deadline: string;
  /** ISO dates; `null` where the report states none. */
  readonly dueStart: string | null;
  readonly dueEnd: string | null;
  readonly recurrence: Recurrence;
  readonly status: Status;
  readonly statusText: string;
  readonly statusNotes: readonly string[];
  /** `null` for a discarded goal: the report states none. */
  readonly outlook: Outlook | null;
  readonly outlookText: readonly string[];
}

export interface Field {
  readonly id: string;
  readonly parent: string | null;
  readonly name: string;
  /** As printed: `22 ff.` */
  readonly conceptPages: string;
  readonly interimPages: string;
}

export interface Department {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parent: string | null;
}

export interface Responsibility {
  readonly goal: number;
  readonly department: string;
  readonly role: Role;
}

export interface Successor {
  readonly goal: number;
  readonly target: string;
  readonly objective: string;
  readonly measure: string;
}

export interface Target {
  readonly id: string;
  readonly parent: string | null;
  /** Empty where the report gives only the number. */
  readonly name: string;
}

/** A figure that the report itself states, with the query that recomputes it. */
export interface StatedFigure {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: Unit;
  /** The statuses that are 100 %; empty for a number of goals. */
  readonly base: readonly Status[];
  /** The statuses counted; empty means all. */
  readonly statuses: readonly Status[];
  /** The outlooks counted; empty means all, and none. */
  readonly outlooks: readonly Outlook[];
}

/** An editorial decision: what the source says, what we made of it, and why. */
export interface Note {
  /** `null`: about the whole report. */
  readonly goal: number | null;
  readonly column: string;
  readonly sourceText: string;
  readonly ourValue: string;
  readonly reason: string;
}

/** A chapter of the report: the goals of its statuses stand there. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  /** The page on which it begins, by the table of contents. */
  readonly page: number;
  readonly statuses: readonly Status[];
}

/** A column of a CSV file as its Table Schema describes it. */
export interface Column {
  readonly name: string;
  readonly type: string;
  readonly title: Text;
  readonly description: Text;
}

export interface TableDescription {
  /** File name inside the package: `goals.csv`. */
  readonly path: string;
  readonly title: Text;
  readonly description: Text;
  readonly columns: readonly Column[];
}

/** What the package says about itself: nothing of it is known to the program. */
export interface About {
  readonly id: string;
  readonly city: string;
  /** `Controlling zur Fortschreibung des Integrationskonzepts` */
  readonly title: Text;
  readonly description: Text;
  /** The concept whose goals are shown, with its years. */
  readonly concept: Text;
  /** First and last year of the concept. */
  readonly start: number;
  readonly end: number;
  /** The state the report describes: `Anfang 2020`, and the ISO date that deadlines are held against. */
  readonly asOf: Text;
  readonly asOfDate: string;
  /** How the source is cited in full, and in one line under a picture. */
  readonly citation: Text;
  readonly source: Text;
  /** How goals of the statuses counted as reached are called together; `null`: the two labels are joined. */
  readonly reached: Text | null;
  readonly publisher: string;
  readonly version: string;
  readonly licenses: readonly { readonly title: Text; readonly path: string }[];
  readonly chapters: readonly Chapter[];
  /** The next concept: how its parts are called. `null` where the package knows no successor. */
  readonly next: NextConcept | null;
}

export interface NextConcept {
  /** `Integrationskonzept 2020` */
  readonly concept: Text;
  /** `Handlungsfeld 2020` */
  readonly target: Text;
  /** Before a target's number: `HF` */
  readonly targetShort: string;
  /** Before an objective's number: `OpZ` */
  readonly objectiveShort: string;
  /** Before a measure's number: `M` */
  readonly measureShort: string;
}

/** The wording of the codes, from the package: `labels.status.fulfilled.de` = `erfüllt`. */
export interface Labels {
  readonly status: Readonly<Record<Status, Text>>;
  readonly outlook: Readonly<Record<Outlook, Text>>;
  readonly role: Readonly<Record<Role, Text>>;
  readonly recurrence: Readonly<Record<Recurrence, Text>>;
  readonly kind: Readonly<Record<string, Text>>;
}

/** One report, checked: every key unique, every reference resolved, every code known. */
export interface Dataset {
  readonly about: About;
  readonly labels: Labels;
  /**
   * The paragraphs of the report's introduction, verbatim but for its figures: `{reached}` stands for the
   * stated figure of that id. Empty where the package has none.
   */
  readonly introduction: readonly string[];
  readonly goals: readonly Goal[];
  readonly fields: readonly Field[];
  readonly departments: readonly Department[];
  readonly responsibilities: readonly Responsibility[];
  readonly successors: readonly Successor[];
  readonly targets: readonly Target[];
  readonly stated: readonly StatedFigure[];
  readonly notes: readonly Note[];
  readonly tables: readonly TableDescription[];
}

/** `catalog.json`: the packages beside it; the first is the default. */
export interface Catalog {
  readonly datasets: readonly { readonly id: string; readonly title: Text }[];
}
