import { linkKey, type FlowLink, type FlowPicture } from './flow.ts';

/** Where the keyboard can stand: a node, or the link between two. */
interface Stop {
  readonly key: string;
  /** Columns are even, the links between them odd. */
  readonly level: number;
  readonly say: () => string;
  readonly from: string;
  readonly to: string;
}

/**
 * What of a flow is looked at: by the pointer, or by the keyboard, which has one stop in the page and walks
 * from there with the arrows: along a path to the right and left, between its neighbours up and down.
 */
export class FlowState {
  readonly #picture: () => FlowPicture;
  #at = $state<string | null>(null);
  #before: string | null = null;
  #focused = $state(false);
  #pointed = $state<string | null>(null);

  constructor(picture: () => FlowPicture) {
    this.#picture = picture;
  }

  readonly #stops = $derived.by(() => stopsOf(this.#picture()));
  readonly #looked = $derived.by(() => this.#find(this.#pointed ?? (this.#focused ? this.#at : null)));

  /** The one stop that the tabulator key reaches. */
  readonly stop = $derived.by(() => this.#find(this.#at)?.key ?? this.#stops[0]?.key ?? null);

  /** Positions of the strands that are lit; `null` while nothing is looked at. */
  readonly lit = $derived.by((): ReadonlySet<number> | null => {
    const stop = this.#looked;
    if (!stop) return null;
    const touches = (path: readonly string[]) =>
      stop.level % 2 === 0
        ? path.includes(stop.key)
        : path.some((key, i) => key === stop.from && path[i + 1] === stop.to);
    const { strands } = this.#picture();
    return new Set(strands.flatMap(({ path }, i) => (touches(path) ? [i] : [])));
  });

  /** Keys of the nodes on lit paths; `null` while nothing is looked at. */
  readonly litNodes = $derived.by((): ReadonlySet<string> | null => {
    const { lit } = this;
    if (!lit || !this.#looked) return null;
    const { strands } = this.#picture();
    return new Set([this.#looked.key, ...[...lit].flatMap((i) => strands[i]?.path ?? [])]);
  });

  /** The path that is looked at as a sentence, or `''`. */
  readonly sentence = $derived.by(() => this.#looked?.say() ?? '');

  point(key: string | null): void {
    this.#pointed = key;
  }

  focus(key: string): void {
    if (key !== this.#at) this.#before = this.#at;
    this.#at = key;
    this.#focused = true;
  }

  blur(): void {
    this.#focused = false;
  }

  /** The stop to which a key leads from the present one; `null` for another key, or where nothing lies there. */
  next(key: string): string | null {
    const stops = this.#stops;
    const at = this.#find(this.stop);
    if (!at) return null;
    const level = stops.filter((stop) => stop.level === at.level);
    const place = level.findIndex((stop) => stop.key === at.key);
    switch (key) {
      case 'ArrowDown':
        return level[place + 1]?.key ?? null;
      case 'ArrowUp':
        return level[place - 1]?.key ?? null;
      case 'Home':
        return level[0]?.key ?? null;
      case 'End':
        return level.at(-1)?.key ?? null;
      case 'ArrowRight':
        return this.#along(at, 1);
      case 'ArrowLeft':
        return this.#along(at, -1);
      default:
        return null;
    }
  }

  /** One step along the path; back to where the reader came from, if that lies there. */
  #along(at: Stop, step: 1 | -1): string | null {
    if (at.level % 2 === 1) return step === 1 ? at.to : at.from;
    const beside = this.#stops.filter(
      (stop) => stop.level === at.level + step && (step === 1 ? stop.from : stop.to) === at.key,
    );
    return (beside.find((stop) => stop.key === this.#before) ?? beside[0])?.key ?? null;
  }

  #find(key: string | null): Stop | undefined {
    return key === null ? undefined : this.#stops.find((stop) => stop.key === key);
  }
}

function stopsOf({ columns, links }: FlowPicture): readonly Stop[] {
  const byKey = new Map<string, FlowLink>(links.map((link) => [linkKey(link.from, link.to), link]));
  return columns.flatMap((column, c) => {
    const right = columns[c + 1]?.nodes ?? [];
    const nodes = column.nodes.map(({ key, say }): Stop => ({ key, level: 2 * c, say, from: key, to: key }));
    const between = column.nodes.flatMap(({ key: from }) =>
      right.flatMap(({ key: to }): Stop[] => {
        const key = linkKey(from, to);
        const link = byKey.get(key);
        return link ? [{ key, level: 2 * c + 1, say: link.say, from, to }] : [];
      }),
    );
    return [...nodes, ...between];
  });
}
