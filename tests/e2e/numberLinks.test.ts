import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { kinds } from './pages.ts';
import { follow, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.leave());
afterAll(() => site.close());

/** `7 Ziele`, `10 von 17`, `6 nicht erfüllten`: the number that a link starts with. A percentage or a year is none. */
const counted = /^(\d{1,3}(?:[.,]\d{3})*)(?=\s|$)(?!.*%)/;

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

      const wrong: string[] = [];
      for (const [link, { href, goals }] of numbers) {
        await follow(page, href);
        const rows = await page.getByRole('rowheader').count();
        if (rows !== goals) wrong.push(`${link}: ${rows} rows`);
      }
      expect(wrong).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});
