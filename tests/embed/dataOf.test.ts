import { expect, it } from 'vitest';
import { mostMarks } from '../../src/analysis/cube.ts';
import { dataOf } from '../../src/embed/prerender.ts';
import { manyGoals } from '../fixtures/manyGoals.ts';

it('single goals come with a chart only where they are few, or where it counts them by their dates', () => {
  const [few, many] = [manyGoals(2), manyGoals(mostMarks + 2)];
  const sizes = (engine: typeof few, chart: 'felder' | 'fristen') => {
    const { cube, goals } = dataOf(engine, chart);
    return [cube.marks.length, goals.length];
  };
  expect([sizes(few, 'felder'), sizes(few, 'fristen')]).toEqual([
    [2, 0],
    [2, 2],
  ]);
  expect([sizes(many, 'felder'), sizes(many, 'fristen')]).toEqual([
    [0, 0],
    [1002, 1002],
  ]);
});
