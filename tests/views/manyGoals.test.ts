import { describe, expect, it } from 'vitest';
import { mostMarks } from '../../src/analysis/cube.ts';
import type { Engine } from '../../src/app/engine.ts';
import { words as continuationWords } from '../../src/i18n/de/continuation.ts';
import { words as deadlinesWords } from '../../src/i18n/de/deadlines.ts';
import { words as departmentWords } from '../../src/i18n/de/department.ts';
import { words as departmentsWords } from '../../src/i18n/de/departments.ts';
import { words as exploreWords } from '../../src/i18n/de/explore.ts';
import { plain } from '../../src/i18n/sentence.ts';
import { continuation } from '../../src/views/continuation/continuation.ts';
import { targetViews } from '../../src/views/continuation/measures.ts';
import { deadlines } from '../../src/views/deadlines/deadlines.ts';
import { department } from '../../src/views/department/department.ts';
import { departments } from '../../src/views/departments/departments.ts';
import { explore } from '../../src/views/explore/explore.ts';
import { contextOf } from '../fixtures/contextOf.ts';
import { manyGoals } from '../fixtures/manyGoals.ts';

const most = manyGoals(mostMarks);
const tooMany = manyGoals(mostMarks + 2);

const deadlinesOf = (engine: Engine, query = '') =>
  deadlines(contextOf(engine, `fristen/${query}`), deadlinesWords);
const targetsOf = (engine: Engine, query = '') =>
  targetViews({ ...contextOf(engine, `fortschreibung/${query}`), words: continuationWords });
const departmentOf = (engine: Engine) =>
  department(contextOf(engine, 'zustaendigkeit/amt/'), departmentWords, 'amt');

describe('of more goals than can be squares', () => {
  it('the deadlines are a bar for each year and kind', () => {
    expect(deadlinesOf(most).bars).toEqual([]);
    expect(deadlinesOf(most).picture?.years.flatMap(({ quarters }) => quarters)[3]?.squares).toHaveLength(
      500,
    );
    const { picture, bars, pictureTitle } = deadlinesOf(tooMany, '?frist=2016');
    expect([picture, pictureTitle]).toEqual([null, 'Ziele nach Frist und Stand']);
    expect(bars.map(({ name, value, whole, strong, href }) => [name, value, whole, strong, href])).toEqual([
      ['2016', '501', 501, true, '../fristen/'],
      ['laufend', '0', 501, false, '../fristen/?frist=2016,laufend'],
      ['bei Bedarf', '0', 0, false, '../fristen/?frist=2016,bedarf'],
      ['offen', '0', 0, false, '../fristen/?frist=2016,offen'],
    ]);
    expect(bars[0]?.parts).toContainEqual({ tone: 'missed', goals: 501 });
  });

  it('the deadlines name the first goals of a list, and lead to all', () => {
    const { rule, goOn } = deadlinesOf(tooMany);
    expect(rule.goals).toHaveLength(40);
    expect(plain(rule.more)).toBe('… und 461 weitere (alle 501)');
    expect(rule.more.find(({ filter }) => filter)?.filter).toMatchObject({
      dues: ['2016'],
      statuses: ['missed'],
    });
    expect([goOn?.goals.length, goOn?.more]).toEqual([40, '… und 461 weitere']);
  });

  it('the measures count by status, under a filter the goals inside', () => {
    expect(targetsOf(most)[0]?.measures.map(({ squares, counts }) => [squares.length, counts])).toEqual([
      [500, []],
      [500, []],
    ]);
    const counts = (query = '') =>
      targetsOf(tooMany, query)[0]?.measures.map((row) => [
        row.squares.length,
        ...row.counts.map(({ goals, label }) => `${goals} ${label}`),
      ]);
    expect(counts()).toEqual([
      [0, '501 fulfilled'],
      [0, '501 fulfilled'],
    ]);
    expect(counts('?status=missed')).toEqual([[0], [0]]);
    expect(targetsOf(tooMany)[0]?.counted).toMatch(/^Die Ziele 2, 4, .*, 80 und 461 weitere stehen/);
  });

  it('a department has bars, the first goals, and leads to all', () => {
    expect(departmentOf(most)?.bars).toEqual([]);
    const page = departmentOf(tooMany);
    expect(page?.groups).toEqual([]);
    expect(page?.bars.map(({ name, value, href }) => [name, value, href])).toEqual([
      ['fulfilled', '501', '../../ziele/?stelle=amt&status=fulfilled'],
      ['mostly', '0', null],
      ['partly', '0', null],
      ['missed', '501', '../../ziele/?stelle=amt&status=missed'],
      ['discarded', '0', null],
    ]);
    expect(page?.goals).toHaveLength(300);
    expect(plain(page?.more ?? [])).toBe('… und 702 weitere (alle 1.002)');
    expect(page?.partners.map(({ goals, more }) => [goals.length, more])).toEqual([
      [40, '… und 962 weitere'],
    ]);
  });

  it('a pair of departments has its number and the first goals', () => {
    const { pairs } = departments(contextOf(tooMany, 'zustaendigkeit/'), departmentsWords);
    expect(pairs.shown.map(({ count, goals, more }) => [count, goals.length, more])).toEqual([
      ['1.002', 40, '… und 962 weitere'],
    ]);
  });

  it('pages that count do so before the goals are there one by one', () => {
    const bare = { ...tooMany, cube: { ...tooMany.cube, marks: [] } };
    const { headline, picture } = continuation(contextOf(bare, 'fortschreibung/'), continuationWords);
    expect(plain(headline)).toBe('501 von 1.002 Zielen gehen weiter');
    expect(picture.columns.map(({ sub }) => sub)).toEqual(Array(3).fill('1.002 Ziele'));
    expect(plain(explore(contextOf(bare, 'auswertung/'), exploreWords).headline)).toMatch(/^1\.002 Ziele/);
  });
});
