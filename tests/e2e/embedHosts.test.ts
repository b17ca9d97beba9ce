import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hostScripts } from '../../src/state/hostScripts.ts';
import { codeOf, hostHtml, openHost, withoutSizing, type Host } from './hostPages.ts';
import { dist, openSite, type Site } from './site.ts';

let site: Site;
let host: Host;
beforeAll(async () => {
  [site, host] = await Promise.all([openSite(), openHost()]);
});
afterEach(() => site.leave());
afterAll(() => Promise.all([site.close(), host.close()]));

/** A reader of a host page. What goes wrong there is not our complaint: a host may forbid things on purpose. */
async function read(url: string, { width = 700, script = true, context = {} } = {}): Promise<Page> {
  const { page } = await site.visit({ width, script, context });
  await page.goto(url);
  return page;
}

const frames = (page: Page) => page.frames().filter((frame) => frame !== page.mainFrame());

/** The chart's document in the page, once it has come. */
async function chart(page: Page, at = 0): Promise<Frame> {
  await expect.poll(() => frames(page).length).toBeGreaterThan(at);
  const frame = frames(page)[at] as Frame;
  await frame.locator('main').waitFor();
  return frame;
}

/** By how much a chart is higher than its frame; at most 0: it has no scrollbar. */
function lacks(frame: Frame): Promise<number> {
  return frame.evaluate(
    () => Math.ceil(document.documentElement.getBoundingClientRect().height) - window.innerHeight,
  );
}

async function fits(frame: Frame): Promise<void> {
  await expect.poll(() => lacks(frame)).toBe(0);
}

/** Height and width of the frames in the page. */
function boxes(page: Page) {
  return page
    .locator('iframe')
    .evaluateAll((all) =>
      all.map((frame) => frame.getBoundingClientRect()).map(({ width, height }) => ({ width, height })),
    );
}

describe('a frame fits its chart', () => {
  it('without any script in the page around it, where the browser can', async () => {
    const page = await read(host.show({ body: codeOf(site.url, 'frame', 'embed/felder/') }));
    const frame = await chart(page);
    await fits(frame);
    await frame.locator('summary').first().click();
    await expect.poll(() => lacks(frame)).toBe(0);
  });

  it('by our script, where it can’t', async () => {
    const body = withoutSizing(codeOf(site.url, 'script', 'embed/felder/'));
    const page = await read(host.show({ body }));
    const frame = await chart(page);
    await fits(frame);
    const [before] = await boxes(page);
    await frame.locator('summary').first().click();
    await expect
      .poll(async () => (await boxes(page))[0]?.height)
      .toBeGreaterThan((before?.height ?? 0) + 100);
    await fits(frame);
  });

  it.each([
    ['its own way', (code: string) => code],
    ['our script', withoutSizing],
  ])('in a column of 280 px, by %s', async (_, change) => {
    const body = `<div style="width:280px">${change(codeOf(site.url, 'script', 'embed/mosaik/'))}</div>`;
    const page = await read(host.show({ body }));
    const frame = await chart(page);
    await fits(frame);
    const wide = await frame.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(280);
  });

  it('in a sandbox that allows scripts only, with a filter', async () => {
    const body = withoutSizing(codeOf(site.url, 'script', 'embed/felder/?feld=1')).replace(
      '<iframe ',
      '<iframe sandbox="allow-scripts" ',
    );
    const { page, complaints } = await site.visit({ width: 700 });
    await page.goto(host.show({ body }));
    const frame = await chart(page);
    await frame.getByText('Filter: Handlungsfeld').waitFor();
    expect(await frame.evaluate(() => window.origin)).toBe('null');
    await fits(frame);
    expect(
      complaints.filter((line) => !line.startsWith('another host') && !line.includes('favicon')),
    ).toEqual([]);
  });

  it('where the page’s policy allows nothing but frames', async () => {
    const policy = `default-src 'none'; frame-src ${new URL(site.url).origin}`;
    const page = await read(host.show({ body: codeOf(site.url, 'script', 'embed/felder/'), policy }));
    const frame = await chart(page);
    // The code's own style is forbidden, too: the frame is small, but whole, and scrolls.
    expect(await frame.locator('h1').innerText()).toContain('Handlungsfeldern');
    expect(await frame.locator('.part').count()).toBeGreaterThan(10);
  });

  it('without scripts in the browser', async () => {
    const page = await read(host.show({ body: codeOf(site.url, 'frame', 'embed/felder/?feld=1', 500) }), {
      script: false,
    });
    const frame = page.frameLocator('iframe');
    await frame.locator('main').waitFor();
    expect(await frame.locator('noscript').innerText()).toMatch(/Filter .* nur mit JavaScript/);
    expect(await frame.locator('.part').count()).toBeGreaterThan(10);
    expect((await boxes(page))[0]?.height).toBeGreaterThanOrEqual(500);
  });

  it('ten times on one page', async () => {
    const names = [
      'uebersicht',
      'mosaik',
      'felder',
      'zustaendigkeit',
      'fristen',
      'fortschreibung',
      'auswertung',
      'status',
    ];
    const all = [...names, 'ziel/37', 'zustaendigkeit/fd-personal'];
    const body = all.map((name) => withoutSizing(codeOf(site.url, 'script', `embed/${name}/`))).join('');
    const page = await read(host.show({ body: body.replaceAll(' loading="lazy"', '') }));
    for (const at of all.keys()) await fits(await chart(page, at));
    expect(new Set((await boxes(page)).map(({ height }) => height)).size).toBeGreaterThan(5);
  });

  it('when it comes into the page later than our script', async () => {
    const code = withoutSizing(codeOf(site.url, 'script', 'embed/felder/'));
    const script = code.slice(code.indexOf('<script'));
    const page = await read(host.show({ body: `<main></main>${script}` }));
    await page.evaluate(
      (html) => {
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        document.querySelector('main')?.append(...body.children);
      },
      code.slice(0, code.indexOf('<p>')),
    );
    await fits(await chart(page));
  });

  it('at 400 %', async () => {
    const page = await read(host.show({ body: codeOf(site.url, 'frame', 'embed/zustaendigkeit/') }), {
      width: 320,
      context: { deviceScaleFactor: 4, viewport: { width: 320, height: 256 } },
    });
    const frame = await chart(page);
    await fits(frame);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('in a page that is a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'host-'));
    try {
      const file = join(folder, 'seite.html');
      writeFileSync(file, hostHtml(withoutSizing(codeOf(site.url, 'script', 'embed/felder/'))));
      const page = await read(pathToFileURL(file).href);
      await fits(await chart(page));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a chart in another page', () => {
  it('is dark where the code says so', async () => {
    const body = `<style>:root{color-scheme:dark;background:#111}</style>${codeOf(site.url, 'frame', 'embed/felder/?theme=dunkel')}`;
    const frame = await chart(await read(host.show({ body })));
    await frame.locator('html[data-theme=dark]').waitFor();
    const colours = await frame.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return { backgroundColor, color };
    });
    expect(colours).toEqual({ backgroundColor: 'rgb(17, 21, 26)', color: 'rgb(236, 239, 242)' });
  });

  const printed = ['uebersicht', 'mosaik', 'felder', 'fristen', 'status'] as const;

  async function printOf(page: Page): Promise<string> {
    const { getDocumentProxy, extractText } = await import('unpdf');
    const pdf = await page.pdf({ format: 'A4', printBackground: true });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    return text.replaceAll(/\s+/g, ' ');
  }

  it.each([
    ['by our script, before anybody has scrolled', 'script'],
    ['without a script, once they have been read', 'frame'],
  ] as const)('is on paper with the page, five of them, each whole: %s', async (_, kind) => {
    const body = printed
      .map((name) => `${codeOf(site.url, kind, `embed/${name}/`, 600)}<p style="height:1200px"></p>`)
      .join('');
    const page = await read(host.show({ body }));
    if (kind === 'frame') {
      for (const at of printed.keys()) {
        await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
        await chart(page, at);
      }
    }
    for (const at of printed.keys()) await chart(page, at);
    const text = await printOf(page);
    const titles = printed.map((name) => {
      const html = readFileSync(join(dist, `embed/${name}/index.html`), 'utf8');
      return /<title>(.*?) – /.exec(html)?.[1] ?? '';
    });
    expect(titles.filter((title) => title === '' || !text.includes(title))).toEqual([]);
    // The last line of each is there, too: nothing is cut off.
    expect(text.match(/Zur ganzen Seite mit Filtern und Downloads/g)?.length).toBe(printed.length);
  });

  it('moves nothing in the page, at the width for which its height was measured', async () => {
    const width = 600;
    const measured = await read(`${site.url}embed/felder/`, { width });
    const height = await measured.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    for (const change of [(code: string) => code, withoutSizing]) {
      const code = change(codeOf(site.url, 'script', 'embed/felder/', height));
      const { page } = await site.visit({ width: 900 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(
        host.show({ body: `<div style="width:${width}px">${code}</div><p>Danach steht Text.</p>` }),
      );
      await fits(await chart(page));
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(0.02);
    }
  });

  it.each([280, 320, 375, 768, 1280])(
    'says its height at most twice until it is settled, at %d px',
    async (width) => {
      const listener = `<script>window.heights = []; addEventListener('message', ({ data }) => { if (data.type === 'zielspiegel:height') heights.push(data.height); });</script>`;
      const body = `${listener}<style>body{margin:0}</style>${withoutSizing(codeOf(site.url, 'script', 'embed/fristen/'))}`;
      const page = await read(host.show({ body }), { width });
      const frame = await chart(page);
      await fits(frame);
      const said = () => page.evaluate(() => (window as unknown as { heights: number[] }).heights);
      const settled = await said();
      // Once by itself, once since the page asked, which it does after the chart had come.
      expect(new Set(settled).size).toBeLessThanOrEqual(2);
      await frame.locator('summary').first().click();
      await fits(frame);
      expect((await said()).length - settled.length).toBeLessThanOrEqual(2);
    },
  );
});

describe('hostile messages', () => {
  it('ten thousand of them change nothing and throw nothing, in the page and in the chart', async () => {
    const code = withoutSizing(codeOf(site.url, 'script', 'embed/felder/'));
    const stranger = `<iframe id="stranger" srcdoc="<script>
      for (let i = 0; i < 2000; i++) parent.postMessage({ type: 'zielspiegel:height', v: 1, id: 'felder', height: 60 + i }, '*');
      parent.postMessage('done', '*');
    </script>"></iframe>`;
    const { page, complaints } = await site.visit({ width: 700 });
    await page.goto(host.show({ body: code }));
    const frame = await chart(page);
    await fits(frame);
    const [before] = await boxes(page);
    await page.evaluate(async (html) => {
      const hostile = [null, undefined, 'x', NaN, 1e9, [], {}, { type: 'zielspiegel:height' }];
      const lies = [
        { type: 'zielspiegel:height', v: 1, height: 9999 },
        { type: 'zielspiegel:height', v: 1, height: -1 },
        { type: 'zielspiegel:height', v: 1, height: 'calc(1px)' },
        { type: 'zielspiegel:ask', v: 99 },
        { 'datawrapper-height': { felder: 9999 } },
      ];
      const all = [...hostile, ...lies];
      const target = document.querySelector('iframe')?.contentWindow;
      for (let i = 0; i < 4000; i++) {
        window.postMessage(all[i % all.length], '*');
        target?.postMessage(all[(i * 7) % all.length], '*');
      }
      const done = new Promise<void>((resolve) =>
        window.addEventListener('message', ({ data }) => data === 'done' && resolve()),
      );
      document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.children);
      await done;
    }, stranger);
    await fits(frame);
    expect((await boxes(page))[0]).toEqual(before);
    expect(complaints.filter((line) => line.startsWith('error'))).toEqual([]);
  });
});

describe('a filter in the address', () => {
  it('is applied by the same renderer that made the page', async () => {
    const { page, complaints } = await site.visit({ width: 600 });
    await page.goto(`${site.url}embed/status/?klasse=missed`);
    await page.locator('html:not(.pending) p.number a').filter({ hasText: /^6$/ }).waitFor();
    expect(await page.locator('h1').innerText()).toBe('6 von 82 Zielen nicht erfüllt');
    expect(complaints).toEqual([]);
  });

  it('that can’t be applied is said, with a link to the page where it is', async () => {
    const { page } = await site.visit({ width: 600 });
    await page.route(/embed-felder-/, (route) => route.abort());
    await page.goto(`${site.url}embed/felder/?feld=1&theme=dunkel`);
    const note = page.locator('.unapplied');
    await note.waitFor();
    expect(await note.locator('b').innerText()).toBe('feld=1');
    expect(await note.locator('a').evaluate((link) => (link as HTMLAnchorElement).href)).toBe(
      `${site.url}felder/?feld=1`,
    );
    await page.locator('h1').waitFor();
  });

  it.each([
    ['embed/felder/?q=Kita', 'q=Kita'],
    ['embed/felder/?feld=99', 'feld=99'],
    ['embed/ziel/37/?status=missed', 'status=missed'],
  ])('says what has no effect: %s', async (path, said) => {
    const { page } = await site.visit({ width: 600 });
    await page.goto(site.url + path);
    await page.locator('.unapplied b').filter({ hasText: said }).waitFor();
  });
});

describe('the element', () => {
  it('shows the chart in the page itself, at the width of its column', async () => {
    const body = `<div style="width:420px">${codeOf(site.url, 'component', 'embed/felder/?theme=dunkel')}</div>`;
    const page = await read(host.show({ body }), { width: 1200 });
    const element = page.locator('zielspiegel-chart');
    await element.locator('main').waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
    expect(
      await element
        .locator('a')
        .first()
        .evaluate((link) => (link as HTMLAnchorElement).href),
    ).toContain(`${site.url}ziele/`);
    const facts = await element.evaluate((own) => {
      const at = (selector: string) => own.shadowRoot?.querySelector(selector) as Element;
      return {
        paper: getComputedStyle(at('.root')).backgroundColor,
        // Narrow, names stand above their bars.
        columns: getComputedStyle(at('.row')).gridTemplateColumns.split(' ').length,
        width: at('main').getBoundingClientRect().width,
      };
    });
    expect(facts).toEqual({ paper: 'rgb(17, 21, 26)', columns: 1, width: 420 });
  });

  it.each([
    [
      'the page’s policy allows no fetching',
      'embed/felder/',
      (origin: string) =>
        `default-src 'none'; script-src ${origin}; frame-src ${origin}; style-src 'unsafe-inline'`,
    ],
    ['it has a filter', 'embed/felder/?feld=1', () => ''],
  ])('leaves the frame where %s', async (_, address, policyOf) => {
    const policy = policyOf(new URL(site.url).origin);
    const body = withoutSizing(codeOf(site.url, 'component', address));
    const page = await read(host.show({ body, ...(policy && { policy }) }));
    await fits(await chart(page));
  });
});

it('our script for other pages has at most 1,000 bytes', async () => {
  const { gzipSync } = await import('node:zlib');
  expect(gzipSync(readFileSync(join(dist, hostScripts.height))).length).toBeLessThanOrEqual(1000);
});
