import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { officePages } from './officePages.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.leave());
afterAll(() => site.close());

const status = (page: Page) => page.getByRole('status').first();
const slides = 15;
const big = { viewport: { width: 1920, height: 1080 } };

describe('the stage', () => {
  it('goes where its keys lead, and says it', async () => {
    const { page, open, complaints } = await site.visit({ context: big });
    await open('praesentation/?folie=1');
    await status(page).getByText(`Folie 1 von ${slides}:`).waitFor({ state: 'attached' });
    for (const [key, n] of [
      ['ArrowRight', 2],
      [' ', 3],
      ['PageUp', 2],
      ['End', slides],
      ['Home', 1],
    ] as const) {
      await page.keyboard.press(key);
      await status(page).getByText(`Folie ${n} von ${slides}:`).waitFor({ state: 'attached' });
    }
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await page.waitForURL(/folie=12/);
    await page.keyboard.press('b');
    await status(page).getByText('Der Bildschirm ist schwarz.').waitFor({ state: 'attached' });
    await page.keyboard.press('b');
    await page.keyboard.press('o');
    await page
      .getByRole('navigation', { name: 'Alle Folien' })
      .getByRole('link', { name: /^Folie 4 von/ })
      .press('Enter');
    await page.waitForURL(/folie=4/);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Tasten' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: `${slides} Folien aus 82 Zielen` }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('fills the screen, and leaves it when the show ends', async () => {
    const { page, open, complaints } = await site.visit({ context: big });
    const fills = (wanted: boolean) =>
      page.waitForFunction((is) => (document.fullscreenElement === document.documentElement) === is, wanted);
    await open('praesentation/?folie=2');
    await page.keyboard.press('f');
    await fills(true);
    await page.keyboard.press('f');
    await fills(false);
    await page.keyboard.press('f');
    await fills(true);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: `${slides} Folien aus 82 Zielen` }).waitFor();
    await fills(false);
    expect(complaints).toEqual([]);
  });

  it('takes digits up to the last slide, and forgets them by Escape', async () => {
    const { page, open } = await site.visit({ context: big });
    await open('praesentation/?folie=1');
    await page.keyboard.type('99');
    await page.keyboard.press('Enter');
    await status(page).getByText(`Folie ${slides} von ${slides}:`).waitFor({ state: 'attached' });
    await page.keyboard.type('3');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowLeft');
    await status(page)
      .getByText(`Folie ${slides - 1} von ${slides}:`)
      .waitFor({ state: 'attached' });
  });

  it('follows a finger across, and none that goes down', async () => {
    const { page, open } = await site.visit({
      context: { viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true },
    });
    const cdp = await page.context().newCDPSession(page);
    /** A finger that goes from one place to another in steps, as the browser hears it. */
    const swipe = async ([fromX, fromY]: readonly number[], [toX, toY]: readonly number[]) => {
      const at = (part: number) => [
        {
          x: (fromX ?? 0) + ((toX ?? 0) - (fromX ?? 0)) * part,
          y: (fromY ?? 0) + ((toY ?? 0) - (fromY ?? 0)) * part,
        },
      ];
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
      for (const part of [0.25, 0.5, 0.75, 1])
        await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const shown = (n: number) =>
      status(page).getByText(`Folie ${n} von ${slides}:`).waitFor({ state: 'attached' });
    await open('praesentation/?folie=3');
    await shown(3);
    await swipe([600, 200], [300, 210]);
    await shown(4);
    await swipe([400, 320], [430, 60]);
    await swipe([300, 200], [600, 190]);
    await shown(3);
    await swipe([300, 200], [600, 190]);
    await shown(2);
  });

  it('loads nothing while it is on', async () => {
    const { page, open, requests } = await site.visit({ context: big });
    await open('praesentation/?folie=1');
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    for (let n = 2; n <= slides; n++) {
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(new RegExp(`folie=${n}$`));
    }
    expect(requests.slice(before)).toEqual([]);
  });

  it.each([
    ['1024 × 768', 1024, 768],
    ['1920 × 1080', 1920, 1080],
  ])('has letters of 24 px and nothing outside of its slide at %s', async (_name, width, height) => {
    const { page, open } = await site.visit({ context: { viewport: { width, height } } });
    for (const query of ['', 'feld=1&', 'stelle=jenakultur&', 'status=missed&']) {
      await open(`praesentation/?${query}folie=1`);
      const all = await page.locator('.place').count();
      for (let n = 1; n <= all; n++) {
        if (n > 1) await page.keyboard.press('ArrowRight');
        await page.waitForURL(new RegExp(`folie=${n}$`));
        const wrong = await page.evaluate(() => {
          const slide = document.querySelector('.place:not([hidden]) .slide') as HTMLElement;
          const foot = (slide.querySelector('.foot') as HTMLElement).getBoundingClientRect();
          const edge = slide.getBoundingClientRect();
          const texts = [...slide.querySelectorAll<Element>('h2, p, li, span, a, b, text')].filter(
            (element) =>
              element.getClientRects().length > 0 &&
              !element.classList.contains('hidden') &&
              [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
          );
          return texts.flatMap((element) => {
            const box = element.getBoundingClientRect();
            const scale =
              element instanceof SVGElement ? ((element as SVGGraphicsElement).getScreenCTM?.()?.a ?? 1) : 1;
            const size = parseFloat(getComputedStyle(element).fontSize) * scale;
            const isOut =
              box.right > edge.right + 1 || (!element.closest('.foot') && box.bottom > foot.top + 1);
            const name = `${element.tagName} "${element.textContent?.trim().slice(0, 40)}"`;
            return [
              ...(size < 23.95 ? [`${name}: ${size.toFixed(1)} px`] : []),
              ...(isOut ? [`${name} leaves the slide`] : []),
            ];
          });
        });
        expect([query, n, wrong]).toEqual([query, n, []]);
      }
    }
  });
});

it('the speaker’s window goes with the stage, and leads it', async () => {
  const { page, open } = await site.visit({ context: big });
  await open('praesentation/?folie=3');
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await opened;
  await speaker.getByText('Verbunden mit der Vorführung.').waitFor();
  await page.bringToFront();
  await page.keyboard.press('ArrowRight');
  await speaker.getByText(`Jetzt: Folie 4 von ${slides}`).waitFor();
  await speaker.getByRole('button', { name: 'Weiter' }).click();
  await page.waitForURL(/folie=5/);
  await speaker.keyboard.press('b');
  await status(page).getByText('Der Bildschirm ist schwarz.').waitFor({ state: 'attached' });
});

it('slides are switched off and moved by the address', async () => {
  const { page, open } = await site.visit();
  await open('praesentation/');
  await page.getByRole('link', { name: 'Kurzbericht' }).click();
  await page.getByRole('heading', { level: 1, name: '5 Folien aus 82 Zielen' }).waitFor();
  await page.getByRole('checkbox', { name: '„Titel“ zeigen' }).uncheck();
  await page.getByRole('heading', { level: 1, name: '4 Folien aus 82 Zielen' }).waitFor();
  await page.getByRole('button', { name: '„Ergebnis“ später zeigen' }).click();
  await page.waitForURL(/folien=luecken,ergebnis,fluss,methode/);
});

it('slides are light in every theme, on stage and in the page', async () => {
  const { page, open } = await site.visit({ context: { ...big, colorScheme: 'dark' } });
  const colours = (place: string) =>
    page.locator(`${place} .sheet`).evaluateAll((sheets) =>
      sheets.map((sheet) => {
        const mark = sheet.querySelector('rect.part.fulfilled');
        return [getComputedStyle(sheet).backgroundColor, mark && getComputedStyle(mark).fill];
      }),
    );
  await open('praesentation/?folien=titel,felder');
  for (const place of ['.slides', '.stage']) {
    expect([place, await colours(place)]).toEqual([
      place,
      [
        ['rgb(255, 255, 255)', null],
        ['rgb(255, 255, 255)', 'rgb(31, 61, 130)'],
      ],
    ]);
    if (place === '.slides') await page.getByRole('link', { name: 'Vorführen', exact: true }).click();
    await page.locator('.stage').waitFor();
  }
});

it('without a script all slides stand below each other', async () => {
  const { page, open } = await site.visit({ script: false });
  await open('praesentation/');
  expect(await page.getByRole('article').count()).toBe(slides);
  expect(await page.locator('.picture svg').count()).toBe(2);
});

it('prints a slide a page, lying', async () => {
  const { page, open } = await site.visit();
  await open('praesentation/');
  const folder = mkdtempSync(join(tmpdir(), 'slides-'));
  await page.pdf({ path: join(folder, 'slides.pdf'), preferCSSPageSize: true });
  const pdf = readFileSync(join(folder, 'slides.pdf'), 'latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, w, h]) => Number(w) > Number(h),
  );
  rmSync(folder, { recursive: true });
  expect(boxes).toEqual(Array.from({ length: slides }, () => true));
});

describe('the PowerPoint', () => {
  it('has native charts, titles, alt texts and notes, and opens in LibreOffice', async () => {
    const { page, open, complaints } = await site.visit({ context: { acceptDownloads: true } });
    await open('praesentation/');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Als PowerPoint speichern' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('zielspiegel-jena-praesentation-2020-01.pptx');
    const folder = mkdtempSync(join(tmpdir(), 'deck-'));
    const path = join(folder, 'deck.pptx');
    await download.saveAs(path);
    expect(complaints).toEqual([]);

    const files = unzipSync(readFileSync(path));
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    const named = (pattern: RegExp) => Object.keys(files).filter((name) => pattern.test(name));
    const pages = named(/^ppt\/slides\/slide\d+\.xml$/);
    expect(pages).toHaveLength(slides);
    const titles = pages.map((name) => {
      const shape =
        /<p:sp>(?:(?!<\/p:sp>)[\s\S])*?<p:ph[^>]*type="title"[\s\S]*?<\/p:sp>/.exec(text(name))?.[0] ?? '';
      return [...shape.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, run]) => run).join('');
    });
    expect(titles).toContain('Alle 6 nicht erfüllten Ziele liegen in zwei von acht Handlungsfeldern');
    expect(new Set(titles).size).toBe(slides);
    const charts = named(/^ppt\/charts\/chart\d+\.xml$/);
    expect(charts).toHaveLength(5);
    for (const chart of charts) {
      expect(text(chart)).toContain('<c:grouping val="stacked"/>');
      expect(text(chart).match(/<c:ser>/g)).toHaveLength(5);
      for (const colour of ['1F3D82', '1F9CDA', '8F7200', '580F30']) expect(text(chart)).toContain(colour);
      expect(text(chart)).not.toContain('<c:v></c:v>');
    }
    // Where the scale is long, a single goal is narrower than its number.
    const hides = (fewer: number) =>
      charts.filter((chart) => text(chart).includes(`formatCode="[&lt;${fewer}]&quot;&quot;;0"`)).length;
    expect([hides(1), hides(2)]).toEqual([4, 1]);
    const drawn = pages.map(text).filter((xml) => xml.includes('<p:pic>') || xml.includes('<c:chart '));
    expect(drawn).toHaveLength(7);
    for (const xml of drawn) expect(xml).toMatch(/descr="[^"]{20,}"/);
    expect(named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)).toHaveLength(slides);
    expect(pages.map(text).filter((xml) => xml.includes('<a:tbl>'))).toHaveLength(6);
    for (const name of pages) expect(text(name)).toContain('Stand Anfang 2020');
    // A text in no language of its own would be marked as wrong, word by word.
    for (const name of named(/^ppt\/(slides|notesSlides|charts)\/[^/]+\.xml$/))
      expect([name, text(name).match(/ lang="(?!de-DE)[^"]*"/)]).toEqual([name, null]);
    // Keynote shows no chart whose table of data has no plain range.
    for (const name of named(/^ppt\/embeddings\/.*\.xlsx$/)) {
      const book = unzipSync(files[name] ?? new Uint8Array());
      expect(strFromU8(book['xl/tables/table1.xml'] ?? new Uint8Array())).toMatch(/ ref="A1:F\d+"/);
      expect(strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<v></v>');
    }
    const links = named(/slides\/_rels\/slide\d+\.xml\.rels$/).map(text);
    for (const rels of links) expect(rels).toContain('Target="http://127.0.0.1');

    const shown = await officePages(path);
    rmSync(folder, { recursive: true });
    expect(shown).toHaveLength(slides);
    titles.forEach((title, i) => expect(shown[i]).toContain(title.replace(/\s+/g, ' ')));
  }, 120_000);

  it('loads its library at the press of the button, and is saved without a network from then on', async () => {
    const { page, open, complaints, requests } = await site.visit();
    await open('praesentation/?folien=titel,felder,fluss');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /pptxgen/.test(url))).toEqual([]);
    const button = page.getByRole('button', { name: 'Als PowerPoint speichern' });
    const first = page.waitForEvent('download');
    await button.click();
    await (await first).path();
    expect(requests.filter((url) => /pptxgen/.test(url))).not.toEqual([]);

    await page.context().setOffline(true);
    const saved = page.waitForEvent('download');
    await button.click();
    const files = unzipSync(readFileSync(await (await saved).path()));
    expect(Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(3);
    expect(Object.keys(files).filter((name) => name.endsWith('.png')).length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('can be cancelled', async () => {
    const { page, open } = await site.visit();
    await open('praesentation/');
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    const button = page.getByRole('button', { name: 'Als PowerPoint speichern' });
    await button.click();
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await button.waitFor();
    await expect.poll(() => page.getByRole('progressbar').count()).toBe(0);
    // The next one is whole, and the only one.
    const saved = page.waitForEvent('download');
    await button.click();
    const name = (await saved).suggestedFilename();
    expect(downloads).toEqual([name]);
  });
});
