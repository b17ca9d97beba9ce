import { queries } from './queries.ts';

const goals = [
  { nr: 1, title: 'Eins', field: 'a', status: 'fulfilled', due: '2018-12-31', departments: ['x', 'y'] },
  { nr: 2, title: 'Zwei', field: 'b', status: 'missed', due: null, departments: ['x'] },
];
const fields = [
  { id: 'a', name: 'A' },
  { id: 'b', name: 'B' },
];

/** Runs every query once. */
export default function record(): void {
  queries(goals, fields, ['fulfilled']);
}
