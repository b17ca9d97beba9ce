import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { embedPaths, prerenderedPaths } from './pages.ts';
import { dist } from './site.ts';

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const contentOf = (html: string, property: string) =>
  new RegExp(`<meta property="og:${property}" content="([^"]+)">`).exec(html)?.[1];

describe('what other sites show of a page', () => {
  it.each([
    ['page', prerenderedPaths()],
    ['chart', embedPaths()],
  ])('is the title, a picture of 1200 by 630 px and an oEmbed answer, of every %s', (_, paths) => {
    expect(paths.length).toBeGreaterThan(200);
    const wrong = paths.filter((path) => {
      const html = read(`${path}index.html`);
      const file = posix.join(path, contentOf(html, 'image') ?? '-');
      const answer = posix.join(path, /json\+oembed" href="([^"]+)"/.exec(html)?.[1] ?? '-');
      if (!contentOf(html, 'title') || !existsSync(join(dist, answer)) || !existsSync(join(dist, file)))
        return true;
      const png = readFileSync(join(dist, file));
      return png.readUInt32BE(16) !== 1200 || png.readUInt32BE(20) !== 630 || png.length > 40_000;
    });
    expect(wrong).toEqual([]);
  });

  it('is a frame alone, with title and measured height', () => {
    const answer = JSON.parse(read('embed/felder/oembed.json')) as Record<string, unknown>;
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'Zielspiegel', width: 600 });
    expect(answer.html).toMatch(
      /^<iframe title="[^"]+" src="[^"]+" loading="lazy" style="[^"]+"><\/iframe>$/,
    );
    expect(answer.html).toContain(`min-height:${String(answer.height)}px`);
    expect(answer.height).toBeGreaterThan(400);
  });
});

it('every chart has a copy that keeps its numbers, and says so', () => {
  const [kept, newest] = [true, false].map((frozen) =>
    embedPaths().filter((path) => /stand\/[\d-]+\/$/.test(path) === frozen),
  );
  expect(kept?.map((path) => path.replace(/stand\/[\d-]+\/$/, '')).sort()).toEqual(newest?.toSorted());
  const html = read('embed/felder/stand/2020-01-01/index.html');
  expect(html).toContain('Festgehalten mit den Daten vom 1. Januar 2020.');
  expect(html).toContain('href="../../../../embed/felder/"');
  expect(statSync(join(dist, 'embed/felder/stand/2020-01-01')).isDirectory()).toBe(true);
});
