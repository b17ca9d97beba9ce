import type { Dataset } from '../model/dataset.ts';
import { buildCube } from './buildCube.ts';
import { orderGoals, sortKeys } from './listGoals.ts';
import { buildTables } from './tables.ts';

/**
 * Runs every Arquero query once, for the build to compile ahead (scripts/arquero-csp). What a query does depends
 * on its expressions, not on the rows: two goals are enough.
 */
export default function record(): void {
  for (const dataset of [sample, { ...sample, responsibilities: [], successors: [] }]) {
    const tables = buildTables(dataset);
    buildCube(tables);
    for (const key of sortKeys) {
      for (const descending of [false, true]) orderGoals(tables, [1, 2], { key, descending });
    }
    orderGoals(tables, [], { key: 'nr', descending: false });
  }
}

const goal: Dataset['goals'][number] = {
  nr: 1,
  field: '1',
  title: ['A'],
  responsible: 'B',
  deadline: 'C',
  dueStart: null,
  dueEnd: '2016-12-31',
  recurrence: 'once',
  status: 'fulfilled',
  statusText: '',
  statusNotes: [],
  outlook: 'continued',
  outlookText: [],
};

const sample = {
  fields: [{ id: '1', parent: null, name: 'D', conceptPages: '', interimPages: '' }],
  departments: [{ id: 'e', name: 'E', kind: '', parent: null }],
  targets: [{ id: '2.1', parent: null, name: '' }],
  goals: [goal, { ...goal, nr: 2, dueEnd: null, recurrence: 'ongoing', status: 'discarded', outlook: null }],
  responsibilities: [
    { goal: 1, department: 'e', role: 'lead' },
    { goal: 2, department: 'e', role: 'partner' },
  ],
  successors: [{ goal: 1, target: '2.1', objective: '1', measure: '1' }],
  stated: [],
  notes: [],
  tables: [],
} as unknown as Dataset;
