import type { Browser } from 'playwright-core';
import type { BenchServer } from './benchServer.ts';
import type { LinkSpeed } from './slowLink.ts';

export interface LoadFigures {
  readonly requests: number;
  /** Compressed, without headers: everything until the page is quiet, and the script that had come before the chart. */
  readonly bytes: number;
  readonly scriptBytesBeforeChart: number;
  readonly chartMs: number;
  readonly readyMs: number;
}

/** Conditions of a load: no link means none but the machine's own. */
export interface Conditions {
  readonly link: LinkSpeed | null;
  readonly cpuSlowdown: number;
}

/** Loads a page with an empty cache. */
export async function measureLoad(
  browser: Browser,
  server: BenchServer,
  path: string,
  harness: string,
  { link, cpuSlowdown }: Conditions,
): Promise<LoadFigures> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1350, height: 940 },
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(harness);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    server.connect(link);
    await page.goto(server.url + path, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => window.benchLoad.chartMs !== null && performance.getEntriesByName('app-ready').length > 0,
    );
    await server.quiet();
    return await page.evaluate(() => {
      const chartMs = window.benchLoad.chartMs ?? NaN;
      const files = [
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource'),
      ] as PerformanceResourceTiming[];
      const scripts = files.filter((file) => file.name.endsWith('.js') && file.responseEnd <= chartMs);
      return {
        requests: files.length,
        bytes: files.reduce((all, file) => all + file.encodedBodySize, 0),
        scriptBytesBeforeChart: scripts.reduce((all, file) => all + file.encodedBodySize, 0),
        chartMs,
        readyMs: performance.getEntriesByName('app-ready')[0]?.startTime ?? NaN,
      };
    });
  } finally {
    await context.close();
  }
}
