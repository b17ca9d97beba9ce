import { applyOptions, makeStill } from '../script/applyOptions.ts';
import { askedFor } from '../script/asks.ts';
import { readOptions } from '../../state/embedOptions.ts';
import { fitFrames } from './fitFrames.ts';
import { isOurs } from './ourFrames.ts';
import { scopeStyles } from './scopeStyles.ts';

const { src: own } = document.currentScript as HTMLScriptElement;
const root = new URL('../', own).href;

/**
 * `<zielspiegel-chart src="…/embed/felder/"><iframe …></iframe></zielspiegel-chart>`: shows the chart in the page
 * itself, without a frame. Where that can't be (its server does not allow it, the page's policy, no network), and for a
 * chart with a filter, the frame inside of it stands.
 */
class ZielspiegelChart extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const src = new URL(this.getAttribute('src') ?? '', document.baseURI);
    if (!isOurs(src.href, root) || askedFor(src.search) !== '') return;
    void this.#show(src).catch(() => {
      // The frame inside of it stands.
    });
  }

  async #show(src: URL): Promise<void> {
    const response = await fetch(src);
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const [symbols, main] = [page.querySelector('svg'), page.querySelector('main')];
    const css = page.querySelector('style')?.textContent;
    if (!symbols || !main || !css) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(scopeStyles(css));
    for (const part of main.querySelectorAll('noscript')) part.remove();
    // An SVG's link has an object for its address.
    for (const link of main.querySelectorAll('a[href]'))
      link.setAttribute('href', new URL(link.getAttribute('href') ?? '', src).href);
    const place = document.createElement('div');
    place.className = 'root';
    place.lang = page.documentElement.lang;
    place.append(symbols, main);
    const options = readOptions(src.search);
    applyOptions(place, options);
    if (options.still) makeStill(place);
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(place);
    this.replaceChildren();
  }
}

customElements.define('zielspiegel-chart', ZielspiegelChart);
fitFrames(window, root);
