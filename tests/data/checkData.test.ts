import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { seal } from '../../scripts/data/sealPackage.ts';
import { musterstadtFolder, musterstadtId } from './packageFiles.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let parent = '';
let folder = '';

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'zielspiegel-'));
  folder = join(parent, musterstadtId);
  cpSync(musterstadtFolder, folder, { recursive: true });
});

afterEach(() => rmSync(parent, { recursive: true }));

function checkData(...options: string[]): { status: number | null; said: string[] } {
  const program = ['--import', 'tsx', 'scripts/check-data.ts', ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: root, encoding: 'utf8' });
  return { status, said: (stdout + stderr).trimEnd().split('\n') };
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
}

it('passes the second package', () => {
  expect(checkData(folder)).toEqual({
    status: 0,
    said: [
      'musterstadt-2021-2024: 12 Ziele, 5 Felder, 4 Stellen, nachgerechnete Zahlen des Berichts: 1. Kein Fehler.',
    ],
  });
});

it('fails on a broken package with one sentence for each fault', () => {
  edit('goals.csv', ',missed,', ',misses,');
  edit('fields.csv', '2.2,2,', '2.2,7,');
  expect(checkData(folder)).toEqual({
    status: 1,
    said: [
      'musterstadt-2021-2024: Fehler: 4',
      'goals.csv, Zeile 6, Spalte status: „misses“ ist unbekannt; erwartet wird fulfilled, mostly, partly, missed oder discarded',
      'fields.csv, Zeile 5, Spalte parent: „7“ gibt es nicht; erwartet wird ein Wert aus fields.csv id',
      expect.stringMatching(/^datapackage\.json, resources\[goals\]\.hash: „sha256:/),
      expect.stringMatching(/^datapackage\.json, resources\[fields\]\.hash: „sha256:/),
      'Nach einer gewollten Änderung: npm run data:check -- --seal',
    ],
  });
});

it('fails on a stated figure that the goals do not give', () => {
  edit('stated.csv', ',60,percent', ',61.5,percent');
  expect(checkData(folder, '--seal', '--lang=en')).toEqual({
    status: 1,
    said: [
      'musterstadt-2021-2024: errors: 1',
      'stated.csv, line 2, column value: 61.5 is stated; the rows give 60',
    ],
  });
});

it('fails on a folder that is not there', () => {
  expect(checkData(join(parent, 'nirgendwo'))).toEqual({
    status: 1,
    said: ['nirgendwo: Fehler: 1', 'datapackage.json: Die Datei fehlt'],
  });
});

it('fails on a language that it does not speak', () => {
  expect(checkData(folder, '--lang=fr')).toEqual({
    status: 1,
    said: ['--lang=fr is unknown; expected de or en'],
  });
});

it('checks the packages of the catalog where none is named', () => {
  const { status, said } = checkData();
  const catalog = JSON.parse(readFileSync(join(root, 'public/data/catalog.json'), 'utf8')) as {
    datasets: { id: string }[];
  };
  expect(said.map((line) => line.split(':')[0])).toEqual(catalog.datasets.map(({ id }) => id));
  expect(status).toBe(0);
});

it('seals an edited package, and alters nothing else in its descriptor', () => {
  edit('goals.csv', 'Museum der leeren Rahmen', 'Museum der vollen Rahmen und der leeren Wände');
  const before = readFileSync(join(folder, 'datapackage.json'), 'utf8').split('\n');
  expect(checkData(folder, '--seal').status).toBe(0);
  const after = readFileSync(join(folder, 'datapackage.json'), 'utf8').split('\n');
  const altered = after.filter((line, i) => line !== before[i]);
  expect(altered).toEqual([
    '      "bytes": 2218,',
    expect.stringMatching(/^ {6}"hash": "sha256:[0-9a-f]{64}",$/),
  ]);
});

it('seals each resource with its own content, whatever its descriptions say', () => {
  const descriptor = '{"a": "\\"bytes\\": 9", "b": [{"bytes":0, "hash": ""}, {"hash" : "x","bytes": 77}]}';
  const contents = ['', 'abc'].map((text) => new TextEncoder().encode(text));
  expect(seal(descriptor, contents)).toBe(
    '{"a": "\\"bytes\\": 9", "b": [' +
      '{"bytes":0, "hash": "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}, ' +
      '{"hash" : "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","bytes": 3}]}',
  );
});
