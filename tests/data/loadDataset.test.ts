import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/data/loadDataset.ts';
import { DatasetError } from '../../src/model/problem.ts';
import {
  edited,
  musterstadt,
  musterstadtId,
  problemsOf,
  readFrom,
  sealed,
  textOf,
  withFile,
  withJson,
} from './packageFiles.ts';

const statusCodes = 'fulfilled | mostly | partly | missed | discarded';
const goalsHeader =
  'nr,field,title,responsible,deadline,due_start,due_end,recurrence,status,status_text,status_notes,outlook,outlook_text';

describe('a package is refused', () => {
  it('when a file is missing', async () => {
    expect(await problemsOf(withFile('notes.csv', null))).toEqual([
      { code: 'unreachable', file: 'notes.csv', value: 'missing' },
    ]);
  });

  it('when its descriptor is missing', async () => {
    expect(await problemsOf(withFile('datapackage.json', null))).toEqual([
      { code: 'unreachable', file: 'datapackage.json', value: 'missing' },
    ]);
  });

  it('when its descriptor is not JSON', async () => {
    const [problem] = await problemsOf(withFile('datapackage.json', '{"name": '));
    expect(problem).toMatchObject({ code: 'json', file: 'datapackage.json' });
  });

  it('when an HTML page comes instead of a file', async () => {
    const page = '\n<!doctype html><title>Start</title>';
    expect(await problemsOf(withFile('fields.csv', page))).toEqual([{ code: 'html', file: 'fields.csv' }]);
    expect(await problemsOf(withFile('datapackage.json', page))).toEqual([
      { code: 'html', file: 'datapackage.json' },
    ]);
  });

  it('when a file is empty', async () => {
    expect(await problemsOf(withFile('targets.csv', ''))).toEqual([
      { code: 'truncated', file: 'targets.csv', value: '0', expected: '15' },
    ]);
  });

  it('when a file is empty and announced so', async () => {
    expect(await problemsOf(sealed('targets.csv', withFile('targets.csv', '')))).toEqual([
      { code: 'header', file: 'targets.csv', row: 1, value: '', expected: 'id,parent,name' },
    ]);
  });

  it('at whichever byte a file is cut off', async () => {
    const whole = musterstadt.get('goals.csv') ?? new Uint8Array();
    for (let bytes = 0; bytes < whole.length; bytes += 97) {
      expect(await problemsOf(withFile('goals.csv', whole.subarray(0, bytes)))).toEqual([
        { code: 'truncated', file: 'goals.csv', value: String(bytes), expected: String(whole.length) },
      ]);
    }
  });

  it('when a quote stays open to the end', async () => {
    const cut = textOf('goals.csv').slice(0, textOf('goals.csv').indexOf(', davon 99'));
    const problems = await problemsOf(sealed('goals.csv', withFile('goals.csv', cut)));
    expect(problems).toContainEqual({
      code: 'truncated',
      file: 'goals.csv',
      row: 3,
      value: '"Es kamen 1.234 Gäste',
      expected: '"',
    });
  });

  it('when a file is longer than announced', async () => {
    expect(await problemsOf(withFile('targets.csv', 'id,parent,name\n\n'))).toEqual([
      {
        code: 'descriptor',
        file: 'datapackage.json',
        column: 'resources[targets].bytes',
        value: '15',
        expected: '16',
      },
      { code: 'width', file: 'targets.csv', row: 2, value: '1', expected: '3' },
    ]);
  });

  it('when a file is written in Windows-1252', async () => {
    const latin = Uint8Array.from(Buffer.from(textOf('departments.csv'), 'latin1'));
    expect(await problemsOf(sealed('departments.csv', withFile('departments.csv', latin)))).toEqual([
      { code: 'encoding', file: 'departments.csv', expected: 'UTF-8' },
    ]);
  });

  it('when a file begins with a byte order mark', async () => {
    const marked = `\ufeff${textOf('goals.csv')}`;
    expect(await problemsOf(sealed('goals.csv', withFile('goals.csv', marked)))).toEqual([
      { code: 'encoding', file: 'goals.csv', value: 'BOM', expected: 'UTF-8' },
    ]);
  });

  it('when a cell contains a NUL', async () => {
    expect(await problemsOf(edited('fields.csv', 'Schalter', 'Schal\0ter'))).toEqual([
      { code: 'encoding', file: 'fields.csv', row: 4, value: 'NUL', expected: 'UTF-8' },
    ]);
  });

  it('when semicolons stand between the cells', async () => {
    const text = textOf('departments.csv').replaceAll(',', ';');
    expect(await problemsOf(sealed('departments.csv', withFile('departments.csv', text)))).toEqual([
      {
        code: 'header',
        file: 'departments.csv',
        row: 1,
        value: 'id;name;kind;parent',
        expected: 'id,name,kind,parent',
      },
    ]);
  });

  it('when a status is unknown', async () => {
    expect(await problemsOf(edited('goals.csv', ',missed,', ',mised,'))).toEqual([
      {
        code: 'category',
        file: 'goals.csv',
        row: 6,
        column: 'status',
        value: 'mised',
        expected: statusCodes,
      },
    ]);
  });

  it('when a number stands twice', async () => {
    expect(await problemsOf(edited('goals.csv', '\n8,', '\n4,'))).toEqual([
      { code: 'duplicate', file: 'goals.csv', row: 9, column: 'nr', value: '4', expected: '5' },
      {
        code: 'reference',
        file: 'responsibilities.csv',
        row: 11,
        column: 'goal',
        value: '8',
        expected: 'goals.csv nr',
      },
    ]);
  });

  it('when a pair that must be unique stands twice', async () => {
    expect(
      await problemsOf(edited('responsibilities.csv', '\n2,verein-ausgedachte,', '\n2,amt-beispiele,')),
    ).toEqual([
      {
        code: 'duplicate',
        file: 'responsibilities.csv',
        row: 4,
        column: 'goal, department',
        value: '2, amt-beispiele',
        expected: '3',
      },
    ]);
  });

  it('when a value of a unique column stands twice', async () => {
    expect(await problemsOf(edited('departments.csv', 'Bürgerbüro Süd', 'Amt für Beispiele'))).toEqual([
      {
        code: 'duplicate',
        file: 'departments.csv',
        row: 3,
        column: 'name',
        value: 'Amt für Beispiele',
        expected: '2',
      },
    ]);
  });

  it('when a goal names a field that is none', async () => {
    expect(await problemsOf(edited('goals.csv', '\n7,2.2,', '\n7,2.3,'))).toEqual([
      {
        code: 'reference',
        file: 'goals.csv',
        row: 8,
        column: 'field',
        value: '2.3',
        expected: 'fields.csv id',
      },
    ]);
  });

  it.each([
    ['is not in the calendar', '2021-02-30'],
    ['is written as people write it', '31.12.2021'],
    ['has a time', '2021-12-31T00:00'],
  ])('when a date %s', async (_, value) => {
    expect(await problemsOf(edited('goals.csv', '2021-12-31', value))).toEqual([
      { code: 'type', file: 'goals.csv', row: 2, column: 'due_end', value, expected: 'date' },
    ]);
  });

  it('when a date is later than the schema allows', async () => {
    expect(await problemsOf(edited('goals.csv', '2021-12-31', '2025-01-01'))).toEqual([
      {
        code: 'constraint',
        file: 'goals.csv',
        row: 2,
        column: 'due_end',
        value: '2025-01-01',
        expected: '<= 2024-12-31',
      },
    ]);
  });

  it.each(['01', '1.0', 'eins', '1 ', '9007199254740993'])('when a number is written %j', async (value) => {
    expect(await problemsOf(edited('notes.csv', '\n3,', `\n${value},`))).toContainEqual({
      code: 'type',
      file: 'notes.csv',
      row: 3,
      column: 'goal',
      value,
      expected: 'integer',
    });
  });

  it('when a number has a decimal comma', async () => {
    expect(await problemsOf(edited('stated.csv', ',60,', ',"60,0",'))).toEqual([
      { code: 'type', file: 'stated.csv', row: 2, column: 'value', value: '60,0', expected: 'number' },
    ]);
  });

  it('when a number is smaller than the schema allows', async () => {
    expect(await problemsOf(edited('stated.csv', ',60,', ',-60,'))).toEqual([
      { code: 'constraint', file: 'stated.csv', row: 2, column: 'value', value: '-60', expected: '>= 0' },
    ]);
  });

  it('when an identifier does not fit its pattern', async () => {
    expect(await problemsOf(edited('fields.csv', '\n3,', '\n3.,'))).toContainEqual({
      code: 'constraint',
      file: 'fields.csv',
      row: 6,
      column: 'id',
      value: '3.',
      expected: '^(?:[1-9](\\.[1-9])?)$',
    });
  });

  it('when a list has an empty entry', async () => {
    expect(await problemsOf(edited('goals.csv', ' | Beratung auch', ' |  | Beratung auch'))).toEqual([
      {
        code: 'type',
        file: 'goals.csv',
        row: 5,
        column: 'title',
        value: 'Beratung in fünf erfundenen Sprachen |  | Beratung auch am Samstag',
        expected: 'list',
      },
    ]);
  });

  it('when a cell is empty that must not be', async () => {
    expect(await problemsOf(edited('goals.csv', ',Straßenfest in Größe XXL,', ',,'))).toEqual([
      { code: 'required', file: 'goals.csv', row: 3, column: 'title', expected: 'list' },
    ]);
  });

  it('when a column is missing', async () => {
    expect(await problemsOf(edited('goals.csv', ',status,', ','))).toEqual([
      { code: 'header', file: 'goals.csv', row: 1, column: 'status', expected: 'status' },
    ]);
  });

  it('when there is a column too many', async () => {
    expect(await problemsOf(edited('goals.csv', ',status,', ',status,farbe,'))).toEqual([
      { code: 'header', file: 'goals.csv', row: 1, column: 'farbe', value: 'farbe' },
    ]);
  });

  it('when a column stands twice', async () => {
    expect(await problemsOf(edited('goals.csv', ',status,', ',status,status,'))).toEqual([
      { code: 'header', file: 'goals.csv', row: 1, column: 'status', value: 'status' },
    ]);
  });

  it('when the columns stand in another order', async () => {
    expect(await problemsOf(edited('goals.csv', 'nr,field', 'field,nr'))).toEqual([
      {
        code: 'header',
        file: 'goals.csv',
        row: 1,
        value: goalsHeader.replace('nr,field', 'field,nr'),
        expected: goalsHeader,
      },
    ]);
  });

  it('when a row is short', async () => {
    expect(
      await problemsOf(edited('departments.csv', 'Verein der Ausgedachten e. V.,verein,', 'Verein')),
    ).toContainEqual({ code: 'width', file: 'departments.csv', row: 5, value: '2', expected: '4' });
  });

  it('when parents form a ring', async () => {
    const one = edited('departments.csv', 'Beispiele,amt,', 'Beispiele,amt,buergerbuero-sued');
    expect(await problemsOf(one)).toEqual([
      {
        code: 'cycle',
        file: 'departments.csv',
        row: 2,
        column: 'parent',
        value: 'amt-beispiele > buergerbuero-sued > amt-beispiele',
      },
    ]);
    expect(await problemsOf(edited('fields.csv', '\n3,,', '\n3,3,'))).toEqual([
      { code: 'cycle', file: 'fields.csv', row: 6, column: 'parent', value: '3 > 3' },
    ]);
  });

  it('when a column is called as the roots of objects are', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(await problemsOf(edited('goals.csv', ',status,', `,${name},`))).toEqual([
        { code: 'header', file: 'goals.csv', row: 1, column: 'status', expected: 'status' },
        { code: 'header', file: 'goals.csv', row: 1, column: name, value: name },
      ]);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('when a stated figure counts a status that is none', async () => {
    expect(await problemsOf(edited('stated.csv', ',fulfilled | mostly,', ',fulfilled | meistens,'))).toEqual([
      {
        code: 'category',
        file: 'stated.csv',
        row: 2,
        column: 'statuses',
        value: 'meistens',
        expected: statusCodes,
      },
    ]);
  });

  it('when an entry of a list is none of its categories', async () => {
    const files = withJson((json) => {
      json.resources[6].schema.fields[5].categories = ['fulfilled', 'mostly'].map((value) => ({
        value,
        label: value,
      }));
    });
    expect(await problemsOf(files)).toEqual([]);
    expect(
      await problemsOf(edited('stated.csv', ',fulfilled | mostly,', ',fulfilled | missed,', files)),
    ).toEqual([
      {
        code: 'category',
        file: 'stated.csv',
        row: 2,
        column: 'statuses',
        value: 'fulfilled | missed',
        expected: 'fulfilled | mostly',
      },
    ]);
  });

  it('when it has targets but does not say of what', async () => {
    expect(await problemsOf(edited('targets.csv', 'id,parent,name\n', 'id,parent,name\n2.1,,\n'))).toEqual([
      { code: 'descriptor', file: 'datapackage.json', column: 'zielspiegel.next', expected: 'object' },
    ]);
  });

  it('with everything that is wrong in it at once', async () => {
    const twice = edited('fields.csv', 'Schalter', '', edited('goals.csv', ',missed,', ',mised,'));
    expect(await problemsOf(withFile('notes.csv', null, twice))).toEqual([
      {
        code: 'category',
        file: 'goals.csv',
        row: 6,
        column: 'status',
        value: 'mised',
        expected: statusCodes,
      },
      { code: 'required', file: 'fields.csv', row: 4, column: 'name', expected: 'string' },
      { code: 'unreachable', file: 'notes.csv', value: 'missing' },
    ]);
  });
});

it('keeps a column that is called __proto__ apart from the roots of objects where the schema has it', async () => {
  const files = withJson(
    (json) => {
      json.resources[7].schema.fields.push({ name: '__proto__', type: 'string', title: 'Prototyp' });
    },
    withFile('notes.csv', 'goal,column,source_text,our_value,reason,__proto__\n3,title,a,b,c,d\n'),
  );
  const dataset = await loadDataset(musterstadtId, readFrom(sealed('notes.csv', files)));
  expect(dataset.notes).toEqual([{ goal: 3, column: 'title', sourceText: 'a', ourValue: 'b', reason: 'c' }]);
  expect(dataset.tables[7]?.columns.map(({ name }) => name)).toEqual([
    'goal',
    'column',
    'source_text',
    'our_value',
    'reason',
    '__proto__',
  ]);
});

it('reads successors, their targets and how the next concept calls them', async () => {
  const next = {
    concept: 'Plan 2025',
    target: 'Feld',
    targetShort: 'F',
    objectiveShort: 'O',
    measureShort: 'M',
  };
  const named = withJson((json) => (json.zielspiegel.next = next));
  const targets = edited('targets.csv', 'name\n', 'name\n2,,\n2.1,2,Nähe\n', named);
  const files = edited('successors.csv', 'measure\n', 'measure\n3,2.1,2,4\n', targets);
  const dataset = await loadDataset(musterstadtId, readFrom(files));
  expect(dataset.about.next?.target).toEqual({ de: 'Feld', en: 'Feld' });
  expect(dataset.targets).toEqual([
    { id: '2', parent: null, name: '' },
    { id: '2.1', parent: '2', name: 'Nähe' },
  ]);
  expect(dataset.successors).toEqual([{ goal: 3, target: '2.1', objective: '2', measure: '4' }]);
});

it('throws one error whose message names the faults', async () => {
  const files = edited('goals.csv', ',missed,', ',mised,');
  await expect(loadDataset(musterstadtId, readFrom(files))).rejects.toThrow(DatasetError);
  await expect(loadDataset(musterstadtId, readFrom(files))).rejects.toThrow(
    'category goals.csv 6 status mised',
  );
});

it('asks for all tables at once', async () => {
  const read = readFrom(musterstadt);
  let open = 0;
  let mostOpen = 0;
  await loadDataset(musterstadtId, async (path) => {
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    const bytes = await read(path);
    open -= 1;
    return bytes;
  });
  expect(mostOpen).toBe(8);
});
