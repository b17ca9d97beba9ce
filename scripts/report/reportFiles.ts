import type { Language } from '../../src/model/codes.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { pathOf } from '../../src/state/routes.ts';

/** A report to print: the name of its file, and its address below the site's root. */
export interface ReportFile {
  readonly name: string;
  readonly address: string;
}

interface Wanted {
  /** A query of the site, such as `?feld=3`; empty for the whole. */
  readonly query: string;
  /** One report for each department instead. */
  readonly departments: boolean;
}

const word = { de: 'bericht', en: 'report' } as const satisfies Record<Language, string>;

/** What to print. A department that the report names with no goal has none. */
export function reportFiles(
  { about, departments, responsibilities }: Pick<Dataset, 'about' | 'departments' | 'responsibilities'>,
  languages: readonly Language[],
  { query, departments: each }: Wanted,
): readonly ReportFile[] {
  const search = query.replace(/^\??/, query ? '?' : '');
  const parents = new Map(departments.map(({ id, parent }) => [id, parent]));
  const pathTo = (id: string): string[] => {
    const parent = parents.get(id);
    return parent ? [id, ...pathTo(parent)] : [id];
  };
  const named = new Set(responsibilities.flatMap(({ department }) => pathTo(department)));
  const queries = each
    ? departments.filter(({ id }) => named.has(id)).map(({ id }) => `?stelle=${id}`)
    : [search];
  return languages.flatMap((language) =>
    queries.map((part) => ({
      name: `${['zielspiegel', about.id, word[language], slugOf(part)].filter(Boolean).join('-')}.pdf`,
      address: `${pathOf({ page: 'report', language })}${part}`,
    })),
  );
}

/** A query as part of a file's name: `?feld=3&status=missed` → `feld-3-status-missed`. */
function slugOf(query: string): string {
  return decodeURIComponent(query)
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^-|-$/g, '')
    .replace(/^stelle-/, '');
}

/** The address of a site with a slash at its end; `null` where it is none. */
export function siteOf(text: string): string | null {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return null;
  const { origin, pathname } = new URL(text);
  return `${origin}${pathname.replace(/\/?$/, '/')}`;
}
