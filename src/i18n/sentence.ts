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

/** Plain text, and the number behind it; the last one has none where the sentence ends otherwise. */
export interface Pair {
  readonly text: string;
  readonly number: Part | null;
}

/** A sentence as few pairs: most sentences keep their shape while their numbers change. */
export function inPairs(parts: Sentence): readonly Pair[] {
  const pairs: Pair[] = [];
  let text = '';
  for (const part of parts) {
    if (!part.filter) text += part.text;
    else {
      pairs.push({ text, number: part });
      text = '';
    }
  }
  return text === '' ? pairs : [...pairs, { text, number: null }];
}

/** The sentence as plain text. */
export function plain(parts: Sentence): string {
  return parts.map((part) => part.text).join('');
}
