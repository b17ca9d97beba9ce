import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
export const mostColours = 40;

/**
 * A PNG of flat colours and text with a small palette of its most frequent colours: a third of the bytes, and no difference to
 * be seen. Reads what Chromium writes: eight bits a channel, not interlaced.
 * @throws where it is another kind of PNG
 */
export function palettePng(png: Buffer): Buffer {
  const { width, height, channels, rows } = decode(png);
  const pixels = new Uint32Array(width * height);
  for (let i = 0; i < pixels.length; i++) {
    const at = i * channels;
    pixels[i] = ((rows[at] ?? 0) << 16) | ((rows[at + 1] ?? 0) << 8) | (rows[at + 2] ?? 0);
  }
  const { palette, indexOf } = reduce(pixels);
  const lines = Buffer.alloc((width + 1) * height);
  let [last, index] = [-1, 0];
  for (let i = 0; i < pixels.length; i++) {
    const colour = pixels[i] as number;
    if (colour !== last) [last, index] = [colour, indexOf.get(binOf(colour)) ?? 0];
    // A line begins with its filter: none.
    lines[i + Math.floor(i / width) + 1] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each an index.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]))),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Colours that differ by less than an eye can tell lie in one bin: three bits a channel. */
function binOf(colour: number): number {
  return ((colour >> 12) & 0xe00) | ((colour >> 8) & 0xe0) | ((colour >> 4) & 0xe);
}

/** The colours of the picture, each bin by its most frequent one; the rarest bins go to the nearest kept one. */
function reduce(pixels: Uint32Array): {
  readonly palette: readonly number[];
  readonly indexOf: ReadonlyMap<number, number>;
} {
  const counts = new Map<number, number>();
  // Most pixels are as the one before.
  for (let i = 0; i < pixels.length;) {
    const colour = pixels[i] as number;
    const start = i;
    while (pixels[i] === colour) i++;
    counts.set(colour, (counts.get(colour) ?? 0) + i - start);
  }
  const bins = new Map<number, { colour: number; most: number; sum: number }>();
  for (const [colour, n] of counts) {
    const bin = bins.get(binOf(colour));
    if (!bin) bins.set(binOf(colour), { colour, most: n, sum: n });
    else {
      bin.sum += n;
      if (n > bin.most) Object.assign(bin, { colour, most: n });
    }
  }
  const ordered = [...bins].sort(([, a], [, b]) => b.sum - a.sum);
  const palette = ordered.slice(0, mostColours).map(([, { colour }]) => colour);
  const indexOf = new Map(
    ordered.map(([bin, { colour }], i) => [bin, i < mostColours ? i : nearest(palette, colour)]),
  );
  return { palette, indexOf };
}

function nearest(palette: readonly number[], colour: number): number {
  const distance = (other: number) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  return palette.reduce((best, other, i) => (distance(other) < distance(palette[best] ?? 0) ? i : best), 0);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  /** The samples, without the filters of the lines. */
  readonly rows: Uint8Array;
}

function decode(png: Buffer): Decoded {
  const [width, height, depth, type, interlaced] = [
    png.readUInt32BE(16),
    png.readUInt32BE(20),
    png[24],
    png[25],
    png[28],
  ];
  const channels = type === 2 ? 3 : type === 6 ? 4 : 0;
  if (!png.subarray(0, 8).equals(signature) || depth !== 8 || channels === 0 || interlaced !== 0)
    throw new Error(`a PNG of another kind: depth ${depth}, colour type ${type}, interlace ${interlaced}`);
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return {
    width,
    height,
    channels,
    rows: unfilter(inflateSync(Buffer.concat(data)), width * channels, height, channels),
  };
}

/** Each line says by which neighbours its samples are to be completed. */
function unfilter(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const from = y * (stride + 1);
    const filter = raw[from] as number;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? (rows[at - channels] as number) : 0;
      const up = y > 0 ? (rows[at - stride] as number) : 0;
      let guess = 0;
      if (filter === 1) guess = left;
      else if (filter === 2) guess = up;
      else if (filter === 3) guess = (left + up) >> 1;
      else if (filter === 4)
        guess = paeth(left, up, x >= channels && y > 0 ? (rows[at - stride - channels] as number) : 0);
      rows[at] = (raw[from + 1 + x] as number) + guess;
    }
  }
  return rows;
}

function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
