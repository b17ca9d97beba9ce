import { describe, expect, it } from 'vitest';
import { embedOf, embedPath, nameOf, pageOf, singleCharts } from '../../src/state/embed.ts';
import { embedSwitches, plainOptions, readOptions, writeOptions } from '../../src/state/embedOptions.ts';
import { figureIds } from '../../src/views/figures/figureIds.ts';

describe('the charts that stand alone', () => {
  it('are all figures that are saved, and the one number', () => {
    expect([...singleCharts].sort()).toEqual([...figureIds, 'status'].sort());
  });

  it.each([...singleCharts, 'ziel/37', 'zustaendigkeit/fd-personal'])('%s is found by its name', (name) => {
    const embed = embedOf(name);
    expect(embed && nameOf(embed)).toBe(name);
  });

  it.each(['', 'x', 'ziel', 'ziel/0', 'ziel/1/2', 'ziel/037', 'zustaendigkeit/A', '../felder', 'felder/'])(
    '%j names none',
    (name) => {
      expect(embedOf(name)).toBeNull();
    },
  );

  it('lie where no page lies, in each language and at each date', () => {
    expect(embedPath({ chart: 'felder' }, 'de')).toBe('embed/felder/');
    expect(embedPath({ chart: 'goal', nr: 37 }, 'en')).toBe('en/embed/ziel/37/');
    expect(embedPath({ chart: 'department', id: 'a' }, 'de', '2020-01-01')).toBe(
      'embed/zustaendigkeit/a/stand/2020-01-01/',
    );
  });

  it('know their page', () => {
    expect(pageOf({ chart: 'status' }, 'de')).toEqual({ page: 'overview', language: 'de' });
    expect(pageOf({ chart: 'goal', nr: 3 }, 'en')).toEqual({ page: 'goal', nr: 3, language: 'en' });
  });
});

describe('the options of an embed', () => {
  it.each([
    ['', plainOptions],
    ['?theme=dunkel', { ...plainOptions, theme: 'dunkel' }],
    ['?titel=0&tabelle=0&statisch=1', { ...plainOptions, untitled: true, withoutTable: true, still: true }],
    ['?hintergrund=transparent', { ...plainOptions, transparent: true }],
    // What is not in the lists is ignored.
    ['?theme=%23f00&titel=1&tabelle=no&hintergrund=url(x)&statisch=0', plainOptions],
    ['?theme=toString&stylesheet=//x/y.css', plainOptions],
  ])('%s', (search, options) => {
    expect(readOptions(search)).toEqual(options);
  });

  it('are written as they are read', () => {
    for (const name of embedSwitches) {
      const options = { ...plainOptions, theme: 'kontrast' as const, [name]: true };
      expect(readOptions(`?${writeOptions(options)}`)).toEqual(options);
    }
    expect(writeOptions(plainOptions)).toBe('');
  });
});
