import { buildCube } from '../../../src/analysis/buildCube.ts';
import { buildTables } from '../../../src/analysis/tables.ts';
import type { Engine } from '../../../src/app/engine.ts';
import { recurrences, statuses } from '../../../src/model/codes.ts';
import type { Goal } from '../../../src/model/dataset.ts';
import { makeDataset, makeDepartment, makeField, makeGoal, makeTarget } from '../../fixtures/makeDataset.ts';

/** Ninety letters, the longest word of them 54. */
export const longName =
  'Zusammenleben und Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.slice(
    0,
    90,
  );

interface Case {
  readonly fields: number;
  readonly goals: number;
  /** What fields, departments and targets are called, but for their number. */
  readonly name?: string;
}

/** A report of so many fields and goals, of which every status, deadline and end has some. */
export function engineOf({ fields, goals, name = 'Feld' }: Case): Engine {
  const nrs = Array.from({ length: goals }, (_, i) => i + 1);
  const departments = Math.min(12, Math.max(1, fields));
  const tables = buildTables(
    makeDataset({
      fields: Array.from({ length: fields }, (_, i) => ({
        ...makeField(String(i + 1), null),
        name: fields === 1 ? name : `${name} ${i + 1}`,
      })),
      departments: Array.from({ length: departments }, (_, i) => ({
        ...makeDepartment(`d${i + 1}`, null),
        name: name === 'Feld' ? `Fachdienst ${i + 1}` : `${name} ${i + 1}`,
      })),
      targets: ['2.1', '2.2', '2.3'].map((id) => ({
        ...makeTarget(id, null),
        name: name === 'Feld' ? '' : name,
      })),
      goals: nrs.map((nr) => goalOf(nr, fields)),
      responsibilities: nrs.map((nr) => ({
        goal: nr,
        department: `d${(nr % departments) + 1}`,
        role: 'lead',
      })),
      successors: nrs
        .filter((nr) => nr % 2 === 1)
        .map((nr) => ({ goal: nr, target: `2.${(nr % 3) + 1}`, objective: '1', measure: '1' })),
    }),
  );
  return { tables, cube: buildCube(tables) };
}

function goalOf(nr: number, fields: number): Goal {
  const status = statuses[(nr * 3) % statuses.length] ?? 'missed';
  const isDated = nr % 3 === 0;
  return makeGoal({
    nr,
    // The first fields have more than the others, and the last may have none.
    field: String(1 + Math.floor(((nr * 7) % fields) * 0.8)),
    status,
    dueEnd: isDated ? `201${6 + (nr % 2)}-${nr % 4 === 0 ? '12-31' : '06-30'}` : null,
    recurrence: isDated ? 'once' : (recurrences[1 + (nr % 3)] ?? 'open'),
    outlook: status === 'discarded' ? null : nr % 2 === 1 ? 'continued' : 'ended',
  });
}

/** The cases in which every picture must look right. */
export const cases = {
  oneField: { engine: engineOf({ fields: 1, goals: 9 }), query: '' },
  threeFields: { engine: engineOf({ fields: 3, goals: 40 }), query: '' },
  manyFields: { engine: engineOf({ fields: 300, goals: 60 }), query: '' },
  longNames: { engine: engineOf({ fields: 3, goals: 24, name: longName }), query: '' },
  empty: {
    engine: engineOf({ fields: 3, goals: 40 }),
    query: '?feld=1&status=missed&frist=bedarf&ausblick=dropped',
  },
  oneGoal: { engine: engineOf({ fields: 1, goals: 1 }), query: '' },
} as const satisfies Readonly<Record<string, { engine: Engine; query: string }>>;
export type CaseName = keyof typeof cases;
