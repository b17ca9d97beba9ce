import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { launch } from '../lib/browser.ts';
import { pagesOfAnchors } from './pdfFacts.ts';

/** Where pages lie for the browser while nobody has said where they will be published; no such name can exist. */
const nowhere = 'https://zielspiegel.invalid/';

export interface Printer {
  /** The bytes of a page of the built site as a tagged PDF with an outline. `address` is below the site's root. */
  print(address: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Prints pages of a built site as people would from their browser. Nothing is served: the browser asks for the
 * published address and gets the files of the folder, so that printed addresses and links are the public ones.
 * @param site address of the published site with a slash at its end; without it addresses are printed below the
 *   site's root, and only links within the document remain.
 */
export async function openPrinter(dist: string, site: string = nowhere): Promise<Printer> {
  const browser = await launch();
  const context = await browser.newContext();
  await context.route('**/*', (route) => answerFrom(dist, site, route));
  return {
    print: async (address) => {
      const page = await context.newPage();
      await page.goto(new URL(address, site).href);
      await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
      // A filter is shown by the script, after the page that was built.
      await page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
      if (site === nowhere) await keepAddressesBelowRoot(page, site);
      await nameDocument(page);
      const draft = await pdfOf(page);
      const numbered = await numberContents(page, await pagesOfAnchors(draft));
      const pdf = numbered ? await pdfOf(page) : draft;
      await page.close();
      return pdf;
    },
    close: () => browser.close(),
  };
}

async function answerFrom(dist: string, site: string, route: Route): Promise<void> {
  const url = route.request().url();
  const path = decodeURI(new URL(url).pathname.slice(new URL(site).pathname.length));
  const file = join(dist, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  const isThere = url.startsWith(site) && existsSync(file) && statSync(file).isFile();
  await (isThere
    ? route.fulfill({ path: file })
    : route.fulfill({ status: 404, body: `not found: ${path}` }));
}

async function pdfOf(page: Page): Promise<Uint8Array> {
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  return new Uint8Array(bytes);
}

/** The PDF is called as its heading, so that the sheets of many departments can be told apart. */
async function nameDocument(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heading = document.querySelector('h1')?.textContent?.trim();
    if (heading) document.title = `${heading} – ${document.title}`;
  });
}

/** Writes the page numbers into the table of contents; says whether there is one. */
function numberContents(page: Page, pages: ReadonlyMap<string, number>): Promise<boolean> {
  return page.evaluate((numbers) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('#contents a[href^="#"]')];
    for (const link of links) {
      const place = link.querySelector('.page');
      const number = numbers[link.hash.slice(1)];
      if (place && number) place.textContent = String(number);
    }
    return links.length > 0;
  }, Object.fromEntries(pages));
}

/** Takes the address that leads nowhere out of the text, and what would lead there out of the links. */
async function keepAddressesBelowRoot(page: Page, site: string): Promise<void> {
  await page.evaluate((root) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node.nodeValue?.includes(root)) node.nodeValue = node.nodeValue.replaceAll(root, '');
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const isInside = link.getAttribute('href')?.startsWith('#');
      if (!isInside && link.href.startsWith(root)) link.removeAttribute('href');
    }
  }, site);
}
