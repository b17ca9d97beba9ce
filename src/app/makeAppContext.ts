import type { Cube } from '../analysis/cube.ts';
import { duesOf } from '../analysis/dues.ts';
import { rememberedOf } from '../analysis/remembered.ts';
import type { Tables } from '../analysis/tables.ts';
import type { CommonWords } from '../i18n/words.ts';
import { readQuery } from '../state/query.ts';
import type { Route } from '../state/routes.ts';
import { makeContext, type Context } from '../views/shared/context.ts';

export interface Shown {
  readonly route: Route;
  readonly search: string;
  readonly whole: Cube;
  readonly tables: Tables | null;
  readonly m: CommonWords;
  readonly replace: (href: string) => void;
  readonly linkRoot?: string | undefined;
}

/** What a query may name, asked at every step. */
const knownOf = rememberedOf((whole: Cube) => ({
  fields: new Set(whole.fields.map(({ id }) => id)),
  departments: new Set(whole.departments.map(({ id }) => id)),
  targets: new Set(whole.targets.map(({ id }) => id)),
  dues: new Set(duesOf(whole)),
}));

/** Reads the query against the dataset and restricts the cube to what its text finds. */
export function makeAppContext({ route, search, whole, tables, m, replace, linkRoot }: Shown): Context {
  const { query, ignored } = readQuery(search, knownOf(whole));
  const { text } = query.filter;
  const cube = text && tables ? tables.search(whole, text) : whole;
  return makeContext({ route, query, ignored, whole, cube, tables, m, replace, linkRoot });
}
