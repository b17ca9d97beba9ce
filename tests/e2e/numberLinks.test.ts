import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { kinds } from './pages.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.leave());
afterAll(() => site.close());

/** `7 Ziele`, `10 von 17`, `6 nicht erfüllten`: the number that a link starts with. A percentage or a year is none. */
const counted = /^(\d{1,3}(?:[.,]\d{3})*)(?=\s|$)(?!.*%)/;

/** Runs in the page: follows each address by a click on a link and counts the rows of the list it opens. */
async function countRows(hrefs: readonly string[]): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const href of hrefs) {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
    while (window.location.href !== href) await new Promise((next) => setTimeout(next));
    await new Promise((next) => requestAnimationFrame(next));
    counts.push(document.querySelectorAll('main tbody th[scope=row]').length);
  }
  return counts;
}

describe('every number opens exactly its goals', () => {
  it.each([...kinds('de'), '?status=missed&feld=1', '?ausblick=continued', 'daten/?status=missed', 'en/'])(
    'on /%s',
    async (path) => {
      const { page, complaints, open } = await site.visit();
      await open(path);
      const links = await page.locator('a[href]').evaluateAll((all) =>
        all
          .map((link) => ({
            // An anchor inside an SVG has an object for its href.
            href: new URL(link.getAttribute('href') ?? '', document.baseURI).href,
            text: (link.textContent ?? '').replace(/\s+/g, ' ').trim(),
          }))
          .filter(({ href }) => /\/(ziele|goals)\/$/.test(new URL(href).pathname)),
      );
      const numbers = new Map(
        links.flatMap(({ href, text }) => {
          const number = counted.exec(text)?.[1]?.replace(/\D/g, '');
          return number ? [[`${text} → ${href}`, { href, goals: Number(number) }] as const] : [];
        }),
      );
      expect(numbers.size).toBeGreaterThan(2);

      // All in one go: the round trips to the browser would take longer than the links.
      const rows = await page.evaluate(
        countRows,
        [...numbers.values()].map(({ href }) => href),
      );
      const wrong = [...numbers].flatMap(([link, { goals }], k) =>
        rows[k] === goals ? [] : [`${link}: ${rows[k]} rows`],
      );
      expect(wrong).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});
