import { expect, it } from 'vitest';
import { loadDataset } from '../../src/data/loadDataset.ts';
import { recount } from '../../src/model/recount.ts';
import { musterstadt, musterstadtId, readFrom } from './packageFiles.ts';

const dataset = await loadDataset(musterstadtId, readFrom(musterstadt));

it('reads a goal with all its cells, lists split and empty dates as null', () => {
  expect(dataset.goals[1]).toEqual({
    nr: 2,
    field: '1',
    title: ['Straßenfest in Größe XXL'],
    responsible: 'Amt für Beispiele in Kooperation mit Verein der Ausgedachten e. V.',
    deadline: '2. Quartal 2022',
    dueStart: '2022-04-01',
    dueEnd: '2022-06-30',
    recurrence: 'once',
    status: 'fulfilled',
    statusText: 'Ziel umgesetzt',
    statusNotes: [
      'Es kamen 1.234 Gäste, davon 99 aus Nirgendwo.',
      'Ein zweites Fest folgte, obwohl es regnete.',
    ],
    outlook: 'ended',
    outlookText: [],
  });
  expect(dataset.goals[5]).toMatchObject({ deadline: '', dueStart: null, dueEnd: null, outlook: null });
});

it('keeps what looks like HTML as the text that it is', () => {
  expect(dataset.goals[2]?.title).toEqual(['Merkblatt mit dem Titel <b>Fett & schräg</b> liegt aus']);
  expect(dataset.goals[2]?.statusNotes).toEqual(['Das Merkblatt liegt aus, der Titel heißt nun "Mager".']);
  expect(dataset.goals[7]?.title).toEqual(['Zeichen wie &amp; und &lt; werden nie mehr gedruckt']);
});

it('differs from the first package in what the program must not take for granted', () => {
  const { about, goals, fields, successors, targets, stated } = dataset;
  expect([about.city, about.start, about.end, about.asOfDate]).toEqual([
    'Musterstadt',
    2021,
    2024,
    '2025-03-01',
  ]);
  expect(about.next).toBeNull();
  expect([goals.length, fields.length, successors.length, targets.length, stated.length]).toEqual([
    12, 5, 0, 0, 1,
  ]);
  expect(fields.map(({ id, parent }) => [id, parent])).toEqual([
    ['1', null],
    ['2', null],
    ['2.1', '2'],
    ['2.2', '2'],
    ['3', null],
  ]);
  expect(fields[0]?.name).toHaveLength(92);
  expect(goals.filter(({ status }) => status === 'mostly')).toEqual([]);
  expect(goals.filter(({ outlook }) => outlook === 'continued')).toEqual([]);
});

it('takes the wording of the codes from the package, German standing in where English is missing', () => {
  expect(dataset.labels.status.fulfilled).toEqual({ de: 'umgesetzt', en: 'implemented' });
  expect(dataset.labels.outlook.dropped).toEqual({ de: 'eingestellt', en: 'stopped' });
  expect(dataset.labels.role.lead).toEqual({ de: 'federführend', en: 'in the lead' });
  expect(dataset.labels.recurrence.as_needed).toEqual({ de: 'nach Bedarf', en: 'as needed' });
  expect(dataset.labels.kind).toEqual({
    amt: { de: 'Amt', en: 'office' },
    stab: { de: 'Stabsstelle', en: 'staff unit' },
    verein: { de: 'Verein', en: 'Verein' },
  });
});

it('reads who is responsible, and to whom a department belongs', () => {
  expect(dataset.departments.slice(0, 2)).toEqual([
    { id: 'amt-beispiele', name: 'Amt für Beispiele', kind: 'amt', parent: null },
    { id: 'buergerbuero-sued', name: 'Bürgerbüro Süd', kind: 'amt', parent: 'amt-beispiele' },
  ]);
  expect(dataset.responsibilities.filter(({ goal }) => goal === 5)).toEqual([
    { goal: 5, department: 'buergerbuero-sued', role: 'lead' },
    { goal: 5, department: 'stab-platzhalter', role: 'advising' },
  ]);
});

it('describes its tables and columns', () => {
  expect(dataset.tables.map(({ path }) => path)).toEqual([
    'goals.csv',
    'fields.csv',
    'departments.csv',
    'responsibilities.csv',
    'successors.csv',
    'targets.csv',
    'stated.csv',
    'notes.csv',
  ]);
  expect(dataset.tables[0]?.columns[1]).toEqual({
    name: 'field',
    type: 'string',
    title: { de: 'Themenfeld', en: 'Field' },
    description: { de: 'Das genaueste Themenfeld.', en: 'The most specific field.' },
  });
});

it('reads a note on the whole report, and one on a goal', () => {
  expect(dataset.notes.map(({ goal, column }) => [goal, column])).toEqual([
    [null, 'asOfDate'],
    [3, 'title'],
  ]);
});

it('states a figure that its goals give', () => {
  expect(dataset.stated.map((figure) => [figure.value, recount(dataset.goals, figure)])).toEqual([
    [60, { goals: 6, base: 10, value: 60 }],
  ]);
});
