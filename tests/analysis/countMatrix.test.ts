import { beforeAll, describe, expect, it } from 'vitest';
import { goalsOf } from '../../src/analysis/goalsOf.ts';
import { countMatrix } from '../../src/analysis/countMatrix.ts';
import { narrow } from '../../src/analysis/narrow.ts';
import type { Cube } from '../../src/analysis/cube.ts';
import type { Engine } from '../../src/app/engine.ts';
import { only } from '../fixtures/only.ts';
import { loadJena } from '../fixtures/packages.ts';
import { smallCube } from '../fixtures/smallDataset.ts';

let jena: Engine;
beforeAll(async () => {
  jena = await loadJena();
});

describe('countMatrix', () => {
  it('counts the goals of each row in each column, with all that lies below', () => {
    const rows = [only({ departments: ['amt'] }), only({ departments: ['verein'], role: 'involved' })];
    expect(countMatrix(smallCube, rows, [['1'], ['1.1'], ['2', '3']])).toEqual([
      [4, 3, 3],
      [2, 2, 0],
    ]);
  });

  it('gives no rows for no filters, and zeros for what is not there', () => {
    expect(countMatrix(smallCube, [], [['1']])).toEqual([]);
    expect(countMatrix(smallCube, [only({ departments: ['leer'] })], [['1'], []])).toEqual([[0, 0]]);
  });

  it('counts in each cell what the filter of the cell opens', () => {
    const { cube }: { cube: Cube } = jena;
    const columns = cube.fields.filter((field) => field.parent === null).map((field) => [field.id]);
    const rows = cube.departments.map(({ id }) => only({ departments: [id], role: 'lead' as const }));
    const opened = rows.map((row) =>
      columns.map((ids) => {
        const cell = narrow(cube, row, 'fields', ids);
        return cell ? goalsOf(cube, cell).length : 0;
      }),
    );
    expect(countMatrix(cube, rows, columns)).toEqual(opened);
  });
});
