/** Anything that may lie below another of its kind: fields, departments, targets. */
export interface Node {
  readonly id: string;
  readonly parent: string | null;
}

const trees = new WeakMap<readonly Node[], Tree<Node>>();

/** The tree of a list that never changes, made once. */
export function treeOf<T extends Node>(nodes: readonly T[]): Tree<T> {
  let tree = trees.get(nodes) as Tree<T> | undefined;
  if (!tree) trees.set(nodes, (tree = new Tree(nodes)));
  return tree;
}

/** Nodes by id, with the questions one asks of a tree. Parents are known to exist and not to run in a ring. */
export class Tree<T extends Node> {
  readonly nodes: readonly T[];
  readonly #byId: ReadonlyMap<string, T>;
  // Asked for each cell at each filter, and always the same.
  readonly #paths = new Map<string, readonly T[]>();
  readonly #below: ReadonlyMap<string, Set<string>>;

  constructor(nodes: readonly T[]) {
    this.nodes = nodes;
    this.#byId = new Map(nodes.map((node) => [node.id, node]));
    this.#below = new Map(nodes.map(({ id }) => [id, new Set()]));
    for (const { id } of nodes) for (const over of this.pathOf(id)) this.#below.get(over.id)?.add(id);
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** Throws for an unknown id: ids are checked when the data are loaded. */
  get(id: string): T {
    const node = this.#byId.get(id);
    if (!node) throw new Error(`unknown id: ${id}`);
    return node;
  }

  get roots(): readonly T[] {
    return this.nodes.filter((node) => node.parent === null);
  }

  childrenOf(id: string): readonly T[] {
    return this.nodes.filter((node) => node.parent === id);
  }

  /** The node itself, its parent, … up to its root. */
  pathOf(id: string): readonly T[] {
    let path = this.#paths.get(id);
    if (!path) {
      const node = this.get(id);
      path = node.parent === null ? [node] : [node, ...this.pathOf(node.parent)];
      this.#paths.set(id, path);
    }
    return path;
  }

  rootOf(id: string): T {
    return this.pathOf(id).at(-1) as T;
  }

  /** The given ids and everything below them. */
  below(ids: readonly string[]): ReadonlySet<string> {
    return new Set(ids.flatMap((id) => [...(this.#below.get(id) ?? [])]));
  }
}
