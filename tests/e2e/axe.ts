import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts the checker into a page whose policy is set aside. */
export async function addAxe(page: Page): Promise<void> {
  await page.evaluate(axe);
}

/** What is wrong with a page, each as `rule: element`. */
export async function violations(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
  const results = await page.evaluate(
    (chosen) =>
      (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run({
        ...chosen,
        // Nothing but what is wrong, and without the costly paths to every element.
        resultTypes: ['violations'],
        selectors: false,
        elementRef: false,
        preload: false,
      }),
    options,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
