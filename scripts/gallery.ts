/** `npm run gallery`: shows the charts that the tests keep as pictures, on light and on dark ground. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithNpm } from './lib/endWithNpm.mjs';
import { galleryPage } from './lib/galleryPage.ts';
import { readTexts } from './lib/readTexts.ts';
import { serve } from './serve.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const pictures = 'tests/charts/output';
const folder = 'node_modules/.cache/gallery';

const charts = [...readTexts(pictures, ['.svg'])].map(([path, svg]) => ({
  name: basename(path, '.svg'),
  svg,
}));
if (charts.length === 0) {
  console.error(`There are no pictures in ${pictures}. The tests write them: npm test -- --only=unit`);
  process.exit(1);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync('scripts/lib/gallery.css', join(folder, 'gallery.css'));
writeFileSync(join(folder, 'index.html'), galleryPage(charts, ['gallery.css']));

endWithNpm();
const served = await serve(folder);
console.log(`${charts.length} charts:\n\n${served.url}\n\nCtrl-C ends it.`);
