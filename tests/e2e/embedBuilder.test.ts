import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.leave());
afterAll(() => site.close());

const widths = ['320', '600', '960'] as const;
const codeNames = [
  'Rahmen ohne Skript',
  'Rahmen, der seine Höhe anpasst',
  'Baustein für Seiten mit Skript',
  'Bild mit Link',
  'Link und QR-Code',
] as const;

async function open(path: string): Promise<Page> {
  const { page, open } = await site.visit({
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  expect(await open(path)).toBe(200);
  return page;
}

const choice = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Diagramm', exact: true }).getByRole('link', { name, exact: true });
const preview = (page: Page, width: string) => page.getByTitle(`Vorschau, ${width} px breit`);
const code = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** Waits until the codes name this address of a chart, below the site's root. */
async function saysAddress(page: Page, address: string): Promise<void> {
  const src = `src="${site.url}${address.replaceAll('&', '&amp;')}"`;
  await expect.poll(() => code(page, 'Rahmen ohne Skript').inputValue()).toContain(src);
}

/** By how much the chart in a preview is higher or wider than its frame. */
async function lacks(frame: Locator): Promise<readonly number[]> {
  return frame.evaluate((element) => {
    const { contentDocument, contentWindow } = element as HTMLIFrameElement;
    const root = contentDocument?.documentElement;
    if (!root || !contentWindow) return [];
    const height = Math.ceil(root.getBoundingClientRect().height);
    return [height - contentWindow.innerHeight, root.scrollWidth - contentWindow.innerWidth];
  });
}

describe('the page of codes', () => {
  it('shows the chart whole in columns of 320, 600 and 960 px', async () => {
    const page = await open('einbetten/?bild=mosaik');
    for (const width of widths) {
      const frame = preview(page, width);
      const heading = frame.contentFrame().getByRole('heading', { level: 1 });
      await expect.poll(() => heading.innerText()).toContain('55 von 68');
      expect(await frame.evaluate((element) => element.clientWidth)).toBe(Number(width));
      await expect.poll(() => lacks(frame)).toEqual([0, 0]);
    }
  });

  it('makes other codes for another chart, filter and option', async () => {
    const page = await open('einbetten/');
    await saysAddress(page, 'embed/felder/');
    await choice(page, 'Jedes Ziel ein Quadrat').click();
    await saysAddress(page, 'embed/mosaik/');

    const filters = page.getByRole('navigation', { name: 'Filtern' });
    await filters.getByText('Ausblick', { exact: true }).click();
    await filters.getByRole('link', { name: 'bleibt bestehen 50' }).click();
    await expect.poll(() => page.url()).toContain('ausblick=');
    const filter = /ausblick=[^&]+/.exec(page.url())?.[0] ?? '-';
    await saysAddress(page, `embed/mosaik/?${filter}`);
    await preview(page, '600').contentFrame().getByText('Filter: Ausblick').waitFor();

    await choice(page, 'dunkel').click();
    await choice(page, 'Tabelle').click();
    await saysAddress(page, `embed/mosaik/?${filter}&theme=dunkel&tabelle=0`);
    const shown = preview(page, '320').contentFrame();
    await shown.locator('html[data-theme=dark]').waitFor();
    expect(await shown.getByText('Als Tabelle').isVisible()).toBe(false);

    await choice(page, 'Tabelle').click();
    await saysAddress(page, `embed/mosaik/?${filter}&theme=dunkel`);
  });

  it('makes codes for a goal and for a department', async () => {
    const page = await open('einbetten/');
    await saysAddress(page, 'embed/felder/');
    await page.getByRole('combobox', { name: 'Ein Ziel' }).selectOption('ziel/37');
    await saysAddress(page, 'embed/ziel/37/');
    await page.getByRole('combobox', { name: 'Eine Stelle' }).selectOption('zustaendigkeit/fd-personal');
    await saysAddress(page, 'embed/zustaendigkeit/fd-personal/');
  });

  it('puts each code on the clipboard as it stands there, with at most 1,000 characters', async () => {
    const page = await open('einbetten/?bild=zustaendigkeit&feld=1&optionen=kontrast,titel,tabelle');
    await saysAddress(page, 'embed/zustaendigkeit/?feld=1&theme=kontrast&titel=0&tabelle=0');
    const seen = new Set<string>();
    for (const name of codeNames) {
      await page.getByRole('button', { name: `Kopieren: ${name}` }).click();
      await page.getByRole('status').filter({ hasText: 'Kopiert' }).last().waitFor();
      const shown = await code(page, name).inputValue();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
      expect(shown.length).toBeGreaterThan(20);
      expect(shown.length).toBeLessThanOrEqual(1000);
      seen.add(shown);
    }
    expect(seen.size).toBe(codeNames.length);
  });

  it('says so, and marks the code, where copying is forbidden', async () => {
    const page = await open('einbetten/?bild=status');
    await saysAddress(page, 'embed/status/');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
    });
    await page.getByRole('button', { name: 'Kopieren: Rahmen ohne Skript' }).click();
    await page.getByRole('status').filter({ hasText: 'Bitte von Hand kopieren' }).waitFor();
    expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(
      await code(page, 'Rahmen ohne Skript').inputValue(),
    );
  });

  it('draws the link as a QR code when asked', async () => {
    const page = await open('einbetten/?bild=fristen');
    await saysAddress(page, 'embed/fristen/');
    await page.getByText('QR-Code zeigen').click();
    const drawn = page.getByRole('img', { name: `QR-Code: ${site.url}fristen/` });
    await drawn.waitFor();
    expect((await drawn.boundingBox())?.width).toBe(232);
  });

  it('keeps the numbers of a report at an address that answers', async () => {
    const page = await open('einbetten/?bild=felder');
    await saysAddress(page, 'embed/felder/');
    await page.getByRole('link', { name: /^Stand festhalten/ }).click();
    await expect
      .poll(() => code(page, 'Rahmen ohne Skript').inputValue())
      .toMatch(/embed\/felder\/stand\/\d{4}-\d\d-\d\d\//);
    const value = await code(page, 'Rahmen ohne Skript').inputValue();
    const response = await page.request.get(/src="([^"]+)"/.exec(value)?.[1] ?? '-');
    expect(response.status()).toBe(200);
    expect(await response.text()).toMatch(/<h1[^>]*>/);
  });

  it('says what a chart without a background needs', async () => {
    const page = await open('einbetten/?bild=status');
    const hint = page.getByText(/^Ohne eigenen Hintergrund/);
    expect(await hint.count()).toBe(0);
    await choice(page, 'Hintergrund und Rand').click();
    await hint.waitFor();
  });

  it('is used by keys alone', async () => {
    const page = await open('einbetten/?bild=status');
    await saysAddress(page, 'embed/status/');
    const reached = new Set<string>();
    for (let presses = 0; presses < 300 && !reached.has('QR-Code zeigen'); presses++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const at = document.activeElement;
        const label = at instanceof HTMLSelectElement ? at.labels[0]?.querySelector('span') : at;
        return at?.getAttribute('aria-label') ?? at?.getAttribute('title') ?? label?.textContent ?? '';
      });
      reached.add(name.trim());
    }
    const offered = await page
      .getByRole('region', { name: 'Diagramm', exact: true })
      .getByRole('link')
      .allInnerTexts();
    expect(offered.length).toBe(18);
    const needed = [
      ...offered,
      'Ein Ziel',
      'Eine Stelle',
      ...codeNames,
      ...codeNames.map((name) => `Kopieren: ${name}`),
      'QR-Code zeigen',
    ];
    expect(needed.filter((name) => !reached.has(name))).toEqual([]);

    await choice(page, 'starker Kontrast').focus();
    await page.keyboard.press('Enter');
    await saysAddress(page, 'embed/status/?theme=kontrast');
    expect(await choice(page, 'starker Kontrast').evaluate((link) => link === document.activeElement)).toBe(
      true,
    );
  });
});
