import { embedCodes } from '../../../src/views/embedBuilder/codes.ts';
import { pageOf, picturePath } from '../../../src/state/embed.ts';
import { pathOf, rootFrom } from '../../../src/state/routes.ts';
import type { RenderedEmbed } from '../../../src/embed/prerender.ts';
import { siteUrl } from '../siteUrl.ts';
import { card } from './cards.ts';

/** Where no Chromium has measured: most charts are about so high in a column of text. */
const usualHeight = 560;

/** The oEmbed answer for a chart, as a file: content management systems make a frame of it. */
export function oembedOf(
  page: RenderedEmbed,
  words: { readonly open: string },
  height: number | null,
): string {
  const root = siteUrl() ?? rootFrom(page.path);
  const title = unescaped(/<title>(.*?)<\/title>/s.exec(page.head)?.[1] ?? '');
  const finding = unescaped(/<meta name="description" content="([^"]*)"/.exec(page.head)?.[1] ?? '');
  const codes = embedCodes({
    root,
    address: page.path,
    pageAddress: pathOf(pageOf(page.embed, page.language)),
    picture: null,
    pictureFile: '',
    title,
    finding,
    open: words.open,
    height: height ?? usualHeight,
    integrities: {},
  });
  // Some readers take a frame only where it stands alone.
  const html = codes.frame.slice(0, codes.frame.indexOf('\n'));
  const thumbnail = {
    thumbnail_url: root + picturePath(page.embed, page.language),
    thumbnail_width: card.width,
    thumbnail_height: card.height,
  };
  const answer = {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'Zielspiegel',
    provider_url: root,
    html,
    width: card.column,
    height: height ?? usualHeight,
    ...(height !== null && thumbnail),
  };
  return `${JSON.stringify(answer)}\n`;
}

/** A text of the page's HTML as it is. */
function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
