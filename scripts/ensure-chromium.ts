/** Finds or installs the Chromium of the browser tests, or says in one sentence what is missing. */
import { ensureChromium, NoChromium } from './lib/browser.ts';

try {
  console.log(await ensureChromium());
} catch (error) {
  if (!(error instanceof NoChromium)) throw error;
  console.error(error.message);
  process.exit(1);
}
