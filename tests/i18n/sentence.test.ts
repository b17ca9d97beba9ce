import { expect, it } from 'vitest';
import { byNumbers, plain, sentence, type Numbered, type Sentence } from '../../src/i18n/sentence.ts';
import { noFilter } from '../../src/model/filter.ts';
import { only } from '../fixtures/only.ts';

const missed = { text: '6', filter: only({ statuses: ['missed'] }) };

it('fills names with text and with numbers that open their goals', () => {
  expect(sentence('{n} von {all} Zielen', { n: missed, all: '82' })).toEqual([
    missed,
    { text: ' von ' },
    { text: '82' },
    { text: ' Zielen' },
  ]);
});

it('is the template where nothing is to be filled, and no part of an empty one', () => {
  expect(sentence('Kein Ziel.', {})).toEqual([{ text: 'Kein Ziel.' }]);
  expect(sentence('', {})).toEqual([]);
});

it('fills a name as often as it stands, with an empty text too', () => {
  expect(plain(sentence('{a}{b}{a}', { a: 'x', b: '' }))).toBe('xx');
});

it('does not fill what a value brings along', () => {
  expect(plain(sentence('{title}', { title: 'Die {Klammer}' }))).toBe('Die {Klammer}');
});

it('never shows a hole: throws, and says which name lacks in which template', () => {
  expect(() => sentence('{n} von {all}', { n: '6' })).toThrow('no value for {all} in "{n} von {all}"');
});

it.each<[string, Sentence, Numbered]>([
  ['nothing', [], { numbers: [], rest: '' }],
  ['text alone', [{ text: 'Alle' }, { text: ' Ziele' }], { numbers: [], rest: 'Alle Ziele' }],
  [
    'a number between texts',
    [{ text: 'a ' }, { text: '1', filter: noFilter }, { text: ' b' }, { text: ' c' }],
    { numbers: [{ before: 'a ', text: '1', href: '?status=' }], rest: ' b c' },
  ],
  [
    'a number at both ends',
    [{ text: '1', filter: noFilter }, { text: ' von ' }, missed],
    {
      numbers: [
        { before: '', text: '1', href: '?status=' },
        { before: ' von ', text: '6', href: '?status=missed' },
      ],
      rest: '',
    },
  ],
])('%s by its numbers', (_, parts, numbered) => {
  expect(byNumbers(parts, ({ statuses }) => `?status=${statuses.join()}`)).toEqual(numbered);
});
