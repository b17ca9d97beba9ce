// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { textsOnEachOther, textsOutside } from './lib/boxes.ts';
import { fileOf, storedFile, storedNames } from './lib/snapshot.ts';

type Picture = () => SVGSVGElement | Promise<SVGSVGElement>;

/** Every example: a function that returns a picture, and is named as its file in `output`. */
const examples = Object.values(
  import.meta.glob<Record<string, Picture>>('./pictures/*.ts', { eager: true }),
).flatMap((module) => Object.entries(module));
const pictures = await Promise.all(examples.map(async ([name, draw]) => [name, await draw()] as const));

it.each(pictures)('%s is drawn as it is stored; if it is meant to differ: UPDATE=1', (name, svg) => {
  const file = fileOf(svg);
  expect(file).toBe(storedFile(name, file));
});

it('each stored picture has its example', () => {
  expect(storedNames().toSorted()).toEqual(pictures.map(([name]) => name).toSorted());
});

describe('every picture', () => {
  it.each(pictures)('%s has no number that is none', (_, svg) => {
    expect(fileOf(svg)).not.toMatch(/NaN|undefined|Infinity|"-?\d+\.\d{4,}/);
  });

  it.each(pictures)('%s keeps its marks inside of the paper', (_, svg) => {
    const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const zoom = Number(svg.getAttribute('width')) / width;
    expect(Number(svg.getAttribute('height'))).toBeCloseTo(height * zoom);
    for (const mark of svg.querySelectorAll('rect')) {
      const number = (key: string) => Number(mark.getAttribute(key) ?? 0);
      expect(number('x') + number('width')).toBeLessThanOrEqual(width);
      expect(number('width')).toBeGreaterThanOrEqual(0);
    }
  });

  it.each(pictures)('%s keeps its words on the paper and off each other', (_, svg) => {
    expect(textsOutside(svg)).toEqual([]);
    expect(textsOnEachOther(svg)).toEqual([]);
  });

  const framed = pictures.filter(([name]) => !name.startsWith('slide'));
  it.each(framed)('%s says what it shows and where it is from', (_, svg) => {
    const label = svg.getAttribute('aria-label') ?? '';
    expect(label).not.toBe('');
    const text = [...svg.querySelectorAll('text')].map((line) => line.textContent).join(' ');
    expect(text.startsWith(label)).toBe(true);
    expect(text).toMatch(/(Quelle|Source): /);
  });
});

it('a link leads out of the picture where the page gives an address, and there is none otherwise', () => {
  const byName = new Map(pictures);
  const hrefs = (name: string) =>
    [...(byName.get(name)?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'));
  expect(hrefs('mosaicJena1184')).toHaveLength(82);
  expect(hrefs('mosaicJena1184')[0]).toBe('https://ziele.example/ziele/2/');
  expect(hrefs('mosaicOneGoal')).toEqual([]);
});
