import { unzipSync, strFromU8 } from 'fflate';
import { expect, it } from 'vitest';
import { contentOf } from '../../scripts/export/content.ts';
import { writeDeck } from '../../scripts/export/deck.ts';
import { launch } from '../../scripts/lib/browser.ts';
import { defaultDataset } from '../../scripts/lib/defaultDataset.ts';

it('writes the whole deck of each language with its pictures, charts and addresses', async () => {
  const browser = await launch();
  const decks = new Map<string, Uint8Array>();
  for (const content of await contentOf(defaultDataset(), 'public/data')) {
    const save = async (name: string, bytes: Uint8Array) => void decks.set(name, bytes);
    await writeDeck(content, save, browser, 'https://a.test/goals/');
  }
  await browser.close();
  expect([...decks.keys()]).toEqual([
    'zielspiegel-jena-praesentation-2020-01.pptx',
    'zielspiegel-jena-presentation-2020-01.pptx',
  ]);
  for (const [name, bytes] of decks) {
    const files = unzipSync(bytes);
    const named = (pattern: RegExp) => Object.keys(files).filter((path) => pattern.test(path));
    expect(named(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(15);
    expect(named(/^ppt\/charts\/chart\d+\.xml$/)).toHaveLength(5);
    expect(named(/^ppt\/media\/.*\.png$/).length).toBeGreaterThanOrEqual(2);
    const links = named(/slides\/_rels\/.*\.rels$/).map((path) => strFromU8(files[path] as Uint8Array));
    const root = name.includes('praesentation') ? 'https://a.test/goals/' : 'https://a.test/goals/en/';
    expect(links.filter((text) => text.includes(root))).toHaveLength(15);
  }
});
