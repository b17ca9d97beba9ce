// @vitest-environment jsdom
import { flushSync } from 'svelte';
import { beforeEach, expect, it } from 'vitest';
import { belowRoot } from '../../src/state/address.ts';
import { LocationState } from '../../src/state/location.svelte.ts';
import { shownIn } from './shownIn.svelte.ts';

const read = () => belowRoot(new URL('/zielspiegel/', window.location.href));

beforeEach(() => window.history.replaceState(null, '', '/zielspiegel/ziele/37/?feld=1'));

it('says the path below the root, and the query', () => {
  const location = new LocationState(read());
  expect([location.path, location.search]).toEqual(['ziele/37/', '?feld=1']);
});

it('is at the start page where the address lies outside', () => {
  window.history.replaceState(null, '', '/anderswo/');
  expect(new LocationState(read()).path).toBe('');
});

it('shows another page when it is told to, whatever the address bar says', () => {
  const location = new LocationState(read());
  const { shown, stop } = shownIn(() => `${location.path}${location.search}`);
  flushSync();
  window.history.pushState(null, '', '/zielspiegel/daten/');
  flushSync();
  expect(shown).toEqual(['ziele/37/?feld=1']);
  location.show({ path: 'ziele/', search: '?status=missed', fragment: '' });
  flushSync();
  expect(shown).toEqual(['ziele/37/?feld=1', 'ziele/?status=missed']);
  stop();
});

it('says nothing new about the path under another query', () => {
  const location = new LocationState(read());
  const { shown, stop } = shownIn(() => location.path);
  flushSync();
  location.show({ path: 'ziele/37/', search: '?feld=2', fragment: '' });
  flushSync();
  expect(shown).toEqual(['ziele/37/']);
  stop();
});
