import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Sample } from './pages/harness/clicks.ts';

/** A link to click, and what the page must say afterwards. */
export interface Step {
  readonly label: string;
  readonly says?: string;
  /** The number of the goal in the first row, where the page has a table. */
  readonly first?: string;
}

export interface ClickFigures extends Sample {
  /** Milliseconds that the main thread worked from the click until the page was quiet. */
  readonly work: number;
}

/** A page that is loaded and has been through all steps once. */
export interface OpenPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Milliseconds until it could be used, with nothing slowed. */
  readonly readyMs: number;
}

/** Larger datasets take a while; nothing waits so long unless it is broken. */
const longestLoad = 300_000;

/**
 * Opens a page and goes through the steps once, so that scripts are compiled and what comes at the first step is
 * there. Throws where a step has no link or not the result expected.
 */
export async function openPage(
  browser: Browser,
  url: string,
  harness: string,
  steps: readonly Step[],
): Promise<OpenPage> {
  // Nobody's animations count: a reader who asks for none sees the final picture at once.
  const context = await browser.newContext({
    viewport: { width: 1350, height: 940 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(longestLoad);
  await page.addInitScript(harness);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
  const readyMs = await page.evaluate(() => performance.getEntriesByName('app-ready')[0]?.startTime ?? NaN);
  for (const [i, step] of steps.entries()) {
    await click(page, cdp, step.label);
    if (i === 0) await page.waitForLoadState('networkidle');
    await check(page, step);
  }
  return { page, cdp, readyMs };
}

async function check(page: Page, { label, says, first }: Step): Promise<void> {
  const { text, row } = await page.evaluate(() => ({
    text: document.body.innerText.replace(/\s+/g, ' '),
    row: document.querySelector('tbody th')?.textContent ?? null,
  }));
  const wrong = says !== undefined && !text.includes(says) ? `not "${says}"` : null;
  const wrongRow =
    first !== undefined && row !== null && row !== first ? `goal ${row} before goal ${first}` : null;
  const found = wrong ?? wrongRow;
  if (found) throw new Error(`${page.url()}: a click on "${label}" gives ${found}`);
}

/** Clicks through the steps with the main thread slowed. */
export async function measureSteps(
  { page, cdp }: OpenPage,
  steps: readonly Step[],
  cpuSlowdown: number,
): Promise<readonly ClickFigures[]> {
  await page.bringToFront();
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  const figures: ClickFigures[] = [];
  for (const { label } of steps) figures.push(await click(page, cdp, label));
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return figures;
}

async function click(page: Page, cdp: CDPSession, label: string): Promise<ClickFigures> {
  const place = await page.evaluate((text) => window.benchClicks.locate(text), label);
  if (!place) throw new Error(`${page.url()}: there is no link "${label}"`);
  await page.mouse.move(place.x, place.y);
  await page.evaluate(() => window.benchClicks.arm());
  const before = await workOf(cdp);
  await page.mouse.down();
  await page.mouse.up();
  const sample = await page.evaluate(() => window.benchClicks.sample());
  const after = await workOf(cdp);
  if (!sample.changed) throw new Error(`${page.url()}: a click on "${label}" changes nothing`);
  return { ...sample, work: after - before };
}

async function workOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}
