import type { Text } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';

/**
 * A value from a JSON file, of unknown shape. Each reading method returns a value of the promised type; where the
 * file does not hold one, it adds a problem and returns an empty stand-in, so that one pass finds every fault.
 * Whoever reads must refuse the whole when there are problems.
 */
export class Doubt {
  readonly value: unknown;
  /** Where it stands in the file: `resources[goals].schema.fields[nr].type`. */
  readonly path: string;
  readonly #file: string;
  readonly #problems: Problem[];

  constructor(value: unknown, file: string, problems: Problem[], path = '') {
    this.value = value;
    this.path = path;
    this.#file = file;
    this.#problems = problems;
  }

  get isMissing(): boolean {
    return this.value === undefined || this.value === null;
  }

  /** Says that the value is not what it must be: a type, a number, or codes joined by ` | `. */
  refuse(expected: string): void {
    const problem: Problem = { code: 'descriptor', file: this.#file, column: this.path, expected };
    const value = typeof this.value === 'string' ? this.value : JSON.stringify(this.value)?.slice(0, 80);
    this.#problems.push(value === undefined ? problem : { ...problem, value });
  }

  /** The property of that name: a missing one where there is none, or no object. */
  at(name: string): Doubt {
    const isObject = typeof this.value === 'object' && this.value !== null && Object.hasOwn(this.value, name);
    const value = isObject ? (this.value as Record<string, unknown>)[name] : undefined;
    return this.#inner(value, this.path ? `${this.path}.${name}` : name);
  }

  /** The entries of a list, each called by its `name` or `id` where it has one, else by its index. */
  list(): Doubt[] {
    if (!Array.isArray(this.value)) {
      this.refuse('list');
      return [];
    }
    return this.value.map((value: unknown, i) => this.#inner(value, `${this.path}[${nameOf(value) ?? i}]`));
  }

  /** The first entry of that name in a list: a missing one where there is none, or no list. */
  entry(name: string): Doubt {
    const entries: unknown[] = Array.isArray(this.value) ? this.value : [];
    return this.#inner(
      entries.find((value) => nameOf(value) === name),
      `${this.path}[${name}]`,
    );
  }

  /** The entries of a list that may be left out. */
  optionalList(): Doubt[] {
    return this.isMissing ? [] : this.list();
  }

  /** A text that is not empty. */
  text(): string {
    if (typeof this.value === 'string' && this.value.trim() !== '') return this.value;
    this.refuse('string');
    return '';
  }

  optionalText(fallback = ''): string {
    return this.isMissing ? fallback : this.text();
  }

  integer(): number {
    if (Number.isSafeInteger(this.value)) return this.value as number;
    this.refuse('integer');
    return 0;
  }

  flag(): boolean {
    if (typeof this.value === 'boolean' || this.isMissing) return this.value === true;
    this.refuse('true | false');
    return false;
  }

  /** One of a closed list; stands in with its first. */
  code<Code extends string>(codes: readonly [Code, ...Code[]]): Code {
    const code = codes.find((c) => c === this.value);
    if (code === undefined) this.refuse(codes.join(' | '));
    return code ?? codes[0];
  }

  /** Texts in a list, or one text alone. */
  names(): string[] {
    return typeof this.value === 'string' ? [this.text()] : this.list().map((name) => name.text());
  }

  /** The text of a property, and its English one beside it: `title` and `title:en`. */
  localized(name: string): Text {
    const de = this.at(name).text();
    return { de, en: this.at(`${name}:en`).optionalText(de) };
  }

  optionalLocalized(name: string): Text {
    return this.at(name).isMissing ? { de: '', en: '' } : this.localized(name);
  }

  #inner(value: unknown, path: string): Doubt {
    return new Doubt(value, this.#file, this.#problems, path);
  }
}

/** Refuses every value that stood before. */
export function refuseRepeated(doubts: readonly Doubt[]): void {
  const seen = new Set<unknown>();
  for (const doubt of doubts) {
    if (seen.has(doubt.value)) doubt.refuse('unique');
    seen.add(doubt.value);
  }
}

function nameOf(value: unknown): string | undefined {
  const { name, id } = (value ?? {}) as { name?: unknown; id?: unknown };
  return [name, id].find((key) => typeof key === 'string');
}
