// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/app/engine.ts';
import { words } from '../../src/i18n/de/overview.ts';
import Overview from '../../src/views/overview/Overview.svelte';
import { contextOf } from '../fixtures/contextOf.ts';
import { loadJena } from '../fixtures/packages.ts';

let jena: Engine;
beforeAll(async () => {
  jena = await loadJena();
});

const at = (address: string) => ({ context: contextOf(jena, address), words });

/** The first cells of the table's row of a field. */
function rowOf(name: string): readonly (string | undefined)[] {
  const row = screen.getByRole('rowheader', { name }).closest('tr') as HTMLElement;
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent?.trim());
}

it('writes the table anew when it is opened under a filter, and while it is open', async () => {
  const { rerender } = render(Overview, { props: at('') });
  await rerender(at('?status=missed'));
  await userEvent.click(screen.getByText(words.asTable));
  expect(rowOf('Bildung')).toEqual(['0', '0', '0', '0', '0', '0']);
  await rerender(at('?feld=3'));
  const bildung = rowOf('Bildung');
  expect(bildung.at(-1)).not.toBe('0');
  expect(bildung.slice(0, -1).reduce((sum, cell) => sum + Number(cell), 0)).toBe(Number(bildung.at(-1)));
});

const cards = () => screen.getAllByRole('article').map((card) => card.querySelector('h3')?.textContent);

it('keeps the card of a finding that does not hold, unseen, and fills it when it holds again', async () => {
  const { container, rerender } = render(Overview, { props: at('') });
  const all = cards();
  expect(all).toHaveLength(3);
  const [first] = container.querySelectorAll('article');
  await rerender(at('?status=discarded'));
  expect(screen.queryAllByRole('article')).toEqual([]);
  expect(screen.queryByRole('heading', { name: words.findingsTitle })).toBeNull();
  await rerender(at(''));
  expect(cards()).toEqual(all);
  expect(container.querySelector('article')).toBe(first);
});

it('shows the findings in the order of their rules, whatever was shown before', async () => {
  const { rerender, unmount } = render(Overview, { props: at('?feld=1') });
  const filtered = cards();
  await rerender(at(''));
  const afterFilter = cards();
  await rerender(at('?feld=1'));
  expect(cards()).toEqual(filtered);
  unmount();
  render(Overview, { props: at('') });
  expect(cards()).toEqual(afterFilter);
});
