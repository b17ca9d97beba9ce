import type { Filter } from '../model/filter.ts';

/** A piece of a sentence; one with a filter is a number or words that open exactly those goals. */
export interface Part {
  readonly text: string;
  readonly filter?: Filter;
}
export type Sentence = readonly Part[];

/**
 * Fills `{name}` in a template: `{missed} Ziele` with `{missed: {text: '6', filter}}`.
 * Throws where a name has no value, so that no sentence is ever shown with a hole.
 */
export function sentence(template: string, values: Readonly<Record<string, Part | string>>): Sentence {
  return template
    .split(/(\{[\w-]+\})/)
    .filter((piece) => piece !== '')
    .map((piece): Part => {
      const name = /^\{([\w-]+)\}$/.exec(piece)?.[1];
      if (name === undefined) return { text: piece };
      const value = values[name];
      if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`);
      return typeof value === 'string' ? { text: value } : value;
    });
}

/** A sentence as numbers, each with its address and the plain text before it, and the text behind the last one. */
export interface Numbered {
  readonly numbers: readonly { readonly before: string; readonly text: string; readonly href: string }[];
  readonly rest: string;
}

/** Plain parts put together: most sentences keep their shape while their numbers change. */
export function byNumbers(parts: Sentence, hrefOf: (filter: Filter) => string): Numbered {
  const numbers: { before: string; text: string; href: string }[] = [];
  let before = '';
  for (const { text, filter } of parts) {
    if (filter) {
      numbers.push({ before, text, href: hrefOf(filter) });
      before = '';
    } else before += text;
  }
  return { numbers, rest: before };
}

/** The sentence as plain text. */
export function plain(parts: Sentence): string {
  return parts.map((part) => part.text).join('');
}
