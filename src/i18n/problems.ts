import type { Language } from '../model/codes.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';

/** What is wrong with a package: one line that says where, what stands there and what is expected. */
export function problemSentence(problem: Problem, language: Language): string {
  const { line, column, sentences } = wordings[language];
  const where = [problem.file];
  if (problem.row !== undefined) where.push(`${line} ${problem.row}`);
  // In a descriptor the column is a path, which says by itself what it is.
  if (problem.column !== undefined) {
    where.push(problem.code === 'descriptor' ? problem.column : `${column} ${problem.column}`);
  }
  const { value = '', expected = '' } = problem;
  return `${where.join(', ')}: ${sentences[problem.code]({ ...problem, value, expected })}`;
}

type Sentence = (problem: Problem & { readonly value: string; readonly expected: string }) => string;

interface Wording {
  readonly line: string;
  readonly column: string;
  readonly sentences: Readonly<Record<ProblemCode, Sentence>>;
}

const german: Wording = {
  line: 'Zeile',
  column: 'Spalte',
  sentences: {
    unreachable: ({ value }) => {
      if (value === 'missing') return 'Die Datei fehlt';
      if (value === '404') return 'Die Datei fehlt (HTTP 404)';
      if (value === 'timeout') return 'Die Datei kam nicht rechtzeitig an';
      if (value === 'network') return 'Die Verbindung zum Server ist gestört';
      return `Die Datei ist nicht lesbar (${isHttpStatus(value) ? `HTTP ${value}` : value})`;
    },
    html: () => 'Statt der Daten kam eine HTML-Seite',
    truncated: ({ value, expected }) => {
      if (expected === '"') return `Ein Anführungszeichen wird nicht wieder geschlossen: „${value}“`;
      if (value === '0') return `Die Datei ist leer; erwartet werden ${expected} Byte`;
      return `Die Datei ist nach ${value} von ${expected} Byte zu Ende`;
    },
    encoding: ({ value }) => {
      if (value === 'BOM') return 'Die Datei beginnt mit einem BOM; erwartet wird UTF-8 ohne BOM';
      if (value === 'NUL') return 'Eine Zelle enthält ein NUL-Zeichen; erwartet wird Text in UTF-8';
      return 'Die Datei ist nicht in UTF-8 geschrieben; so speichert etwa Windows-1252';
    },
    json: ({ value }) => `Die Datei ist kein gültiges JSON (${value})`,
    descriptor: ({ value, expected }) => {
      if (expected === 'unique') return `„${value}“ steht mehrfach; erwartet wird jeder Name nur einmal`;
      const found = value === '' ? 'Die Angabe fehlt' : `„${value}“ ist nicht zulässig`;
      return `${found}; erwartet wird ${inGerman(expected)}`;
    },
    header: ({ column, value, expected }) => {
      if (column === undefined) {
        const hint = value.includes(';') ? ', getrennt durch Kommas' : '';
        return `Die Kopfzeile lautet „${value}“; erwartet wird „${expected}“${hint}`;
      }
      return expected === ''
        ? 'Die Spalte ist nicht vorgesehen oder steht mehrfach'
        : 'Die Spalte fehlt in der Kopfzeile';
    },
    width: ({ value, expected }) => `Zahl der Zellen ist ${value}; erwartet wird ${expected}`,
    required: ({ expected }) => `Die Zelle ist leer; erwartet wird ${inGerman(expected)}`,
    type: ({ value, expected }) => `„${value}“ passt nicht; erwartet wird ${inGerman(expected)}`,
    category: ({ value, expected }) => `„${value}“ ist unbekannt; erwartet wird ${inGerman(expected)}`,
    constraint: ({ value, expected }) => `„${value}“ ist nicht zulässig; erwartet wird ${inGerman(expected)}`,
    duplicate: ({ value, expected }) =>
      `„${value}“ steht schon in Zeile ${expected}; erwartet wird ein neuer Wert`,
    reference: ({ value, expected }) => `„${value}“ gibt es nicht; erwartet wird ein Wert aus ${expected}`,
    cycle: ({ value }) => `Die Zuordnung läuft im Kreis (${value}); erwartet wird ein Anfang ohne Zuordnung`,
    stated: ({ value, expected }) =>
      `Angegeben ist ${value.replace('.', ',')}; die Zeilen ergeben ${expected.replace('.', ',')}`,
  },
};

const english: Wording = {
  line: 'line',
  column: 'column',
  sentences: {
    unreachable: ({ value }) => {
      if (value === 'missing') return 'The file is missing';
      if (value === '404') return 'The file is missing (HTTP 404)';
      if (value === 'timeout') return 'The file did not arrive in time';
      if (value === 'network') return 'The connection to the server is disturbed';
      return `The file cannot be read (${isHttpStatus(value) ? `HTTP ${value}` : value})`;
    },
    html: () => 'An HTML page came instead of the data',
    truncated: ({ value, expected }) => {
      if (expected === '"') return `A quotation mark is never closed: “${value}”`;
      if (value === '0') return `The file is empty; expected ${expected} bytes`;
      return `The file ends after ${value} of ${expected} bytes`;
    },
    encoding: ({ value }) => {
      if (value === 'BOM') return 'The file begins with a BOM; expected UTF-8 without BOM';
      if (value === 'NUL') return 'A cell contains a NUL character; expected text in UTF-8';
      return 'The file is not written in UTF-8; Windows-1252, for one, is saved like this';
    },
    json: ({ value }) => `The file is not valid JSON (${value})`,
    descriptor: ({ value, expected }) => {
      if (expected === 'unique') return `“${value}” stands more than once; expected each name once`;
      const found = value === '' ? 'This is missing' : `“${value}” is not allowed`;
      return `${found}; expected ${inEnglish(expected)}`;
    },
    header: ({ column, value, expected }) => {
      if (column === undefined) {
        const hint = value.includes(';') ? ', separated by commas' : '';
        return `The header is “${value}”; expected “${expected}”${hint}`;
      }
      return expected === ''
        ? 'The column is not provided for, or stands more than once'
        : 'The column is missing in the header';
    },
    width: ({ value, expected }) => `The number of cells is ${value}; expected ${expected}`,
    required: ({ expected }) => `The cell is empty; expected ${inEnglish(expected)}`,
    type: ({ value, expected }) => `“${value}” does not fit; expected ${inEnglish(expected)}`,
    category: ({ value, expected }) => `“${value}” is unknown; expected ${inEnglish(expected)}`,
    constraint: ({ value, expected }) => `“${value}” is not allowed; expected ${inEnglish(expected)}`,
    duplicate: ({ value, expected }) => `“${value}” stands in line ${expected} already; expected a new value`,
    reference: ({ value, expected }) => `“${value}” does not exist; expected a value of ${expected}`,
    cycle: ({ value }) => `The parents form a ring (${value}); expected a first one without a parent`,
    stated: ({ value, expected }) => `${value} is stated; the rows give ${expected}`,
  },
};

const wordings = { de: german, en: english } satisfies Record<Language, Wording>;

const isHttpStatus = (value: string): boolean => /^\d{3}$/.test(value);

const germanTerms = new Map([
  ['string', 'ein Text'],
  ['integer', 'eine ganze Zahl'],
  ['number', 'eine Zahl (mit Punkt vor den Dezimalen)'],
  ['date', 'ein Datum wie 2016-12-31'],
  ['list', 'eine Liste ohne leere Einträge'],
  ['csv', 'CSV: Anführungszeichen nur um eine ganze Zelle, darin verdoppelt'],
  ['object', 'ein Objekt'],
  ['pattern', 'ein regulärer Ausdruck'],
  ['resource', 'eine Datei dieses Namens'],
  ['field', 'eine Spalte dieses Namens'],
]);

const englishTerms = new Map([
  ['string', 'a text'],
  ['integer', 'a whole number'],
  ['number', 'a number (with a decimal point)'],
  ['date', 'a date such as 2016-12-31'],
  ['list', 'a list without empty entries'],
  ['csv', 'CSV: quotation marks around a whole cell only, doubled inside'],
  ['object', 'an object'],
  ['pattern', 'a regular expression'],
  ['resource', 'a file of this name'],
  ['field', 'a column of this name'],
]);

/** The language-free expectation of a problem in words; codes and other values stay as they are. */
function inGerman(expected: string): string {
  return germanTerms.get(expected) ?? enumerate(expected, 'oder');
}

function inEnglish(expected: string): string {
  return englishTerms.get(expected) ?? enumerate(expected, 'or');
}

function enumerate(codes: string, or: string): string {
  const list = codes.split(' | ');
  const last = list.pop() ?? '';
  return list.length === 0 ? last : `${list.join(', ')} ${or} ${last}`;
}
