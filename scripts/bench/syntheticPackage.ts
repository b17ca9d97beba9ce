import { group } from 'd3-array';
import { csvFormat, csvParse } from 'd3-dsv';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { catalogFile } from '../../src/data/catalog.ts';
import { descriptorFile } from '../../src/data/descriptor.ts';
import { sealPackage } from '../data/sealPackage.ts';

type Row = Readonly<Record<string, string>>;

/** Columns that mean something only together: a made goal takes each group from one real goal. */
const together = {
  status: ['status', 'status_text', 'status_notes'],
  outlook: ['outlook', 'outlook_text'],
  due: ['deadline', 'due_start', 'due_end', 'recurrence'],
} as const;

interface Goals {
  readonly goals: readonly Row[];
  readonly responsibilities: readonly Row[];
  readonly successors: readonly Row[];
}

/**
 * As many goals as asked for, made of the given ones, the same at every call: field, departments and successors
 * of one goal, status of another, deadline of a third. A goal that is discarded has no outlook, and only a
 * continued one has successors.
 */
export function synthesize(base: Goals, size: number): Goals {
  const next = generator();
  const pick = (rows: readonly Row[]): Row => {
    const row = rows[Math.floor(next() * rows.length)];
    if (!row) throw new Error('a package without goals cannot be multiplied');
    return row;
  };
  const from = (row: Row, columns: readonly string[]) =>
    Object.fromEntries(columns.map((column) => [column, row[column] ?? '']));
  const rated = base.goals.filter((goal) => goal.status !== 'discarded');
  const made = Array.from({ length: size }, (_, i) => {
    const place = pick(base.goals);
    const status = pick(base.goals);
    const outlook = status.status === 'discarded' ? {} : pick(rated);
    const goal: Row = {
      ...place,
      nr: String(i + 1),
      title: `${place.title} (${i + 1})`,
      ...from(status, together.status),
      ...from(outlook, together.outlook),
      ...from(pick(base.goals), together.due),
    };
    return { goal, of: place.nr };
  });
  const responsibilities = group(base.responsibilities, (row) => row.goal);
  const successors = group(base.successors, (row) => row.goal);
  return {
    goals: made.map(({ goal }) => goal),
    responsibilities: made.flatMap(({ goal, of }) =>
      (responsibilities.get(of) ?? []).map((row) => ({ ...row, goal: goal.nr ?? '' })),
    ),
    successors: made.flatMap(({ goal, of }) =>
      goal.outlook === 'continued'
        ? (successors.get(of) ?? []).map((row) => ({ ...row, goal: goal.nr ?? '' }))
        : [],
    ),
  };
}

/** Numbers from 0 up to 1 in an order that looks random and never changes (constants of Numerical Recipes). */
function generator(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Writes a package of made goals in the folder `to`, whose name becomes its id, with the words and dimensions of the
 * package in `from`. Without stated figures, introduction and notes: those belong to real goals.
 */
export async function writeSyntheticPackage(from: string, to: string, size: number): Promise<void> {
  await mkdir(to, { recursive: true });
  await cp(from, to, { recursive: true });
  const read = async (table: string) => csvParse(await readFile(join(from, `${table}.csv`), 'utf8'));
  const base = {
    goals: await read('goals'),
    responsibilities: await read('responsibilities'),
    successors: await read('successors'),
  };
  const made = synthesize(base, size);
  const tables = [
    { name: 'goals', rows: made.goals, columns: base.goals.columns },
    { name: 'responsibilities', rows: made.responsibilities, columns: base.responsibilities.columns },
    { name: 'successors', rows: made.successors, columns: base.successors.columns },
    { name: 'stated', rows: [], columns: (await read('stated')).columns },
    { name: 'notes', rows: [], columns: (await read('notes')).columns },
  ];
  for (const { name, rows, columns } of tables) {
    await writeFile(join(to, `${name}.csv`), `${csvFormat([...rows], columns)}\n`);
  }
  const descriptor = JSON.parse(await readFile(join(from, descriptorFile), 'utf8')) as {
    zielspiegel: object;
  };
  // The introduction speaks of stated figures.
  const zielspiegel = { ...descriptor.zielspiegel, introduction: [] };
  const own = { ...descriptor, name: basename(to), zielspiegel };
  await writeFile(join(to, descriptorFile), `${JSON.stringify(own, null, 1)}\n`);
  await sealPackage(to);
}

/** Names a package in the catalog beside it: pages show no other one. */
export async function addToCatalog(dataFolder: string, id: string): Promise<void> {
  const path = join(dataFolder, catalogFile);
  const catalog = JSON.parse(await readFile(path, 'utf8')) as { datasets: object[] };
  catalog.datasets.push({ id, title: id });
  await writeFile(path, JSON.stringify(catalog));
}
