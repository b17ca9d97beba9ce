import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from '../../scripts/lib/browser.ts';
import { serve, type ServeOptions } from '../../scripts/serve.ts';

/** The built site; another copy of it by DIST. */
export const dist = process.env.DIST ?? 'dist';

declare global {
  interface Window {
    /** The server's page as it stood before any script of the site had run. */
    prerendered: { heading: string; text: string; elements: Element[] };
  }
}

export interface SiteOptions extends Omit<ServeOptions, 'port'> {
  folder?: string;
}

export interface VisitOptions {
  width?: number;
  script?: boolean;
  context?: BrowserContextOptions;
}

/** A reader with an empty cache, and everything that went wrong for them. */
export interface Visit {
  readonly page: Page;
  /** Console messages, errors, broken policies, failed requests, other hosts: one line each. */
  readonly complaints: readonly string[];
  /** The addresses asked for so far. */
  readonly requests: readonly string[];
  /** Opens a path below the site's root and waits until the page answers; returns the HTTP status. */
  open(path: string): Promise<number>;
}

export interface Site {
  readonly url: string;
  visit(options?: VisitOptions): Promise<Visit>;
  /** Ends every visit so far. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

/** Serves a built site below a path, with the policy of its real servers, and starts a browser. */
export async function openSite({ folder = dist, base = '/x/', headers }: SiteOptions = {}): Promise<Site> {
  const served = await serve(folder, { port: 0, base, headers });
  const browser = await launch();
  const leave = async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  };
  return {
    url: served.url,
    visit: (options = {}) => startVisit(browser, served.url, options),
    leave,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function startVisit(
  browser: Browser,
  url: string,
  { width = 1280, script = true, context: more = {} }: VisitOptions,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: script,
    ...more,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  const { origin } = new URL(url);
  page.on('console', (message) =>
    complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`),
  );
  page.on('pageerror', (error) => complaints.push(`error: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    // Without scripts the browser refuses them itself; a policy of the page would be heard of in the console.
    if (!script && request.resourceType() === 'script') return;
    complaints.push(`failed: ${request.url()}: ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    requests.push(request.url());
    const isOwn = new URL(request.url()).origin === origin || /^(data|blob):/.test(request.url());
    if (!isOwn) complaints.push(`another host: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy ${event.violatedDirective} broken by ${event.blockedURI} ${event.sample}`),
    );
    document.addEventListener('DOMContentLoaded', () => {
      window.prerendered = {
        heading: document.querySelector('h1')?.innerText ?? '',
        text: document.querySelector('main')?.innerText ?? '',
        elements: [...document.querySelectorAll('#app *')],
      };
    });
  });
  return {
    page,
    complaints,
    requests,
    open: async (path) => {
      const response = await page.goto(new URL(path, url).href);
      if (script) await isReady(page);
      return response?.status() ?? 0;
    },
  };
}

/** Waits until a filter would be answered. */
export async function isReady(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0, null, {
    timeout: 10_000,
  });
}

/**
 * Clicks a link to any address, as if it stood in the page, and waits until it is followed within the document.
 * For asking many addresses one after the other.
 */
export async function follow(page: Page, href: string): Promise<void> {
  await page.evaluate((address) => {
    const link = document.createElement('a');
    link.href = address;
    document.body.append(link);
    link.click();
    link.remove();
  }, href);
  await page.waitForFunction((address) => window.location.href === address, href, { polling: 5 });
}

/** How many goals are chosen, as those hear it who do not see the page. */
export async function announced(page: Page): Promise<string> {
  return (await page.locator('[aria-live=polite]').innerText()).trim();
}

/** The text of the page's own part, as it is read. */
export function mainText(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('main')?.innerText ?? '');
}

/** The text of the heading, without the breaks that it is laid out with. */
export async function heading(page: Page): Promise<string> {
  const text = await page.getByRole('heading', { level: 1 }).innerText();
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * What no page may say: values that a program has left behind, and names that were not filled in. In the text and in
 * every attribute.
 */
export function leftovers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const bad = /\b(?:NaN|undefined|null|Infinity)\b|\[object|\{\w+\}/;
    const texts = [document.title, ...document.body.innerText.split('\n')];
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `${element.tagName} ${name}="${value}"`),
    );
    return [...texts, ...attributes].filter((text) => bad.test(text));
  });
}
