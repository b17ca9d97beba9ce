/** `tsx scripts/arquero-csp/measure.ts`: bytes of the sample's queries with plain and with compiled Arquero. */

import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { bundle } from './bundle.ts';
import { arqueroCsp } from './index.ts';

const sample = resolve(dirname(fileURLToPath(import.meta.url)), 'sample');
const entry = resolve(sample, 'queries.ts');

const rows = [
  { variant: 'plain', code: await bundle(sample, entry) },
  { variant: 'compiled', code: await bundle(sample, entry, [arqueroCsp({ record: '/record.ts' })]) },
];

console.table(
  Object.fromEntries(
    rows.map(({ variant, code }) => [
      variant,
      {
        raw: Buffer.byteLength(code),
        gzip: gzipSync(code, { level: 9 }).length,
        brotli: brotliCompressSync(code).length,
      },
    ]),
  ),
);
