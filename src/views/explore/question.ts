import { crossDimensions, type CrossDimension } from '../../analysis/crossDimensions.ts';
import { roleChoices, type RoleChoice } from '../../model/filter.ts';
import type { Ignored, Own } from '../../state/query.ts';

/** The places of a question that a dimension can be put into, in the order in which they are asked. */
export const slots = ['rows', 'columns', 'colour', 'facet'] as const;
export type Slot = (typeof slots)[number];

/** What is counted by what. `null`: the place is not used. */
export interface Question {
  readonly rows: CrossDimension;
  readonly columns: CrossDimension | null;
  readonly colour: CrossDimension | null;
  readonly facet: CrossDimension | null;
  /** The role in which departments count. */
  readonly role: RoleChoice;
  /** In shares of a base instead of numbers of goals. */
  readonly share: boolean;
}

const noSlots = { rows: 'field', columns: null, colour: null, facet: null } as const;

/** What the page shows when nothing is asked. */
export const firstQuestion: Question = {
  ...noSlots,
  columns: 'outlook',
  colour: 'status',
  role: 'both',
  share: false,
};

/** Three ways to begin: each shows another form of picture. */
export const readyQuestions = {
  outlook: firstQuestion,
  lead: { ...firstQuestion, rows: 'department', columns: 'field', colour: null, role: 'lead' },
  due: { ...firstQuestion, rows: 'due', columns: null, share: true },
} as const satisfies Readonly<Record<string, Question>>;
export type ReadyQuestion = keyof typeof readyQuestions;

/** The keys and words of the address: the filter's own, where there is one. */
const slotKeys = { rows: 'zeilen', columns: 'spalten', colour: 'farbe', facet: 'facette' } as const;
const dimensionWords: Readonly<Record<CrossDimension, string>> = {
  field: 'feld',
  subfield: 'teilfeld',
  department: 'stelle',
  status: 'status',
  outlook: 'ausblick',
  due: 'frist',
  target: 'ziel',
};

/**
 * Reads the question of an address. Without any place named it is the first one; else what is not named is not used.
 * Never throws: what is unknown is left out and listed.
 */
export function readQuestion(own: Own): { question: Question; ignored: readonly Ignored[] } {
  const ignored: Ignored[] = [];
  const read = <T>(key: keyof Own, known: (word: string) => T | undefined): T | undefined => {
    const value = own[key];
    if (value === undefined) return undefined;
    const meant = known(value);
    if (meant === undefined) ignored.push({ key, value });
    return meant;
  };
  const dimension = (word: string) => crossDimensions.find((d) => dimensionWords[d] === word);
  const asked = slots.map((slot) => [slot, read(slotKeys[slot], dimension)] as const);
  const named = Object.fromEntries(asked.filter(([, meant]) => meant !== undefined));
  const question: Question = {
    ...(Object.keys(named).length > 0 ? { ...firstQuestion, ...noSlots, ...named } : firstQuestion),
    role: read('als', (word) => roleChoices.find((role) => role === word)) ?? 'both',
    share: read('anteil', (word) => (word === '1' ? true : undefined)) ?? false,
  };
  return { question, ignored };
}

/** The own keys of a question's address: only what differs from the first one, as `readQuestion` reads it. */
export function writeQuestion(question: Question): Own {
  const first = slots.every((slot) => question[slot] === firstQuestion[slot]);
  const words = slots.map((slot): [string, string] => {
    const dimension = question[slot];
    return [slotKeys[slot], first || dimension === null ? '' : dimensionWords[dimension]];
  });
  return {
    ...Object.fromEntries(words),
    als: usesRole(question) && question.role !== 'both' ? question.role : '',
    anteil: question.share ? '1' : '',
  };
}

/** Whether departments are counted at all. */
export function usesRole(question: Question): boolean {
  return slots.some((slot) => question[slot] === 'department');
}

export function sameQuestion(a: Question, b: Question): boolean {
  const [first, second] = [writeQuestion(a), writeQuestion(b)];
  return (Object.keys(first) as (keyof Own)[]).every((key) => first[key] === second[key]);
}
