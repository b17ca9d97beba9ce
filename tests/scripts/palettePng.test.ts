import { deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { palettePng } from '../../scripts/lib/palettePng.ts';

/** A PNG of three pixels in a row: red, nearly red, white; the second line repeats the first by filter `up`. */
function sample(colourType = 2): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    return Buffer.concat([size, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  };
  const header = Buffer.from([0, 0, 0, 3, 0, 0, 0, 2, 8, colourType, 0, 0, 0]);
  const lines = Buffer.from([0, 255, 0, 0, 255, 0, 0, 255, 255, 255, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

it('keeps size and colours', () => {
  const png = palettePng(sample());
  expect([png.readUInt32BE(16), png.readUInt32BE(20), png[25]]).toEqual([3, 2, 3]);
  const at = (type: string) => png.indexOf(type) + 4;
  expect([...png.subarray(at('PLTE'), at('PLTE') + 6)]).toEqual([255, 0, 0, 255, 255, 255]);
  expect([...inflateSync(png.subarray(at('IDAT')))]).toEqual([0, 0, 0, 1, 0, 0, 0, 1]);
});

it('refuses what it can’t read', () => {
  expect(() => palettePng(sample(0))).toThrow('a PNG of another kind');
});
