import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/lib/browser.ts';
import { serve } from '../../scripts/serve.ts';
import type { Tools } from './picture/page.ts';

declare global {
  interface Window {
    tools: Tools;
  }
}

let folder: string;
let browser: Browser;
let served: Awaited<ReturnType<typeof serve>>;
let page: Page;
const complaints: string[] = [];
const requests: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'picture-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: { entry: 'tests/e2e/picture/page.ts', formats: ['es'], fileName: () => 'page.js' },
    },
  });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="de"><title>Bild</title><script type="module" src="page.js"></script>'); // prettier-ignore
  served = await serve(folder, { port: 0 });
  browser = await launch();
  page = await browser.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(served.url);
  await page.waitForFunction(() => 'tools' in window);
  page.on('request', (request) => requests.push(request.url()));
});
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
});

/** The colours of the theme as a canvas says them. */
const [fulfilled, ghost, paper] = ['31,61,130,255', '227,230,234,255', '255,255,255,255'];

describe('a picture file, under the policy of the site', () => {
  it.each([
    ['png2', 2],
    ['png4', 4],
    ['office', 4],
  ] as const)(
    '%s is a PNG of %i px for each, in the right colours at the right places',
    async (format, scale) => {
      // The bar begins at 64 and is 336 × 0.88 wide, three of four goals dark; it lies from 8 to 24.
      const points = ([[70, 16], [280, 16], [380, 16], [70, 2]] as const).map(([x, y]) => [x * scale, y * scale] as const); // prettier-ignore
      const file = await page.evaluate(([f, at]) => window.tools.save(f, at), [format, points] as const);
      expect(file).toEqual({
        type: 'image/png',
        width: 400 * scale,
        height: 32 * scale,
        colours: [fulfilled, fulfilled, paper, paper],
      });
      const behind = await page.evaluate(([f, at]) => window.tools.save(f, at), [format, [[330 * scale, 16 * scale]]] as const); // prettier-ignore
      expect(behind.colours).toEqual([ghost]);
    },
  );

  it('an SVG stands alone: XML with its namespace, fonts and language, nothing from elsewhere', async () => {
    const text = await page.evaluate(() => window.tools.svgText());
    expect(text).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/,
    );
    expect(text).toContain('xml:lang="de"');
    expect(text).toContain("'Segoe UI'");
    expect(text.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|<style|class=/);
  });

  it('more px than a canvas has are refused by name', async () => {
    expect(await page.evaluate(() => window.tools.tooLarge())).toBe('tooLarge');
  });

  it('can be cancelled before and while it is made', async () => {
    expect(await page.evaluate(() => window.tools.cancelledBefore())).toBe('enough');
    expect(await page.evaluate(() => window.tools.cancelledWhile())).toBe('enough');
  });

  it('asks nobody for anything, and breaks no rule', () => {
    expect(requests.filter((address) => !address.startsWith('blob:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('copying a picture', () => {
  it('puts a PNG into the clipboard', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.bringToFront();
    expect(await page.evaluate(() => window.tools.copy())).toBe('');
    expect(await page.evaluate(() => window.tools.copied())).toMatchObject({ width: 1600, height: 128 });
  });

  it('says so where the browser has no clipboard for pictures', async () => {
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })); // prettier-ignore
    expect(await page.evaluate(() => window.tools.copy())).toBe('noClipboard');
  });

  it('says so where the browser refuses', async () => {
    await page.evaluate(() => {
      const write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true });
    });
    expect(await page.evaluate(() => window.tools.copy())).toBe('clipboardRefused');
  });
});
