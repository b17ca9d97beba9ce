// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import Notice from '../../src/app/Notice.svelte';
import { words as m } from '../../src/i18n/de/common.ts';
import { words } from '../../src/i18n/de/notice.ts';

const sentences = ['goals.csv, Zeile 3: A', 'goals.csv, Zeile 4: B', 'C', 'D', 'E'];

it('says what is wrong, the first three and how many more', () => {
  render(Notice, { m, words, sentences, home: '/', retry: () => {}, close: () => {} });
  expect(screen.getByRole('alert').textContent).toContain('Die Daten konnten nicht geladen werden.');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'goals.csv, Zeile 3: A',
    'goals.csv, Zeile 4: B',
    'C',
    'und 2 weitere Fehler',
  ]);
});

it('offers to try again and to close', async () => {
  const retry = vi.fn();
  const close = vi.fn();
  render(Notice, { m, words, sentences, home: '/', retry, close });
  await userEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Schließen' }));
  expect([retry.mock.calls.length, close.mock.calls.length]).toEqual([1, 1]);
});
