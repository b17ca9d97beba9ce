import type { Dataset, Goal } from '../model/dataset.ts';
import { treeOf } from '../model/tree.ts';
import { fold, foldText, type Folded } from './fold.ts';

/** A stretch of an original text that a query hit: `[start, end)`. */
export type Hit = readonly [start: number, end: number];

/** Under this length a term must begin a word: inside one it would hit by accident. */
const leastInside = 4;
/** Endings are taken off only where so much of the word is left. */
const leastStem = 4;
const endings = ['innen', 'in', 'ern', 'en', 'er', 'em', 'es', 'e', 'n', 's'];

/** The term without its ending: `schulungen` → `schulung`, `dolmetscherinnen` → `dolmetsch`. */
export function stem(term: string): string {
  const ending = endings.find((e) => term.endsWith(e) && term.length - e.length >= leastStem);
  const rest = ending ? term.slice(0, -ending.length) : term;
  return ending === 'innen' || ending === 'in' ? stem(rest) : rest;
}

/** The stems of a query: words and numbers, folded. */
export function termsOf(query: string): readonly string[] {
  return (foldText(query).match(/[\p{L}\p{N}]+/gu) ?? []).map(stem);
}

function positions(text: string, term: string): readonly number[] {
  const found: number[] = [];
  const exact = /^\d+$/.test(term);
  for (let i = text.indexOf(term); i >= 0; i = text.indexOf(term, i + 1)) {
    const beginsWord = i === 0 || !/[\p{L}\p{N}]/u.test(text[i - 1] ?? '');
    const endsWord = !/[\p{L}\p{N}]/u.test(text[i + term.length] ?? '');
    if (exact ? beginsWord && endsWord : beginsWord || term.length >= leastInside) found.push(i);
  }
  return found;
}

/** Where a query hits a text, joined and in order: for highlighting. */
export function hitsIn(original: string, query: string): readonly Hit[] {
  const folded = fold(original);
  const hits = termsOf(query)
    .flatMap((term) => positions(folded.text, term).map((i) => wordAt(folded, i, term.length)))
    .sort((a, b) => a[0] - b[0]);
  return hits.reduce<Hit[]>((joined, hit) => {
    const last = joined.at(-1);
    if (last && hit[0] <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], hit[1])];
    else joined.push(hit);
    return joined;
  }, []);
}

/** A hit widened to the end of its word, so that an ending is marked with its stem. */
function wordAt({ text, at }: Folded, start: number, length: number): Hit {
  const rest = /^[\p{L}\p{N}]*/u.exec(text.slice(start + length))?.[0].length ?? 0;
  return [at[start] ?? 0, at[start + length + rest] ?? 0];
}

export interface SearchIndex {
  readonly texts: ReadonlyMap<number, string>;
}

/** Everything of a goal that can be searched, folded once. */
export function buildSearchIndex(dataset: Dataset): SearchIndex {
  const fields = treeOf(dataset.fields);
  const names = new Map<number, string[]>();
  const departments = treeOf(dataset.departments);
  for (const { goal, department } of dataset.responsibilities) {
    names.set(goal, [...(names.get(goal) ?? []), departments.get(department).name]);
  }
  const textOf = (goal: Goal) =>
    [
      goal.nr,
      ...goal.title,
      goal.responsible,
      ...(names.get(goal.nr) ?? []),
      ...fields.pathOf(goal.field).map((field) => field.name),
      goal.deadline,
      goal.statusText,
      ...goal.statusNotes,
      ...goal.outlookText,
    ].join('\n');
  return { texts: new Map(dataset.goals.map((goal) => [goal.nr, foldText(textOf(goal))])) };
}

/** The numbers of the goals in which every term of the query stands. A query without terms finds all. */
export function searchGoals({ texts }: SearchIndex, query: string): ReadonlySet<number> {
  const terms = termsOf(query);
  const found = [...texts].filter(([, text]) => terms.every((term) => positions(text, term).length > 0));
  return new Set(found.map(([nr]) => nr));
}
