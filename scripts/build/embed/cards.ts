import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { findChromium, launch } from '../../lib/browser.ts';
import { mostColours, palettePng } from '../../lib/palettePng.ts';

/** What other sites show of a link, in px, and how high a chart is in a column of text. */
export const card = { width: 1200, height: 630, column: 600 } as const;

export interface Card {
  /** The page of the chart, and where its picture is to lie below the built site. */
  readonly html: string;
  readonly file: string;
}

/** Kept between builds by what is shown: a build draws only what has changed. */
const cache = 'node_modules/.cache/zielspiegel-cards';

/** The same page as a card: title, finding and picture, larger, and nothing to click. */
const cardStyle = `
  html { --frame: 56px; }
  body { height: ${card.height}px; overflow: hidden; }
  main { display: flex; flex-direction: column; height: 100%; padding-block: 36px 32px; border: 0; }
  .title { font-size: 24px; line-height: 32px; }
  h1 { max-width: none; font-size: 40px; line-height: 48px; }
  .lead { max-width: none; font-size: 24px; line-height: 32px; }
  a { text-decoration: none !important; }
  .rows, .note, .base, details, .more, noscript { display: none !important; }
  .source { margin: auto 0 0; font-size: 20px; line-height: 28px; }
  .picture { flex: none; margin-top: 24px; }
  .picture .explore { width: auto !important; }
`;

/**
 * Draws every card by Chromium, and measures every chart; `null` where this machine has none. Returns the heights in
 * a column of text, by file.
 */
export async function drawCards(
  outDir: string,
  cards: readonly Card[],
): Promise<ReadonlyMap<string, number> | null> {
  if (!findChromium()) return null;
  await mkdir(cache, { recursive: true });
  const heights = new Map<string, number>();
  const waiting = [...cards];
  const browser = await launch();
  const context = await browser.newContext({ javaScriptEnabled: false, reducedMotion: 'reduce' });
  const work = async () => {
    const page = await context.newPage();
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      heights.set(next.file, await drawCard(page, outDir, next));
    }
  };
  await Promise.all([work(), work()]);
  await browser.close();
  return heights;
}

async function drawCard(page: Page, outDir: string, { html, file }: Card): Promise<number> {
  const key = createHash('sha256').update(`${html} ${cardStyle} ${mostColours}`).digest('hex').slice(0, 32);
  const [kept, keptHeight] = [join(cache, `${key}.png`), join(cache, `${key}.txt`)];
  const target = join(outDir, file);
  await mkdir(dirname(target), { recursive: true });
  if (!existsSync(keptHeight)) {
    // Without its policy, which would refuse our styles.
    const free = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    await page.setViewportSize({ width: card.column, height: card.height });
    await page.setContent(free, { waitUntil: 'domcontentloaded' });
    const height = await page.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    await page.setViewportSize({ width: card.width, height: card.height });
    await page.setContent(free.replace('</style>', `${cardStyle}</style>`), {
      waitUntil: 'domcontentloaded',
    });
    await page.evaluate(fitPicture);
    await writeFile(kept, palettePng(await page.screenshot()));
    await writeFile(keptHeight, String(height));
  }
  await copyFile(kept, target);
  return Number(await readFile(keptHeight, 'utf8'));
}

/** Makes the picture as large as there is room for. Runs in the page. */
function fitPicture(): void {
  const picture = document.querySelector<HTMLElement>('.picture');
  const source = document.querySelector('.source');
  if (!picture || !source) return;
  // First out of the way: else it moves what it is measured by.
  picture.style.setProperty('zoom', '0.1');
  const room = source.getBoundingClientRect().top - picture.getBoundingClientRect().top - 20;
  // Larger, it is laid out narrower: so the size is looked for.
  for (let zoom = 2; zoom > 0.2; zoom -= 0.05) {
    picture.style.setProperty('zoom', String(zoom));
    const fits =
      picture.getBoundingClientRect().height <= room && picture.scrollWidth <= picture.clientWidth + 1;
    if (fits) return;
  }
}
