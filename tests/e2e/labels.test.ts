import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { kinds } from './pages.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.leave());
afterAll(() => site.close());

/** What is wrong with the words of the page's pictures: each as a line. */
function findCollisions(): readonly string[] {
  const slack = 1; // borders may touch
  const width = document.documentElement.clientWidth;
  const seen = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 0;
  const words = [
    ...document.querySelectorAll('main svg text, main svg foreignObject .label, main figure .name'),
  ]
    .filter(seen)
    .map((element) => ({
      element,
      text: element.textContent?.trim() ?? '',
      box: element.getBoundingClientRect(),
      scrolls: element.closest('.scroll') !== null,
    }))
    .filter(({ text }) => text !== '');
  const outside = words.filter(
    ({ box, scrolls }) => !scrolls && (box.left < -slack || box.right > width + slack),
  );
  const overlapping = words.flatMap((a, i) =>
    words
      .slice(i + 1)
      .filter(
        (b) =>
          !a.element.contains(b.element) &&
          !b.element.contains(a.element) &&
          Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > slack &&
          Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > slack,
      )
      .map((b) => `overlap: ${a.text} / ${b.text}`),
  );
  return [...outside.map(({ text }) => `outside: ${text}`), ...overlapping];
}

describe('the words of pictures never overlap, nor leave the page', () => {
  it.each(kinds('de'))('on /%s', async (path) => {
    const { page, open } = await site.visit({ width: 1280 });
    await open(path);
    const wrong: string[] = [];
    for (const width of [320, 360, 600, 768, 900, 1024, 1280, 1920, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      // A picture that follows its place is drawn anew in the frame after the next.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      wrong.push(...(await page.evaluate(findCollisions)).map((line) => `${width}: ${line}`));
    }
    expect(wrong).toEqual([]);
  });

  it('would be seen if they did', async () => {
    const { page, open } = await site.visit({ width: 1280 });
    await open('');
    await page.evaluate(() => {
      for (const text of document.querySelectorAll<SVGTextElement>('main svg text'))
        text.style.fontSize = '40px';
    });
    expect((await page.evaluate(findCollisions)).length).toBeGreaterThan(0);
  });
});
