// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/app/engine.ts';
import FilterMenu from '../../src/views/shared/FilterMenu.svelte';
import { contextOf } from '../fixtures/contextOf.ts';
import { loadJena } from '../fixtures/packages.ts';

let jena: Engine;
beforeAll(async () => {
  jena = await loadJena();
});

const show = (address: string, dimension: 'fields' | 'departments' | 'statuses') => {
  const context = contextOf(jena, address);
  const label = context.m.filter.dimensions[dimension];
  return render(FilterMenu, { props: { dimension, label, context } });
};
const menu = (name: string) => screen.getByText(name, { selector: 'summary' });

it('makes its links only when it is opened, each with the goals it would leave', async () => {
  show('', 'statuses');
  expect(screen.queryByRole('link')).toBeNull();
  await userEvent.click(menu('Stand'));
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['erfüllt51', './?status=fulfilled'],
    ['überwiegend erfüllt4', './?status=mostly'],
    ['teilweise erfüllt7', './?status=partly'],
    ['nicht erfüllt6', './?status=missed'],
    ['verworfen14', './?status=discarded'],
  ]);
});

it('marks what is chosen, and its link takes it back', async () => {
  show('?status=missed', 'statuses');
  await userEvent.click(menu('Stand'));
  const chosen = screen.getByRole('link', { current: true });
  expect(chosen.textContent).toBe('nicht erfüllt6');
  expect(chosen.getAttribute('href')).toBe('./');
});

it('closes by Escape and gives the focus back, and by a click elsewhere', async () => {
  const user = userEvent.setup();
  show('', 'statuses');
  const summary = menu('Stand');
  await user.click(summary);
  within(screen.getByRole('group')).getAllByRole('link')[0]?.focus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('link')).toBeNull();
  expect(document.activeElement).toBe(summary);
  await user.click(summary);
  expect(screen.getAllByRole('link')).toHaveLength(5);
  await user.click(document.body);
  expect(screen.queryByRole('link')).toBeNull();
});

it('offers the role once a department is chosen', async () => {
  show('?stelle=fd-gesundheit&rolle=lead', 'departments');
  await userEvent.click(menu('Zuständigkeit'));
  const roles = within(screen.getByRole('list', { name: 'Rolle' })).getAllByRole('link');
  expect(roles.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['alle Rollen', './?stelle=fd-gesundheit'],
    ['federführend', './?stelle=fd-gesundheit&rolle=lead'],
    ['beteiligt', './?stelle=fd-gesundheit&rolle=involved'],
  ]);
});
