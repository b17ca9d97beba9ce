import type { Browser } from 'playwright-core';
import { loadPageWords } from '../../src/i18n/loadWords.ts';
import { pathOf } from '../../src/state/routes.ts';
import { makeDeck } from '../../src/views/deck/deck.ts';
import { chosenSections } from '../../src/views/deck/sections.ts';
import { deckFile } from '../../src/views/presentation/powerpoint/deckFile.ts';
import { deckFileName } from '../../src/views/presentation/powerpoint/deckFileName.ts';
import { makeContext } from '../../src/views/shared/context.ts';
import type { Content } from './content.ts';
import { rasterise } from './pictures.ts';
import type { Save } from './save.ts';

/** The whole deck as PowerPoint. `site` is where its live view stands; without it no slide names an address. */
export async function writeDeck(
  { context, language, window }: Content,
  save: Save,
  browser: Browser,
  site: string | undefined,
): Promise<void> {
  const route = { page: 'presentation', language } as const;
  const words = await loadPageWords('presentation', language);
  const deckContext = { ...makeContext({ ...context, route }), words };
  const bytes = await deckFile(deckContext, makeDeck(deckContext, chosenSections(deckContext)), {
    document: window.document,
    rasterise: async (svg, scale) => {
      const size = { width: Number(svg.getAttribute('width')), height: Number(svg.getAttribute('height')) };
      return Buffer.from(await rasterise(browser, svg.outerHTML, size, scale)).toString('base64');
    },
    addressOf: (href) => (site ? new URL(href, new URL(pathOf(route), site)).href : null),
  });
  await save(deckFileName(deckContext), bytes);
}
