import fc, { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/model/codes.ts';
import {
  inLanguage,
  parentOf,
  pathOf,
  rootFrom,
  routeOf,
  singlePages,
  type Route,
} from '../../src/state/routes.ts';

const de = 'de' as const;
const en = 'en' as const;

describe('a path and its route', () => {
  it.each<[string, Route]>([
    ['', { page: 'overview', language: de }],
    ['en/', { page: 'overview', language: en }],
    ['felder/', { page: 'fields', language: de }],
    ['en/fields/', { page: 'fields', language: en }],
    ['zustaendigkeit/', { page: 'departments', language: de }],
    ['zustaendigkeit/fd-personal/', { page: 'department', id: 'fd-personal', language: de }],
    ['en/departments/fd-personal/', { page: 'department', id: 'fd-personal', language: en }],
    ['fristen/', { page: 'deadlines', language: de }],
    ['fortschreibung/', { page: 'continuation', language: de }],
    ['auswertung/', { page: 'explore', language: de }],
    ['ziele/', { page: 'goals', language: de }],
    ['ziele/37/', { page: 'goal', nr: 37, language: de }],
    ['en/goals/37/', { page: 'goal', nr: 37, language: en }],
    ['daten/', { page: 'data', language: de }],
    ['bericht/', { page: 'report', language: de }],
    ['en/report/', { page: 'report', language: en }],
  ])('%s', (path, route) => {
    expect(routeOf(path)).toEqual(route);
    expect(pathOf(route)).toBe(path);
  });
});

describe('the same page without its slash, or as a file', () => {
  it.each(['ziele/37', 'ziele/37/index.html', '/ziele//37/'])('%s', (path) => {
    expect(routeOf(path)).toEqual({ page: 'goal', nr: 37, language: 'de' });
  });
});

describe('a path that leads nowhere', () => {
  it.each([
    ['quatsch/', 'de'],
    ['en/quatsch/', 'en'],
    ['fr/', 'de'],
    ['de/', 'de'],
    // the words of the other language
    ['fields/', 'de'],
    ['en/felder/', 'en'],
    // not a number of a goal
    ['ziele/0/', 'de'],
    ['ziele/037/', 'de'],
    ['ziele/37a/', 'de'],
    ['ziele/-1/', 'de'],
    ['ziele/12345678/', 'de'],
    ['ziele/37/mehr/', 'de'],
    // not an id
    ['zustaendigkeit/FD%20Personal/', 'de'],
    ['felder/1/', 'de'],
    ['daten/goals.csv', 'de'],
  ])('%s', (path, language) => {
    expect(routeOf(path)).toEqual({ page: 'notFound', path, language });
  });
});

const anyLanguage = fc.constantFrom(...languages);
const anyRoute: fc.Arbitrary<Route> = fc.oneof(
  fc.record({ page: fc.constantFrom(...singlePages), language: anyLanguage }),
  fc.record({
    page: fc.constant('goal' as const),
    nr: fc.integer({ min: 1, max: 9_999_999 }),
    language: anyLanguage,
  }),
  fc.record({
    page: fc.constant('department' as const),
    id: fc.stringMatching(/^[a-z0-9-]{1,30}$/),
    language: anyLanguage,
  }),
);

it('every route comes back from its path', () => {
  assert(
    property(anyRoute, (route) => {
      expect(routeOf(pathOf(route))).toEqual(route);
    }),
  );
});

it('every path, also nonsense, has a route that is found again by its path', () => {
  const anyPath = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('en', 'de', 'ziele', 'goals', '37', '', 'felder', 'x'))
      .map((parts) => parts.join('/')),
  );
  assert(
    property(anyPath, (path) => {
      const route = routeOf(path);
      expect(routeOf(pathOf(route))).toEqual(route);
    }),
  );
});

it('a page in the other language and back is the page', () => {
  assert(
    property(anyRoute, (route) => {
      expect(inLanguage(inLanguage(route, 'en'), route.language)).toEqual(route);
    }),
  );
  expect(inLanguage({ page: 'notFound', path: 'quatsch/', language: 'de' }, 'en')).toEqual({
    page: 'overview',
    language: 'en',
  });
});

it('knows the page of the navigation to which a page belongs', () => {
  expect(parentOf({ page: 'goal', nr: 1, language: 'de' })).toBe('goals');
  expect(parentOf({ page: 'department', id: 'amt', language: 'de' })).toBe('departments');
  expect(parentOf({ page: 'data', language: 'de' })).toBe('data');
});

it('leads from each page up to the root', () => {
  assert(
    property(anyRoute, (route) => {
      const path = pathOf(route);
      expect(new URL(rootFrom(path), `https://example.org/x/${path}`).href).toBe('https://example.org/x/');
    }),
  );
  expect([rootFrom(''), rootFrom('ziele/'), rootFrom('en/goals/37/')]).toEqual(['./', '../', '../../../']);
});
