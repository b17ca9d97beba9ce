import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { announced, dist, isReady, openSite, type Site } from './site.ts';

/** Bytes as a server sends them with brotli at its best. */
function brotli(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** The most bytes, brotli. */
const budgets = { html: 14_600, scriptUntilReady: 35_000, all: 90_000 };
const mostShift = 0.005;
/** A class name that Plot gives to whatever it draws. */
const plotMark = 'plot-d6a7b5';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.leave());
afterAll(() => site.close());

/** Waits until nothing has been asked for during so many milliseconds, and nothing is under way. */
async function isQuiet(page: Page, milliseconds: number): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction((quiet) => {
    const ends = performance
      .getEntriesByType('resource')
      .map((e) => (e as PerformanceResourceTiming).responseEnd);
    return performance.now() - Math.max(0, ...ends) > quiet;
  }, milliseconds);
}

interface Loaded {
  url: string;
  /** As its name ends: `js`. */
  kind: string;
  bytes: number;
  text: string;
  beforeReady: boolean;
}

/** Everything that a page loads by itself, in a browser that has nothing of it. */
async function loadAll(path: string, quiet: number): Promise<readonly Loaded[]> {
  const { page, open, complaints } = await site.visit();
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => bodies.set(response.url(), response.body()));
  await open(path);
  await isQuiet(page, quiet);
  const early = await page.evaluate(() => {
    const ready = performance.getEntriesByName('app-ready')[0]?.startTime ?? 0;
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime < ready)
      .map((entry) => entry.name);
  });
  // A browser without a window does not ask for the icon.
  const icon = await page.locator('link[rel=icon]').evaluate((link) => (link as HTMLLinkElement).href);
  if (!bodies.has(icon))
    bodies.set(
      icon,
      fetch(icon).then(async (r) => Buffer.from(await r.arrayBuffer())),
    );
  expect(complaints).toEqual([]);
  return Promise.all(
    [...bodies].map(async ([url, body]) => {
      const bytes = await body;
      return {
        url: url.slice(site.url.length),
        kind: /\.(\w+)$/.exec(new URL(url).pathname)?.[1] ?? 'html',
        bytes: brotli(bytes),
        text: bytes.toString('utf8'),
        beforeReady: early.includes(url),
      };
    }),
  );
}

const sum = (files: readonly Loaded[]) => files.reduce((total, { bytes }) => total + bytes, 0);

it('knows how to tell Plot', () => {
  const plot = 'node_modules/@observablehq/plot/dist/plot.umd.min.js';
  expect(readFileSync(plot, 'utf8')).toContain(plotMark);
});

describe('the overview', () => {
  it.each(['', 'en/'])('is HTML of at most 14,600 bytes: /%s', (path) => {
    expect(brotli(readFileSync(join(dist, path, 'index.html')))).toBeLessThanOrEqual(budgets.html);
  });

  it.each([
    ['', 5000],
    ['en/', 500],
  ])('loads no more than it may, nothing of Plot, and nothing of another host: /%s', async (path, quiet) => {
    const files = await loadAll(path, quiet);
    const scripts = files.filter(({ kind, beforeReady }) => kind === 'js' && beforeReady);
    const measured = { 'script until ready': sum(scripts), 'all by itself': sum(files) };
    console.table(files.map(({ url, bytes, beforeReady }) => ({ url, brotli: bytes, beforeReady })));
    console.table(measured);
    expect(scripts.length).toBeGreaterThan(2);
    expect(new Set(files.map(({ kind }) => kind))).toEqual(new Set(['html', 'css', 'js', 'json', 'svg']));
    expect(measured['script until ready']).toBeLessThanOrEqual(budgets.scriptUntilReady);
    expect(measured['all by itself']).toBeLessThanOrEqual(budgets.all);
    expect(files.filter(({ text }) => text.includes(plotMark)).map(({ url }) => url)).toEqual([]);
  });

  it('has its first chart without any script', async () => {
    const { page } = await site.visit();
    await page.route('**/*.js', () => {});
    await page.goto(site.url, { waitUntil: 'commit' });
    const squares = page.getByRole('link', { name: /^Ziel \d+, / });
    await squares.last().waitFor();
    expect(await squares.count()).toBe(82);
    const boxes = await squares.evaluateAll((all) =>
      all.map((square) => square.getBoundingClientRect().width),
    );
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
    const fills = await squares.evaluateAll(
      (all) =>
        new Set(all.map((square) => getComputedStyle(square.querySelector('rect') as Element).fill)).size,
    );
    expect(fills).toBe(5);
  });

  it('answers a click in the moment in which it says that it is ready', async () => {
    const { page, requests } = await site.visit();
    await page.addInitScript(() => {
      const mark = performance.mark.bind(performance);
      performance.mark = (name, options) => {
        const entry = mark(name, options);
        if (name === 'app-ready') {
          const link = [...document.querySelectorAll('a')].find((a) => a.textContent === 'nicht erfüllt');
          link?.click();
        }
        return entry;
      };
    });
    await page.goto(site.url);
    await isReady(page);
    await expect.poll(() => announced(page)).toBe('6 von 82 Zielen ausgewählt');
    expect(page.url()).toBe(`${site.url}?status=missed`);
    expect(requests.filter((url) => url === `${site.url}?status=missed`)).toEqual([]);
  });

  it('is followed to a filter by the browser before it is ready', async () => {
    const { page } = await site.visit();
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(site.url, { waitUntil: 'commit' });
    await page.getByRole('link', { name: 'nicht erfüllt', exact: true }).click({ noWaitAfter: true });
    await page.waitForURL(`${site.url}?status=missed`, { waitUntil: 'commit' });
    release();
    await expect.poll(() => announced(page)).toBe('6 von 82 Zielen ausgewählt');
  });
});

describe('nothing moves while a page loads', () => {
  const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };

  it.each([
    ['', 360],
    ['', 1280],
    ['ziele/', 360],
    ['ziele/', 1280],
    ['ziele/37/', 360],
    ['zustaendigkeit/', 360],
    ['fristen/', 360],
    ['auswertung/', 1280],
  ])('on a slow line: /%s at %i px', async (path, width) => {
    const { page, open } = await site.visit({ width });
    const tools = await page.context().newCDPSession(page);
    await tools.send('Network.enable');
    await tools.send('Network.emulateNetworkConditions', slow);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: 3 });
    await page.addInitScript(() => {
      const shifts: { value: number; what: string }[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          sources: { node: Node | null }[];
        })[]) {
          const what = entry.sources.map(
            ({ node }) => node?.nodeName + ' ' + node?.textContent?.slice(0, 40),
          );
          shifts.push({ value: entry.value, what: what.join(' | ') });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(path);
    const shifts = await page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return (window as unknown as { shifts: { value: number; what: string }[] }).shifts;
    });
    const total = shifts.reduce((all, { value }) => all + value, 0);
    expect(total, JSON.stringify(shifts)).toBeLessThanOrEqual(mostShift);
  });
});
