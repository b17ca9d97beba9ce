import { embedOfPage, embedPath, picturePath, type Embed } from '../../src/state/embed.ts';
import type { Language } from '../../src/model/codes.ts';
import { rootFrom, routeOf } from '../../src/state/routes.ts';
import { card } from './embed/cards.ts';
import { siteUrl } from './siteUrl.ts';

/** What other sites need to show a link to a page. */
export interface Sharing {
  /** Whether the build draws pictures: it needs a Chromium. */
  readonly pictures: boolean;
}

/** Title, picture and oEmbed of a page for other sites. `head` = the page's own title and description. */
export function shareHead(path: string, head: string, { pictures }: Sharing): string {
  const route = routeOf(path);
  return shareHeadOf(embedOfPage(route), route.language, path, head, pictures);
}

/** The same for a page whose chart is known. */
export function shareHeadOf(
  embed: Embed,
  language: Language,
  path: string,
  head: string,
  pictures: boolean,
): string {
  const start = siteUrl() ?? rootFrom(path);
  const title = /<title>(.*?)<\/title>/s.exec(head)?.[1] ?? '';
  const description = /<meta name="description" content="([^"]*)"/.exec(head)?.[1] ?? '';
  const property = (name: string, content: string) => `<meta property="og:${name}" content="${content}">`;
  const picture = pictures
    ? property('image', start + picturePath(embed, language)) +
      property('image:width', String(card.width)) +
      property('image:height', String(card.height)) +
      property('image:alt', title)
    : '';
  return `${property('type', 'website')}${property('title', title)}${property('description', description)}${picture}<link rel="alternate" type="application/json+oembed" href="${start}${embedPath(embed, language)}oembed.json" title="${title}">`;
}
