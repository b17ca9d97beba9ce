import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from '../../scripts/lib/browser.ts';

/** The stored pictures, in the fonts of this machine: where they are drawn, letters are only estimated. */
const folder = 'tests/charts/output';
const names = readdirSync(folder).filter((name) => name.endsWith('.svg') && !name.endsWith('-changed.svg'));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1760, height: 900 } });
});
afterAll(() => browser.close());

it.each(names)(
  '%s keeps its words on the paper, off each other, and its numbers in their marks',
  async (name) => {
    await page.setContent(readFileSync(`${folder}/${name}`, 'utf8'));
    const found = await page.evaluate(() => {
      const paper = document.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
      // The box of a line is higher than its letters, which have the middle of it.
      const boxOf = (text: Element) => {
        const { left, right, top, bottom, height } = text.getBoundingClientRect();
        return { left, right, top: top + height * 0.22, bottom: bottom - height * 0.22 };
      };
      const texts = [...document.querySelectorAll('text')]
        .filter((text) => text.textContent !== '')
        .map((text) => ({ text, said: text.textContent, ...boxOf(text) }));
      const outside = texts.filter(
        (box) =>
          box.left < paper.left - 1 ||
          box.right > paper.right + 1 ||
          box.top < paper.top ||
          box.bottom > paper.bottom,
      );
      const onEachOther = texts.flatMap((a, i) =>
        texts
          .slice(i + 1)
          .filter(
            (b) =>
              a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
          )
          .map((b) => `${a.said} | ${b.said}`),
      );
      const outOfMark = texts.filter(({ text, left, right }) => {
        const mark =
          text.getAttribute('text-anchor') === 'middle' && text.parentElement?.querySelector('title + rect');
        if (!mark || mark.getAttribute('fill') === '#e3e6ea') return false;
        const { left: from, right: to } = mark.getBoundingClientRect();
        return left < from || right > to;
      });
      return {
        outside: outside.map((box) => box.said),
        onEachOther,
        outOfMark: outOfMark.map((box) => box.said),
      };
    });
    expect(found).toEqual({ outside: [], onEachOther: [], outOfMark: [] });
  },
);
