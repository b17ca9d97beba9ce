import { csvFormat, csvParse } from 'd3-dsv';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealPackage } from '../../scripts/data/sealPackage.ts';
import { defaultDataset } from '../../scripts/lib/defaultDataset.ts';
import { dist } from './site.ts';

type Row = Record<string, string>;
const tables = ['fields', 'departments', 'targets', 'goals', 'responsibilities', 'successors'] as const;
type Tables = Record<(typeof tables)[number], Row[]>;

const longName =
  'Zusammenarbeit mit Migrantenselbstorganisationen und Wohnungsbaugenossenschaften der Region';

/** What each package makes of the real one. */
const changes = {
  'lange-namen': (rows: Tables) => {
    for (const table of ['fields', 'departments', 'targets'] as const) {
      rows[table].forEach((row, i) => (row.name = `${i + 1} ${longName}`));
    }
  },
  'viele-felder': ({ fields, goals }: Tables) => {
    const made = Array.from({ length: 292 }, (_, i) => ({
      id: String(100 + i),
      parent: '',
      name: `Feld ${100 + i}`,
    }));
    fields.push(...made);
    goals.forEach((goal, i) => (goal.field = made[i]?.id ?? ''));
  },
  'ein-ziel': (rows: Tables) => {
    const nr = rows.goals[0]?.nr;
    rows.goals.splice(1);
    rows.responsibilities = rows.responsibilities.filter((row) => row.goal === nr);
    rows.successors = rows.successors.filter((row) => row.goal === nr);
  },
} satisfies Record<string, (rows: Tables) => void>;

export type OddPackage = keyof typeof changes;
export const oddPackages = Object.keys(changes) as OddPackage[];

/** A copy of the built site with packages such as no city has yet: names of 90 letters, 300 fields, one goal. */
export async function siteWithOddPackages(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'odd-'));
  await cp(dist, folder, { recursive: true, filter: (path) => !/\/embed(\/|$)/.test(path) });
  const data = join(folder, 'data');
  const id = defaultDataset(data);
  for (const name of oddPackages) {
    await cp(join(data, id), join(data, name), { recursive: true });
    await change(join(data, name), name, changes[name]);
  }
  const path = join(data, 'catalog.json');
  const catalog = JSON.parse(await readFile(path, 'utf8')) as { datasets: object[] };
  catalog.datasets.push(...oddPackages.map((name) => ({ id: name, title: name })));
  await writeFile(path, JSON.stringify(catalog));
  return folder;
}

async function change(folder: string, name: string, by: (rows: Tables) => void): Promise<void> {
  const fileOf = (table: string) => join(folder, `${table}.csv`);
  const parsed = await Promise.all(
    tables.map(async (table) => [table, csvParse(await readFile(fileOf(table), 'utf8'))] as const),
  );
  const rows = Object.fromEntries(parsed.map(([table, own]) => [table, [...own]])) as unknown as Tables;
  by(rows);
  for (const [table, { columns }] of parsed) {
    await writeFile(fileOf(table), `${csvFormat(rows[table], columns)}\n`);
  }
  // Stated figures and notes belong to the real goals.
  for (const table of ['stated', 'notes']) {
    const { columns } = csvParse(await readFile(fileOf(table), 'utf8'));
    await writeFile(fileOf(table), `${csvFormat([], columns)}\n`);
  }
  const path = join(folder, 'datapackage.json');
  const descriptor = JSON.parse(await readFile(path, 'utf8')) as { zielspiegel: object };
  const zielspiegel = { ...descriptor.zielspiegel, introduction: [] };
  await writeFile(path, JSON.stringify({ ...descriptor, name, zielspiegel }, null, 1));
  await sealPackage(folder);
}
