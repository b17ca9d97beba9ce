import { expect, it } from 'vitest';
import { problemSentence } from '../../src/i18n/problems.ts';
import { type Problem, problemCodes } from '../../src/model/problem.ts';

const at = { file: 'goals.csv', row: 18, column: 'status' };
const inDescriptor = { code: 'descriptor', file: 'datapackage.json', column: 'zielspiegel.city' } as const;

const sentences: [Problem, string, string][] = [
  [
    { code: 'unreachable', file: 'goals.csv', value: 'missing' },
    'goals.csv: Die Datei fehlt',
    'goals.csv: The file is missing',
  ],
  [
    { code: 'unreachable', file: 'goals.csv', value: '404' },
    'goals.csv: Die Datei fehlt (HTTP 404)',
    'goals.csv: The file is missing (HTTP 404)',
  ],
  [
    { code: 'unreachable', file: 'goals.csv', value: '500' },
    'goals.csv: Die Datei ist nicht lesbar (HTTP 500)',
    'goals.csv: The file cannot be read (HTTP 500)',
  ],
  [
    { code: 'unreachable', file: 'goals.csv', value: 'EACCES' },
    'goals.csv: Die Datei ist nicht lesbar (EACCES)',
    'goals.csv: The file cannot be read (EACCES)',
  ],
  [
    { code: 'unreachable', file: 'goals.csv', value: 'timeout' },
    'goals.csv: Die Datei kam nicht rechtzeitig an',
    'goals.csv: The file did not arrive in time',
  ],
  [
    { code: 'unreachable', file: 'goals.csv', value: 'network' },
    'goals.csv: Die Verbindung zum Server ist gestört',
    'goals.csv: The connection to the server is disturbed',
  ],
  [
    { code: 'html', file: 'goals.csv' },
    'goals.csv: Statt der Daten kam eine HTML-Seite',
    'goals.csv: An HTML page came instead of the data',
  ],
  [
    { code: 'truncated', file: 'goals.csv', value: '100', expected: '2196' },
    'goals.csv: Die Datei ist nach 100 von 2196 Byte zu Ende',
    'goals.csv: The file ends after 100 of 2196 bytes',
  ],
  [
    { code: 'truncated', file: 'goals.csv', value: '0', expected: '2196' },
    'goals.csv: Die Datei ist leer; erwartet werden 2196 Byte',
    'goals.csv: The file is empty; expected 2196 bytes',
  ],
  [
    { code: 'truncated', file: 'goals.csv', row: 3, value: '"Es kamen', expected: '"' },
    'goals.csv, Zeile 3: Ein Anführungszeichen wird nicht wieder geschlossen: „"Es kamen“',
    'goals.csv, line 3: A quotation mark is never closed: “"Es kamen”',
  ],
  [
    { code: 'encoding', file: 'goals.csv', expected: 'UTF-8' },
    'goals.csv: Die Datei ist nicht in UTF-8 geschrieben; so speichert etwa Windows-1252',
    'goals.csv: The file is not written in UTF-8; Windows-1252, for one, is saved like this',
  ],
  [
    { code: 'encoding', file: 'goals.csv', value: 'BOM', expected: 'UTF-8' },
    'goals.csv: Die Datei beginnt mit einem BOM; erwartet wird UTF-8 ohne BOM',
    'goals.csv: The file begins with a BOM; expected UTF-8 without BOM',
  ],
  [
    { code: 'encoding', file: 'goals.csv', row: 4, value: 'NUL', expected: 'UTF-8' },
    'goals.csv, Zeile 4: Eine Zelle enthält ein NUL-Zeichen; erwartet wird Text in UTF-8',
    'goals.csv, line 4: A cell contains a NUL character; expected text in UTF-8',
  ],
  [
    { code: 'json', file: 'catalog.json', value: 'Unexpected end of JSON input' },
    'catalog.json: Die Datei ist kein gültiges JSON (Unexpected end of JSON input)',
    'catalog.json: The file is not valid JSON (Unexpected end of JSON input)',
  ],
  [
    { ...inDescriptor, expected: 'string' },
    'datapackage.json, zielspiegel.city: Die Angabe fehlt; erwartet wird ein Text',
    'datapackage.json, zielspiegel.city: This is missing; expected a text',
  ],
  [
    { ...inDescriptor, value: '7', expected: 'string' },
    'datapackage.json, zielspiegel.city: „7“ ist nicht zulässig; erwartet wird ein Text',
    'datapackage.json, zielspiegel.city: “7” is not allowed; expected a text',
  ],
  [
    { ...inDescriptor, value: 'x', expected: 'unique' },
    'datapackage.json, zielspiegel.city: „x“ steht mehrfach; erwartet wird jeder Name nur einmal',
    'datapackage.json, zielspiegel.city: “x” stands more than once; expected each name once',
  ],
  [
    { code: 'header', file: 'goals.csv', row: 1, column: 'status', expected: 'status' },
    'goals.csv, Zeile 1, Spalte status: Die Spalte fehlt in der Kopfzeile',
    'goals.csv, line 1, column status: The column is missing in the header',
  ],
  [
    { code: 'header', file: 'goals.csv', row: 1, column: 'farbe', value: 'farbe' },
    'goals.csv, Zeile 1, Spalte farbe: Die Spalte ist nicht vorgesehen oder steht mehrfach',
    'goals.csv, line 1, column farbe: The column is not provided for, or stands more than once',
  ],
  [
    { code: 'header', file: 'targets.csv', row: 1, value: 'id;parent', expected: 'id,parent' },
    'targets.csv, Zeile 1: Die Kopfzeile lautet „id;parent“; erwartet wird „id,parent“, getrennt durch Kommas',
    'targets.csv, line 1: The header is “id;parent”; expected “id,parent”, separated by commas',
  ],
  [
    { code: 'width', file: 'goals.csv', row: 5, value: '2', expected: '4' },
    'goals.csv, Zeile 5: Zahl der Zellen ist 2; erwartet wird 4',
    'goals.csv, line 5: The number of cells is 2; expected 4',
  ],
  [
    { code: 'required', ...at, expected: 'string' },
    'goals.csv, Zeile 18, Spalte status: Die Zelle ist leer; erwartet wird ein Text',
    'goals.csv, line 18, column status: The cell is empty; expected a text',
  ],
  [
    { code: 'type', ...at, value: '31.12.2016', expected: 'date' },
    'goals.csv, Zeile 18, Spalte status: „31.12.2016“ passt nicht; erwartet wird ein Datum wie 2016-12-31',
    'goals.csv, line 18, column status: “31.12.2016” does not fit; expected a date such as 2016-12-31',
  ],
  [
    {
      code: 'category',
      ...at,
      value: 'fulfiled',
      expected: 'fulfilled | mostly | partly | missed | discarded',
    },
    'goals.csv, Zeile 18, Spalte status: „fulfiled“ ist unbekannt; erwartet wird fulfilled, mostly, partly, missed oder discarded',
    'goals.csv, line 18, column status: “fulfiled” is unknown; expected fulfilled, mostly, partly, missed or discarded',
  ],
  [
    { code: 'constraint', ...at, value: '0', expected: '>= 1' },
    'goals.csv, Zeile 18, Spalte status: „0“ ist nicht zulässig; erwartet wird >= 1',
    'goals.csv, line 18, column status: “0” is not allowed; expected >= 1',
  ],
  [
    { code: 'duplicate', ...at, value: '4', expected: '5' },
    'goals.csv, Zeile 18, Spalte status: „4“ steht schon in Zeile 5; erwartet wird ein neuer Wert',
    'goals.csv, line 18, column status: “4” stands in line 5 already; expected a new value',
  ],
  [
    { code: 'reference', ...at, value: '9.9', expected: 'fields.csv id' },
    'goals.csv, Zeile 18, Spalte status: „9.9“ gibt es nicht; erwartet wird ein Wert aus fields.csv id',
    'goals.csv, line 18, column status: “9.9” does not exist; expected a value of fields.csv id',
  ],
  [
    { code: 'cycle', ...at, value: 'a > b > a' },
    'goals.csv, Zeile 18, Spalte status: Die Zuordnung läuft im Kreis (a > b > a); erwartet wird ein Anfang ohne Zuordnung',
    'goals.csv, line 18, column status: The parents form a ring (a > b > a); expected a first one without a parent',
  ],
  [
    { code: 'stated', file: 'stated.csv', row: 2, column: 'value', value: '80.8', expected: '80.9' },
    'stated.csv, Zeile 2, Spalte value: Angegeben ist 80,8; die Zeilen ergeben 80,9',
    'stated.csv, line 2, column value: 80.8 is stated; the rows give 80.9',
  ],
];

it.each(sentences)('says %j in German and English', (problem, german, english) => {
  expect(problemSentence(problem, 'de')).toBe(german);
  expect(problemSentence(problem, 'en')).toBe(english);
});

it('is tried with every code', () => {
  expect(new Set(sentences.map(([problem]) => problem.code))).toEqual(new Set(problemCodes));
});
