/** What the windows of one presentation tell each other: which slide is on, and whether the screen is black. */
export interface Shown {
  readonly n: number;
  readonly black: boolean;
}

/** A window that has just come asks; whoever shows the deck answers with what it shows. */
type Message = { readonly deck: string; readonly asks: true } | ({ readonly deck: string } & Shown);

export interface Together {
  tell(shown: Shown): void;
  ask(): void;
  close(): void;
}

interface Listener {
  /** Another window shows something else now. */
  readonly onShown: (shown: Shown) => void;
  /** Another window wants to know what is shown. */
  readonly onAsked: () => void;
  /** The window that was opened from here, or the one that opened this one. */
  readonly other: () => Window | null;
}

/**
 * Keeps the windows that show one deck in step. A channel joins those of one origin; a page opened from a file has an
 * origin of its own that no channel leaves, so the two windows speak to each other directly as well.
 */
export function together(deck: string, { onShown, onAsked, other }: Listener): Together {
  const channel = new BroadcastChannel('zielspiegel-deck');
  const isFile = window.location.origin === 'null' || window.location.protocol === 'file:';
  const origin = isFile ? '*' : window.location.origin;

  function hear(data: unknown): void {
    if (!isMessage(data) || data.deck !== deck) return;
    if ('asks' in data) onAsked();
    else onShown({ n: data.n, black: data.black });
  }
  function send(message: Message): void {
    channel.postMessage(message);
    other()?.postMessage(message, origin);
  }
  const hearChannel = (event: MessageEvent) => hear(event.data);
  const hearWindow = (event: MessageEvent) => {
    if (event.source !== null && event.source === other()) hear(event.data);
  };
  channel.addEventListener('message', hearChannel);
  window.addEventListener('message', hearWindow);
  return {
    tell: ({ n, black }) => send({ deck, n, black }),
    ask: () => send({ deck, asks: true }),
    close: () => {
      channel.close();
      window.removeEventListener('message', hearWindow);
    },
  };
}

function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('deck' in data)) return false;
  return 'asks' in data || ('n' in data && Number.isInteger(data.n) && 'black' in data);
}
