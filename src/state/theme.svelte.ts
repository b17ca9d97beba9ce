import { createSubscriber } from 'svelte/reactivity';

const key = 'zielspiegel-theme';
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The theme that the reader chose, read from storage; `null`: as the system says. */
export function chosenTheme(): Theme | null {
  try {
    const stored = window.localStorage.getItem(key);
    return themes.find((theme) => theme === stored) ?? null;
  } catch {
    return null; // storage is blocked: the system's choice stands
  }
}

/** Puts the chosen theme on the page. */
export function applyTheme(): void {
  const theme = chosenTheme();
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

/** The reader's choice as a view over storage: other tabs change it too. */
export class ThemeState {
  #version = $state(0);
  readonly #subscribe = createSubscriber((update) => {
    const listen = () => {
      applyTheme();
      update();
    };
    window.addEventListener('storage', listen);
    return () => window.removeEventListener('storage', listen);
  });

  get isChosen(): boolean {
    this.#subscribe();
    void this.#version;
    return typeof window !== 'undefined' && chosenTheme() !== null;
  }

  /** From the system's theme to the other one, and back. */
  toggle(): void {
    const systemDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
    try {
      if (chosenTheme()) window.localStorage.removeItem(key);
      else window.localStorage.setItem(key, systemDark ? 'light' : 'dark');
    } catch {
      return; // storage is blocked: nothing to remember, so nothing changes
    }
    applyTheme();
    this.#version++;
  }
}
