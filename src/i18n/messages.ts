import type { de } from './de.ts';

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

/** All words of the interface. German is the pattern; another language lacks a key only by a type error. */
export type Messages = Widen<typeof de>;
