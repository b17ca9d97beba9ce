import type { Cube } from '../analysis/cube.ts';
import type { Tables } from '../analysis/tables.ts';
import type { CommonWords } from '../i18n/words.ts';
import { loadCommonWords } from '../i18n/loadWords.ts';
import type { Language } from '../model/codes.ts';
import type { LocationState } from '../state/location.svelte.ts';
import { rememberSome } from '../state/rememberSome.ts';
import { routeOf, type Route } from '../state/routes.ts';
import type { Context } from '../views/shared/context.ts';
import type { Engine } from './engine.ts';
import { makeAppContext } from './makeAppContext.ts';
import { loadView, needsTables, type LoadedView } from './views.ts';

/** So many filters of a page are remembered with all that was counted for them. */
const mostFilters = 20;

function keyOf({ page, language }: Route): string {
  return `${language} ${page}`;
}

/** What is shown has been prepared. */
function loaded<T>(value: T | null | undefined): T {
  if (!value) throw new Error('shown before it was prepared');
  return value;
}

/** What has been loaded so far. What of it is shown, the address says. */
export class Site {
  readonly #location: LocationState;
  readonly #loadEngine: () => Promise<Engine>;
  readonly #replace: (href: string) => void;
  readonly #linkRoot: string | undefined;
  readonly #words = new Map<Language, CommonWords>();
  readonly #views = new Map<string, LoadedView>();
  #engine: Promise<Engine> | null = null;
  #whole = $state.raw<Cube | null>(null);
  #tables = $state.raw<Tables | null>(null);
  // The prerendered page knows no query: hydration must find what it finds in the HTML.
  #queryCounts = $state(false);

  constructor(
    location: LocationState,
    loadEngine: () => Promise<Engine>,
    replace: (href: string) => void,
    linkRoot?: string,
  ) {
    this.#location = location;
    this.#linkRoot = linkRoot;
    this.#loadEngine = loadEngine;
    this.#replace = replace;
  }

  // The same object at every filter: what follows the route alone has nothing to do then.
  readonly #route = $derived.by(() => routeOf(this.#location.path));

  get route(): Route {
    return this.#route;
  }

  // Back at a filter, what was made for it is found again: a page is a function of its context.
  readonly #contextOf = $derived.by(() => {
    const { route } = this;
    const shown = {
      route,
      m: loaded(this.#words.get(route.language)),
      whole: loaded(this.#whole),
      tables: this.#tables,
      replace: this.#replace,
      linkRoot: this.#linkRoot,
    };
    return rememberSome(mostFilters, (search) => makeAppContext({ ...shown, search }));
  });

  readonly #context = $derived.by(() => this.#contextOf(this.#queryCounts ? this.#location.search : ''));

  get context(): Context {
    return this.#context;
  }

  get view(): LoadedView {
    return loaded(this.#views.get(keyOf(this.route)));
  }

  /** A cube from the build, to count with before the tables are there. */
  useCube(cube: Cube): void {
    this.#whole ??= cube;
  }

  /** Loads what an address needs, so that showing it waits for nothing. Throws a DatasetError. */
  async prepare(route: Route, search: string): Promise<void> {
    const rows = needsTables(route.page) || /[?&]q=/.test(search) || !this.#whole;
    const [words, view] = await Promise.all([
      this.#words.get(route.language) ?? loadCommonWords(route.language),
      this.#views.get(keyOf(route)) ?? loadView(route.page, route.language),
      rows ? this.loadTables() : null,
    ]);
    this.#words.set(route.language, words);
    this.#views.set(keyOf(route), view);
  }

  /** Loads the dataset once; after a failure it can be tried again. Throws a DatasetError. */
  async loadTables(): Promise<void> {
    if (this.#tables) return;
    this.#engine ??= this.#loadEngine();
    try {
      const { tables, cube } = await this.#engine;
      this.#tables = tables;
      this.#whole = cube;
    } catch (error) {
      this.#engine = null;
      throw error;
    }
  }

  /** From now on the query of the address counts. */
  heedQuery(): void {
    this.#queryCounts = true;
  }
}
