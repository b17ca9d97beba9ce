/** What a key does while slides are shown. */
export type Action =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'escape' }
  | { readonly kind: 'fullScreen' | 'black' | 'overview' | 'speaker' | 'help' }
  /** A digit of a slide's number, of which Enter makes a step. */
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'go'; readonly n: number };

const actions: Readonly<Record<string, Action>> = {
  ArrowRight: { kind: 'next' },
  ArrowDown: { kind: 'next' },
  PageDown: { kind: 'next' },
  ' ': { kind: 'next' },
  ArrowLeft: { kind: 'previous' },
  ArrowUp: { kind: 'previous' },
  PageUp: { kind: 'previous' },
  Backspace: { kind: 'previous' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Escape: { kind: 'escape' },
  f: { kind: 'fullScreen' },
  b: { kind: 'black' },
  // Sent by the black-out key of remote controls.
  '.': { kind: 'black' },
  o: { kind: 'overview' },
  s: { kind: 'speaker' },
  '?': { kind: 'help' },
};

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * The meaning of a key, after the digits typed so far; `null` leaves it to the browser. On a button or a link Space and
 * Enter are its own.
 */
export function actionOf(
  { key, ctrlKey, metaKey, altKey }: Pressed,
  digits: string,
  onControl: boolean,
): Action | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key };
  if (key === 'Enter') return digits === '' ? null : { kind: 'go', n: Number(digits) };
  if (key === ' ' && onControl) return null;
  return actions[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** The slide to which an action leads, from 1; the one in force where it leads nowhere else. */
export function slideAfter(action: Action, n: number, all: number): number {
  const within = (wanted: number) => Math.min(Math.max(1, wanted), all);
  switch (action.kind) {
    case 'next':
      return within(n + 1);
    case 'previous':
      return within(n - 1);
    case 'first':
      return 1;
    case 'last':
      return all;
    case 'go':
      return within(action.n);
    default:
      return n;
  }
}
