import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/model/codes.ts';
import { misplacedText } from './misplacedText.ts';
import { kinds } from './pages.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.leave());
afterAll(() => site.close());

describe('on paper', () => {
  it.each(['', 'ziele/', 'ziele/37/', 'felder/', 'fortschreibung/'])(
    '/%s is the content alone, with its marks, even for a reader in the dark',
    async (path) => {
      const { page, open } = await site.visit({ context: { colorScheme: 'dark' } });
      await open(path);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      for (const name of ['Seiten', 'Filtern']) {
        expect([name, await page.getByRole('navigation', { name }).count()]).toEqual([name, 0]);
      }
      expect(await page.getByRole('button').count()).toBe(0);

      const seen = await page.evaluate(() => {
        const shapesOf = (svg: Element) => [...svg.querySelectorAll('rect, path, circle')];
        const marks = [...document.querySelectorAll('main svg')].filter(
          (svg) => svg.getBoundingClientRect().width > 0 && shapesOf(svg).length > 0,
        );
        const painted = marks.filter((svg) =>
          shapesOf(svg).some((shape) => {
            const { fill, stroke } = getComputedStyle(shape);
            return fill !== 'none' || stroke !== 'none';
          }),
        );
        const { color, backgroundColor, printColorAdjust } = getComputedStyle(document.body);
        return {
          marks: marks.length,
          painted: painted.length,
          adjust: printColorAdjust,
          paper: backgroundColor,
          ink: color,
        };
      });
      expect(seen.marks).toBeGreaterThan(0);
      expect(seen.painted).toBe(seen.marks);
      expect(seen.adjust).toBe('exact');
      expect(brightness(seen.paper)).toBeGreaterThan(0.9);
      expect(brightness(seen.ink)).toBeLessThan(0.3);
    },
  );

  it.each([
    ...languages.flatMap(kinds),
    'zustaendigkeit/buero-migration-integration/',
    'fortschreibung/?offen=2.1&status=missed',
    'auswertung/?zeilen=stelle&spalten=feld&als=lead',
    'auswertung/?zeilen=frist&farbe=status&anteil=1&facette=feld',
  ])('nothing of /%s is cut off on A4', async (path) => {
    const { page, open } = await site.visit();
    await open(path);
    // The width between the margins: 178 mm.
    await page.setViewportSize({ width: 673, height: 900 });
    await page.emulateMedia({ media: 'print' });
    expect(await misplacedText(page)).toEqual([]);
  });

  it('the list has all goals on sheets of A4, and its head on each', async () => {
    const { page, open } = await site.visit();
    await open('ziele/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('rowheader').count()).toBe(82);
    expect(await page.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe(
      'table-header-group',
    );
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) => box.trim());
    expect(sheets.length).toBeGreaterThan(3);
    expect(new Set(sheets)).toEqual(new Set(['0 0 594.95996 841.91998']));
  });
});

/** Of `rgb(…)`, from 0 to 1; what is transparent shows the paper. */
function brightness(colour: string): number {
  const [r = 255, g = 255, b = 255, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return alpha === 0 ? 1 : (r + g + b) / 3 / 255;
}
