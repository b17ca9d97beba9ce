import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/app/engine.ts';
import { goalsOf } from '../../src/analysis/goalsOf.ts';
import { words } from '../../src/i18n/de/data.ts';
import { plain } from '../../src/i18n/sentence.ts';
import { data } from '../../src/views/data/data.ts';
import { contextOf } from '../fixtures/contextOf.ts';
import { loadJena } from '../fixtures/packages.ts';

let jena: Engine;
beforeAll(async () => {
  jena = await loadJena();
});

const page = () => data(contextOf(jena, 'daten/'), words);

it('recounts every figure of the report', () => {
  expect(page().headline).toBe('Alle 15 Zahlen des Berichts gehen auf');
  expect(page().figures.map(({ stated, counted, agrees }) => [stated, counted, agrees])).toEqual(
    page().figures.map(({ stated }) => [stated, stated, true]),
  );
});

it('says how a figure is counted', () => {
  const how = (id: string) => plain(page().figures.find((row) => row.id === id)?.how ?? []);
  expect(how('goals')).toBe('82: alle Ziele');
  expect(how('discarded')).toBe('14: Stand verworfen');
  expect(how('reached-share')).toBe('55 von 68');
});

it('opens exactly the goals of each number', () => {
  for (const { how } of page().figures) {
    for (const { text, filter } of how) {
      if (filter) expect(goalsOf(jena.cube, filter)).toHaveLength(Number(text));
    }
  }
});

it('sees a figure that differs', () => {
  const [first, ...rest] = jena.tables.dataset.stated;
  const wrong = {
    ...jena,
    tables: {
      ...jena.tables,
      dataset: { ...jena.tables.dataset, stated: [{ ...first!, value: 83 }, ...rest] },
    },
  };
  const { figures, headline } = data(contextOf(wrong, 'daten/'), words);
  expect(headline).toBe('14 von 15 Zahlen des Berichts gehen auf');
  expect(figures[0]).toMatchObject({ stated: '83', counted: '82', agrees: false });
});

it('offers every file of the package', () => {
  expect(page().tables.map(({ href }) => href)).toEqual(
    ['goals', 'fields', 'departments', 'responsibilities', 'successors', 'targets', 'stated', 'notes'].map(
      (name) => `../data/jena-2016-2019/${name}.csv`,
    ),
  );
});
