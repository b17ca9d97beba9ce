// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/app/engine.ts';
import { words } from '../../src/i18n/de/goals.ts';
import Goals from '../../src/views/goals/Goals.svelte';
import { contextOf } from '../fixtures/contextOf.ts';
import { loadJena } from '../fixtures/packages.ts';

let jena: Engine;
beforeAll(async () => {
  jena = await loadJena();
});

it('asks for the address of what is typed', async () => {
  const replaced: string[] = [];
  render(Goals, { props: { context: contextOf(jena, 'ziele/?feld=1', replaced), words } });
  await userEvent.type(screen.getByRole('searchbox', { name: 'In den Zielen suchen' }), 'Übe');
  expect(replaced).toEqual([
    '../ziele/?feld=1&q=%C3%9C',
    '../ziele/?feld=1&q=%C3%9Cb',
    '../ziele/?feld=1&q=%C3%9Cbe',
  ]);
});

it('shows the query of the address, and marks its hits with their endings', () => {
  const { container } = render(Goals, {
    props: { context: contextOf(jena, 'ziele/?q=Schulung&feld=1.2'), words },
  });
  expect(screen.getByRole('searchbox')).toHaveProperty('value', 'Schulung');
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('Schulungen');
});

it('says by which column it is ordered', () => {
  render(Goals, { props: { context: contextOf(jena, 'ziele/?sort=-status'), words } });
  const sorted = screen.getAllByRole('columnheader').filter((head) => head.getAttribute('aria-sort'));
  expect(sorted.map((head) => head.getAttribute('aria-sort'))).toEqual(['descending']);
  expect(screen.getByRole('link', { name: 'Stand: danach ordnen' }).getAttribute('href')).toBe(
    '../ziele/?sort=status',
  );
});

it('shows no table where nothing is found', () => {
  render(Goals, { props: { context: contextOf(jena, 'ziele/?q=gibtsnicht'), words } });
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('0 von 82 Zielen');
});
