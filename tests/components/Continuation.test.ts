// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/app/engine.ts';
import { words } from '../../src/i18n/de/continuation.ts';
import Continuation from '../../src/views/continuation/Continuation.svelte';
import { contextOf } from '../fixtures/contextOf.ts';
import { loadJena } from '../fixtures/packages.ts';

let jena: Engine;
beforeAll(async () => {
  jena = await loadJena();
});

const show = (query = '') =>
  render(Continuation, { props: { context: contextOf(jena, `fortschreibung/${query}`), words } });
const flow = () => screen.getByRole('group', { name: 'Weg der 82 Ziele' });
const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

describe('the keyboard in the flow', () => {
  it('has one stop, and the arrows walk on from it', async () => {
    const user = userEvent.setup();
    show();
    const stops = within(flow())
      .getAllByRole('link')
      .filter((link) => link.tabIndex === 0);
    expect(stops.map((link) => link.textContent)).toEqual(['Interkulturelle Öffnung']);
    stops[0]?.focus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(focused()).toBe('Arbeit → erfüllt: 8 Ziele');
    expect(document.activeElement?.getAttribute('tabindex')).toBe('0');
  });

  it('is read out: the path stands as a sentence in a polite region', async () => {
    const user = userEvent.setup();
    show();
    within(flow()).getByRole('link', { name: 'Wohnen' }).focus();
    await user.keyboard('{ArrowRight}');
    const said = screen.getByText(/^Wohnen → erfüllt: 3 Ziele\./);
    expect(said.getAttribute('aria-live')).toBe('polite');
    expect(said.textContent).toBe('Wohnen → erfüllt: 3 Ziele. Was daraus wird: HF\u00a02.6\u00a0(3).');
  });

  it('says how to use the picture while nothing is looked at', () => {
    show();
    expect(within(flow()).getByText(words.hint)).toBeTruthy();
  });
});

describe('Escape', () => {
  it('takes the filter back', async () => {
    const user = userEvent.setup();
    show('?ziel=2.1');
    const followed: (string | null)[] = [];
    const follow = (event: Event) => {
      event.preventDefault();
      followed.push((event.target as Element).getAttribute('href'));
    };
    document.addEventListener('click', follow);
    await user.keyboard('{Escape}');
    document.removeEventListener('click', follow);
    expect(followed).toEqual(['../fortschreibung/']);
  });

  it('does nothing without a filter, and nothing while a field is typed in', async () => {
    const user = userEvent.setup();
    let clicks = 0;
    const follow = () => clicks++;
    document.addEventListener('click', follow);
    const { unmount } = show();
    await user.keyboard('{Escape}');
    unmount();
    show('?ziel=2.1');
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    await user.keyboard('{Escape}');
    field.remove();
    document.removeEventListener('click', follow);
    expect(clicks).toBe(0);
  });
});

it('lists the goals of the selection', () => {
  show('?status=missed');
  const rows = within(screen.getByRole('list', { name: 'Die ausgewählten Ziele' }));
  expect(rows.getAllByRole('link', { name: /^Ziel / }).map((link) => link.getAttribute('href'))).toEqual([
    '../ziele/1/?status=missed',
    '../ziele/4/?status=missed',
    '../ziele/66/?status=missed',
    '../ziele/24/?status=missed',
    '../ziele/29/?status=missed',
    '../ziele/69/?status=missed',
  ]);
});
