import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type * as Prerender from '../../../src/embed/prerender.ts';
import { languages, type Language } from '../../../src/model/codes.ts';
import type { Chart } from '../../../src/state/embed.ts';
import type { Bundle } from './bundle.ts';
import { hashOf } from '../hashOf.ts';
import { bundleScript } from './bundle.ts';
import { bundleChart, withData } from './chartScript.ts';
import type { Edition } from './editions.ts';
import { embedHtml } from './embedHtml.ts';
import { writeHostScripts } from './writeHostScripts.ts';

/** Writes every chart that can stand alone, in every edition, with the scripts they need. Returns their number. */
export async function writeEmbeds(
  outDir: string,
  { renderEmbeds, dataOf, singleCharts }: typeof Prerender,
  editions: readonly Edition[],
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
  for (const { engine, frozen, dataset } of editions) {
    for (const page of await renderEmbeds(engine, { frozen, dataset })) {
      const { chart } = page.embed;
      const bundle = bundles.get(key(chart, page.language)) as Bundle;
      let filterScript = null;
      if (chart !== 'goal' && chart !== 'department') {
        const code = withData(bundle, dataOf(engine, chart));
        filterScript = await write(`assets/embed-${chart}-${hashOf(code)}.js`, code);
      }
      const html = embedHtml({ page, css: bundle.css, script, filterScript, head: '' });
      await write(`${page.path}index.html`, html);
      written++;
    }
  }
  return written;
}
