// @vitest-environment jsdom
import { flushSync } from 'svelte';
import { beforeEach, expect, it } from 'vitest';
import { LocationState } from '../../src/state/location.svelte.ts';
import { shownIn } from './shownIn.svelte.ts';

const root = () => new URL('/zielspiegel/', window.location.href);

beforeEach(() => window.history.replaceState(null, '', '/zielspiegel/ziele/37/?feld=1'));

it('says the path below the root, and the query', () => {
  const location = new LocationState(root());
  expect([location.path, location.search]).toEqual(['ziele/37/', '?feld=1']);
});

it('knows which addresses belong to the site', () => {
  const location = new LocationState(root());
  const { origin } = window.location;
  expect(location.below(`${origin}/zielspiegel/en/goals/?q=a#b`)).toBe('en/goals/');
  expect(location.below(`${origin}/zielspiegel/`)).toBe('');
  expect(location.below(`${origin}/zielspiegel`)).toBeNull();
  expect(location.below(`${origin}/anderswo/ziele/`)).toBeNull();
  expect(location.below('https://example.org/zielspiegel/ziele/')).toBeNull();
});

it('is at the start page where the address lies outside', () => {
  window.history.replaceState(null, '', '/anderswo/');
  expect(new LocationState(root()).path).toBe('');
});

it('shows another page at a commit, not before', () => {
  const location = new LocationState(root());
  const { shown, stop } = shownIn(() => `${location.path}${location.search}`);
  flushSync();
  window.history.pushState(null, '', '/zielspiegel/daten/');
  flushSync();
  expect(shown).toEqual(['ziele/37/?feld=1']);
  location.commit();
  flushSync();
  expect(shown).toEqual(['ziele/37/?feld=1', 'daten/']);
  stop();
});
