import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type * as Prerender from '../../../src/embed/prerender.ts';
import type { RenderedEmbed } from '../../../src/embed/prerender.ts';
import { languages, type Language } from '../../../src/model/codes.ts';
import type { Chart } from '../../../src/state/embed.ts';
import type { Bundle } from './bundle.ts';
import { hashOf } from '../hashOf.ts';
import { bundleScript } from './bundle.ts';
import { bundleChart, withData } from './chartScript.ts';
import type { Edition } from './editions.ts';
import { embedHtml } from './embedHtml.ts';
import { shareHeadOf, type Sharing } from '../shareHead.ts';
import { drawCards } from './cards.ts';
import { oembedOf } from './oembed.ts';
import { writeHostScripts } from './writeHostScripts.ts';

/** Writes every chart that can stand alone, in every edition, with the scripts they need. Returns their number. */
export async function writeEmbeds(
  outDir: string,
  { renderEmbeds, dataOf, singleCharts, embedWords }: typeof Prerender,
  editions: readonly Edition[],
  { pictures }: Sharing,
): Promise<number> {
  const write = async (path: string, text: string) => {
    const file = join(outDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    return path;
  };
  const start = await bundleScript("import '/src/embed/script/start.ts';");
  const script = await write(`assets/embed-${hashOf(start.code)}.js`, `${start.code}\n`);
  await writeHostScripts(write);
  const key = (chart: Chart, language: Language) => `${chart} ${language}`;
  const bundles = new Map<string, Bundle>();
  for (const chart of [...singleCharts, 'goal', 'department'] as const) {
    for (const language of languages) bundles.set(key(chart, language), await bundleChart(chart, language));
  }

  let written = 0;
  const newest: { readonly page: RenderedEmbed; readonly html: string }[] = [];
  for (const { engine, frozen, dataset } of editions) {
    for (const page of await renderEmbeds(engine, { frozen, dataset })) {
      const { chart } = page.embed;
      const bundle = bundles.get(key(chart, page.language)) as Bundle;
      let filterScript = null;
      if (chart !== 'goal' && chart !== 'department') {
        const code = withData(bundle, dataOf(engine, chart));
        filterScript = await write(`assets/embed-${chart}-${hashOf(code)}.js`, code);
      }
      const head = shareHeadOf(page.embed, page.language, page.path, page.head, pictures);
      const html = embedHtml({ page, css: bundle.css, script, filterScript, head });
      await write(`${page.path}index.html`, html);
      written++;
      if (frozen === null) newest.push({ page, html });
    }
  }
  const cards = newest.map(({ page, html }) => ({ html, file: `${page.path}bild.png` }));
  const heights = pictures ? await drawCards(outDir, cards) : null;
  for (const { page } of newest) {
    const height = heights?.get(`${page.path}bild.png`) ?? null;
    await write(`${page.path}oembed.json`, oembedOf(page, embedWords[page.language], height));
  }
  return written;
}
