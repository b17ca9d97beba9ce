import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../../scripts/data/readFolder.ts';
import { defaultDataset } from '../../scripts/lib/defaultDataset.ts';
import { loadDataset } from '../../src/data/loadDataset.ts';
import { languages, type Language } from '../../src/model/codes.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { pathOf, singlePages, type Route } from '../../src/state/routes.ts';
import { dist } from './site.ts';

const dataFolder = join(dist, 'data');

/** The dataset that the site shows where an address names none. */
export const firstDataset: Dataset = await loadDataset(defaultDataset(dataFolder), readFolder(dataFolder));

/** One page of every kind, of the kinds that stand for a row several. */
export function samples(
  language: Language,
  { goals, departments }: Pick<Dataset, 'goals' | 'departments'> = firstDataset,
): readonly Route[] {
  const some = <T>(rows: readonly T[], count: number) =>
    Array.from({ length: count }, (_, i) => rows[Math.round((i * (rows.length - 1)) / (count - 1))] as T);
  return [
    ...singlePages.map((page): Route => ({ page, language })),
    ...some(goals, 3).map(({ nr }): Route => ({ page: 'goal', nr, language })),
    ...some(departments, 2).map(({ id }): Route => ({ page: 'department', id, language })),
  ];
}

/** One page of each kind. */
export function kinds(language: Language): readonly string[] {
  const routes = samples(language);
  return routes
    .filter((route, i) => routes.findIndex((other) => other.page === route.page) === i)
    .map((route) => pathOf(route));
}

/** The paths of `samples` in every language. */
export const samplePaths: readonly string[] = languages.flatMap((l) => samples(l).map(pathOf));

/** The page of codes for other sites: without script it says what it would do, with it it never stays so. */
export const madeByScript: readonly string[] = languages.map((language) =>
  pathOf({ page: 'embedBuilder', language }),
);

/** The path of every prerendered page that lies in the folder: ``, `ziele/`, `en/goals/37/`. */
export function prerenderedPaths(folder = dist): readonly string[] {
  return pathsIn(folder).filter((path) => !isEmbed(path));
}

/** The path of every chart that stands alone: `embed/felder/`, `en/embed/ziel/37/stand/2020-01-01/`. */
export function embedPaths(folder = dist): readonly string[] {
  return pathsIn(folder).filter(isEmbed);
}

const isEmbed = (path: string) => /^(?:en\/)?embed\//.test(path);

function pathsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .sort();
}
