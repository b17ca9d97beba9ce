import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { announced, heading, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.leave());
afterAll(() => site.close());

/** Waits until the picture is the one of the question, for the width there is. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const picture = [...document.querySelectorAll('main svg[role=group]')].find((svg) => svg.clientWidth > 0);
    const finding = document.querySelector('main h2')?.textContent;
    const room = picture?.parentElement?.clientWidth ?? 0;
    const fits = Math.abs(Number(picture?.getAttribute('width')) - room) <= 1;
    return fits && picture?.getAttribute('aria-label') === `Bild: ${finding}`;
  });
}

/** Opens a question at a width and waits for its picture. */
async function ask(query: string, width = 1280) {
  const visit = await site.visit({ width });
  await visit.open(`auswertung/${query}`);
  await drawn(visit.page);
  return visit;
}

const search = (page: Page) => page.evaluate(() => decodeURIComponent(window.location.search));

describe('asking', () => {
  it('goes by keyboard: a select changes the address, the picture, and keeps the focus', async () => {
    const { page, complaints } = await ask('');
    const rows = page.getByRole('combobox', { name: 'Zeilen' });
    await rows.focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => window.location.search.includes('zeilen=teilfeld'));
    expect(await heading(page)).toBe('82 Ziele nach Teilfeld, Ausblick und Stand');
    expect(await search(page)).toBe('?zeilen=teilfeld&spalten=ausblick&farbe=status');
    expect(await rows.evaluate((select) => select === document.activeElement)).toBe(true);
    await page
      .getByRole('link', { name: /^Interkulturelle Öffnung: Kommunikation · bleibt bestehen: 12 Ziele/ })
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('begins with ready questions', async () => {
    const { page } = await ask('');
    await page.getByRole('link', { name: 'Wer ist in welchem Feld federführend?' }).click();
    await page.getByRole('combobox', { name: 'Stellen zählen, wenn sie' }).waitFor();
    expect(await search(page)).toBe('?als=lead&zeilen=stelle&spalten=feld');
    await page.goBack();
    await page.waitForFunction(() => window.location.search === '');
    expect(await heading(page)).toBe('82 Ziele nach Handlungsfeld, Ausblick und Stand');
  });

  it('has its whole question in the address', async () => {
    const { page, complaints } = await ask('?zeilen=frist&farbe=status&anteil=1');
    expect(await heading(page)).toBe('82 Ziele nach Frist und Stand');
    await page
      .getByRole('heading', { name: 'Der größte Anteil: erfüllt bei laufend, 81,6 % (40 von 49)' })
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('a mark filters, keeps the focus, and takes its choice back', async () => {
    const { page } = await ask('?zeilen=feld&farbe=status');
    const mark = page.getByRole('link', { name: /^Arbeit: 8 Ziele/ });
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.location.search.includes('feld=2'));
    expect(await announced(page)).toBe('8 von 82 Zielen ausgewählt');
    const chosen = page.getByRole('link', { name: /^Arbeit: 8 Ziele.*Auswahl aufheben$/ });
    await chosen.waitFor();
    // The picture is drawn once more when the tables are there.
    await expect.poll(() => chosen.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !window.location.search.includes('feld=2'));
    expect(await announced(page)).toBe('82 von 82 Zielen ausgewählt');
  });

  it('says why a question has no picture, and leads to the nearest', async () => {
    const visit = await site.visit();
    await visit.open('auswertung/?zeilen=status&farbe=feld');
    await visit.page.getByText('Mehr als 4 Töne lassen sich im Bild nicht sicher unterscheiden.').waitFor();
    await visit.page
      .getByRole('link', { name: 'Am nächsten kommt: Zeilen Handlungsfeld, Farbe Stand.' })
      .click();
    await drawn(visit.page);
    expect(await heading(visit.page)).toBe('82 Ziele nach Handlungsfeld und Stand');
    expect(visit.complaints).toEqual([]);
  });

  it('is drawn when one comes from another page, too', async () => {
    const visit = await site.visit();
    await visit.open('');
    await visit.page.getByRole('navigation').getByRole('link', { name: 'Auswertung' }).click();
    await drawn(visit.page);
    expect(visit.complaints).toEqual([]);
  });
});

describe('Plot', () => {
  it('comes only with this page, after it is there', async () => {
    const visit = await site.visit();
    await visit.open('');
    await visit.page.waitForLoadState('networkidle');
    const plot = () => visit.requests.filter((url) => url.includes('drawExplore'));
    expect(plot()).toEqual([]);
    await visit.open('auswertung/');
    await visit.page.waitForLoadState('networkidle');
    expect(plot()).toHaveLength(1);
  });

  it.each([360, 1280])('its picture stands in the page before any script, at %i px', async (width) => {
    const { page, open } = await site.visit({ width, script: false });
    await open('auswertung/');
    const marks = page.getByRole('link', { name: /^Interkulturelle Öffnung · bleibt bestehen: 23 Ziele/ });
    expect(await marks.filter({ visible: true }).count()).toBe(1);
    const box = await page.locator('main svg[role=group]').filter({ visible: true }).boundingBox();
    expect(box?.width).toBe(width - (width < 600 ? 32 : 96));
  });

  it.each([360, 800, 1280])('moves nothing when it takes over, at %i px', async (width) => {
    const { page, open } = await site.visit({ width });
    await page.addInitScript(() => {
      const shifts = { sum: 0 };
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open('auswertung/');
    await drawn(page);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const sum = await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum);
    expect(sum).toBeLessThanOrEqual(0.005);
  });
});

/** What leaves the picture, and which texts lie on each other; empty when all is well. */
function misplaced(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const svg = [...document.querySelectorAll('main svg[role=group]')].find((s) => s.clientWidth > 0);
    if (!svg) return ['no picture'];
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((text) => ({
      name: text.textContent ?? '',
      box: text.getBoundingClientRect(),
    }));
    const marks = [...svg.querySelectorAll('.bars rect, .cells rect')].map((rect) => ({
      name: `rect ${rect.getAttribute('class')}`,
      box: rect.getBoundingClientRect(),
    }));
    const out = [...texts, ...marks].filter(
      ({ box }) =>
        box.left < frame.left - 1 ||
        box.right > frame.right + 1 ||
        box.top < frame.top - 1 ||
        box.bottom > frame.bottom + 1,
    );
    const overlapping = texts.flatMap((a, i) =>
      texts.slice(i + 1).flatMap((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        return across > 0.5 && down > 2 ? [`"${a.name}" lies on "${b.name}"`] : [];
      }),
    );
    return [...out.map(({ name }) => `outside: ${name}`), ...overlapping];
  });
}

describe('labels never overlap, nor leave the picture', () => {
  const questions = [
    '',
    '?zeilen=stelle&spalten=feld&als=lead',
    '?zeilen=frist&farbe=status&anteil=1',
    '?zeilen=frist&farbe=status&facette=feld',
    '?zeilen=teilfeld&spalten=frist&farbe=ausblick&anteil=1',
    '?zeilen=feld&spalten=ziel&facette=status',
    '?zeilen=stelle&farbe=status&feld=8',
  ];

  it.each(questions)('%s, from 320 to 2560 px', async (query) => {
    const { page } = await ask(query);
    for (const width of [320, 360, 600, 700, 768, 900, 1024, 1280, 1920, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      await drawn(page);
      expect(await misplaced(page), `${query} at ${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});
