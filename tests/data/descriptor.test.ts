import { expect, it } from 'vitest';
import { problemsOf, withFile, withJson } from './packageFiles.ts';

/** What is said of the package when its descriptor is bent so. */
async function faultsOf(bend: Parameters<typeof withJson>[0]): Promise<unknown[]> {
  const problems = await problemsOf(withJson(bend));
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual(
    problems.map(() => 'descriptor datapackage.json'),
  );
  return problems.map(({ column, value, expected }) => [column, value, expected]);
}

const goals = 'resources[goals].schema';

it.each<[string, Parameters<typeof withJson>[0], unknown[]]>([
  ['has no city', (json) => delete json.zielspiegel.city, ['zielspiegel.city', undefined, 'string']],
  ['has an empty title', (json) => (json.title = ' '), ['title', ' ', 'string']],
  [
    'is called otherwise than its folder',
    (json) => (json.name = 'x'),
    ['name', 'x', 'musterstadt-2021-2024'],
  ],
  ['ends before it starts', (json) => (json.zielspiegel.end = 2020), ['zielspiegel.end', '2020', '>= 2021']],
  [
    'has a year as text',
    (json) => (json.zielspiegel.start = '2021'),
    ['zielspiegel.start', '2021', 'integer'],
  ],
  [
    'has no such day as its date',
    (json) => (json.zielspiegel.asOfDate = '2025-02-29'),
    ['zielspiegel.asOfDate', '2025-02-29', 'date'],
  ],
  [
    'puts an unknown status into a chapter',
    (json) => json.zielspiegel.chapters[1].statuses.push('lost'),
    ['zielspiegel.chapters[II].statuses[2]', 'lost', 'fulfilled | mostly | partly | missed | discarded'],
  ],
  [
    'has an introduction that is no list',
    (json) => (json.zielspiegel.introduction = 'Text'),
    ['zielspiegel.introduction', 'Text', 'list'],
  ],
  [
    'names a figure in its introduction that the report does not state',
    (json) => (json.zielspiegel.introduction = ['{fulfilled-percent} umgesetzt', '{lost} Ziele']),
    ['zielspiegel.introduction[1]', '{lost}', 'fulfilled-percent'],
  ],
  [
    'links a licence to a script',
    (json) => (json.licenses[0].path = 'javascript:alert(1)'),
    ['licenses[0].path', 'javascript:alert(1)', 'https://…'],
  ],
  ['has no notes', (json) => json.resources.pop(), ['resources[notes]', undefined, 'resource']],
  [
    'reads a file out of its folder',
    (json) => (json.resources[7].path = '../notes.csv'),
    ['resources[notes].path', '../notes.csv', '*.csv'],
  ],
  [
    'reads a file from another host',
    (json) => (json.resources[7].path = 'https://example.org/notes.csv'),
    ['resources[notes].path', 'https://example.org/notes.csv', '*.csv'],
  ],
  [
    'has no size of a file',
    (json) => delete json.resources[0].bytes,
    ['resources[goals].bytes', undefined, 'integer'],
  ],
  [
    'lacks a column',
    (json) => json.resources[0].schema.fields.splice(4, 1),
    [`${goals}.fields[deadline]`, undefined, 'field'],
  ],
  [
    'has a column twice',
    (json) => json.resources[0].schema.fields.push(json.resources[0].schema.fields[4]),
    [`${goals}.fields[deadline].name`, 'deadline', 'unique'],
  ],
  [
    'keeps a date as text',
    (json) => (json.resources[0].schema.fields[5] = { name: 'due_start', type: 'string', title: 'ab' }),
    [`${goals}.fields[due_start].type`, 'string', 'date'],
  ],
  [
    'has a type that is unknown',
    (json) => (json.resources[0].schema.fields[4].type = 'year'),
    [`${goals}.fields[deadline].type`, 'year', 'string | integer | number | date | list'],
  ],
  [
    'allows a goal without a status',
    (json) => delete json.resources[0].schema.fields[8].constraints,
    [`${goals}.fields[status].constraints.required`, undefined, 'true'],
  ],
  [
    'leaves out a status',
    (json) => json.resources[0].schema.fields[8].categories.splice(1, 1),
    [
      `${goals}.fields[status].categories`,
      expect.stringContaining('umgesetzt'),
      'fulfilled | mostly | partly | missed | discarded',
    ],
  ],
  [
    'does not name the kinds of departments',
    (json) => delete json.resources[2].schema.fields[2].categories,
    ['resources[departments].schema.fields[kind].categories', undefined, 'list'],
  ],
  [
    'has another key of the goals',
    (json) => (json.resources[0].schema.primaryKey = ['title']),
    [`${goals}.primaryKey`, '["title"]', 'nr'],
  ],
  [
    'separates lists otherwise',
    (json) => (json.resources[0].schema.fields[2].delimiter = ';'),
    [`${goals}.fields[title].delimiter`, ';', '" | "'],
  ],
  [
    'has a constraint that would not be checked',
    (json) => (json.resources[0].schema.fields[4].constraints = { maxLength: 5 }),
    [
      `${goals}.fields[deadline].constraints.maxLength`,
      '5',
      'required | unique | minimum | maximum | pattern',
    ],
  ],
  [
    'does not say plainly what is required',
    (json) => (json.resources[0].schema.fields[4].constraints = { required: 'yes' }),
    [`${goals}.fields[deadline].constraints.required`, 'yes', 'true | false'],
  ],
  [
    'limits a text by a number',
    (json) => (json.resources[0].schema.fields[4].constraints = { minimum: 3 }),
    [`${goals}.fields[deadline].constraints.minimum`, '3', 'number'],
  ],
  [
    'limits a number by a text',
    (json) => (json.resources[0].schema.fields[0].constraints.maximum = '99'),
    [`${goals}.fields[nr].constraints.maximum`, '99', 'number'],
  ],
  [
    'has a broken pattern',
    (json) => (json.resources[0].schema.fields[4].constraints = { pattern: '(' }),
    [`${goals}.fields[deadline].constraints.pattern`, '(', 'pattern'],
  ],
  [
    'has other missing values',
    (json) => (json.resources[0].schema.missingValues = ['', '-']),
    [`${goals}.missingValues`, '["","-"]', '[""]'],
  ],
  [
    'refers to a table that is none',
    (json) =>
      json.resources[7].schema.foreignKeys.push({
        fields: ['column'],
        reference: { resource: 'columns', fields: ['id'] },
      }),
    [
      'resources[notes].schema.foreignKeys[1].reference',
      '{"resource":"columns","fields":["id"]}',
      'resource',
    ],
  ],
  [
    'refers to a column that is none',
    (json) =>
      json.resources[7].schema.foreignKeys.push({
        fields: ['column'],
        reference: { resource: 'targets', fields: ['nr'] },
      }),
    [
      'resources[notes].schema.foreignKeys[1].reference',
      '{"resource":"targets","fields":["nr"]}',
      'id | parent | name',
    ],
  ],
  [
    'refers by two columns to a pair of which one is none',
    (json) =>
      json.resources[7].schema.foreignKeys.push({
        fields: ['goal', 'column'],
        reference: { resource: 'goals', fields: ['nr', 'column'] },
      }),
    [
      'resources[notes].schema.foreignKeys[1].reference',
      '{"resource":"goals","fields":["nr","column"]}',
      'nr | field | title | responsible | deadline | due_start | due_end | recurrence | status | status_text | status_notes | outlook | outlook_text',
    ],
  ],
  [
    'ties the goals to another table than the fields',
    (json) => (json.resources[0].schema.foreignKeys[0].reference.resource = 'targets'),
    [
      `${goals}.foreignKeys`,
      '[{"fields":["field"],"reference":{"resource":"targets","fields":["id"]}}]',
      'field > fields id',
    ],
  ],
  [
    'ties the goals to the names of the fields',
    (json) => (json.resources[0].schema.foreignKeys[0].reference.fields = ['name']),
    [
      `${goals}.foreignKeys`,
      '[{"fields":["field"],"reference":{"resource":"fields","fields":["name"]}}]',
      'field > fields id',
    ],
  ],
  [
    'has a key of a column that is none',
    (json) => (json.resources[7].schema.uniqueKeys = [['goal', 'number']]),
    [
      'resources[notes].schema.uniqueKeys[0]',
      '["goal","number"]',
      'goal | column | source_text | our_value | reason',
    ],
  ],
  [
    'does not tie the goals to the fields',
    (json) => delete json.resources[0].schema.foreignKeys,
    [`${goals}.foreignKeys`, undefined, 'field > fields id'],
  ],
])('refuses a descriptor that %s', async (_, bend, fault) => {
  expect(await faultsOf(bend)).toEqual([fault]);
});

it('names every fault of a descriptor that is empty', async () => {
  const problems = await problemsOf(withFile('datapackage.json', '{}'));
  expect(problems.map(({ column }) => column)).toEqual([
    'zielspiegel.asOfDate',
    'zielspiegel.start',
    'zielspiegel.end',
    'name',
    'zielspiegel.city',
    'title',
    'description',
    'zielspiegel.concept',
    'zielspiegel.asOf',
    'zielspiegel.citation',
    'zielspiegel.source',
    'zielspiegel.publisher',
    'version',
    'licenses',
    'zielspiegel.chapters',
    'resources',
    'resources[goals]',
    'resources[fields]',
    'resources[departments]',
    'resources[responsibilities]',
    'resources[successors]',
    'resources[targets]',
    'resources[stated]',
    'resources[notes]',
  ]);
});
