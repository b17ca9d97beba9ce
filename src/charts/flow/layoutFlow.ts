import { sankey, type SankeyGraph } from 'd3-sankey';
import { statuses } from '../../model/codes.ts';
import { widthOf, wrap } from '../pictures/wrap.ts';
import { linkKey, type FlowColumn, type FlowNode, type FlowStrand } from './flow.ts';

/** The measures that a picture of another size has otherwise, in px. */
export interface FlowSizes {
  /** Height of all goals together. */
  readonly fullHeight: number;
  /** Between two nodes, and between kinds of ends. */
  readonly gap: number;
  readonly gapApart: number;
  /** Least width of a name. */
  readonly names: { readonly field: number; readonly end: number };
}

/** Those of the page; for the names see Flow.svelte. */
export const pageFlow: FlowSizes = {
  fullHeight: 492,
  gap: 18,
  gapApart: 36,
  names: { field: 168, end: 148 },
};

/** The most that one goal takes in height. */
const mostPerGoal = 24;
const labelGap = 3;
export const lineHeight = 17;
/** The widest letters that a name may have. */
export const nameFont = { size: 14, weight: 700 };
/** The least height of a block that holds its label; above a lower one it stands on the paper. */
export const leastInside = 18;
const labelAbove = 22;
const leastBlock = 184;
/** The least width of a strand that holds its number. */
export const leastNumber = 12;

export interface PlacedNode {
  readonly node: FlowNode;
  readonly y: number;
  readonly height: number;
  /** Height of the part inside the filter; it lies at the top. */
  readonly chosen: number;
  /** Height kept free for the name. */
  readonly label: number;
}

/** A strand between two neighbouring columns: a band from `y0` to `y1`, both its upper edge. */
export interface PlacedBand {
  readonly strand: FlowStrand;
  /** Index in the strands given. */
  readonly index: number;
  readonly link: string;
  readonly y0: number;
  readonly y1: number;
  readonly width: number;
}

/** Where chosen strands of one status arrive together. */
export interface Arrival {
  readonly status: FlowStrand['status'];
  readonly goals: number;
  readonly y: number;
}

export interface FlowLayout {
  readonly height: number;
  /** px for one goal. */
  readonly unit: number;
  readonly columns: readonly { readonly column: FlowColumn; readonly nodes: readonly PlacedNode[] }[];
  /** The bands after each column but the last. */
  readonly gaps: readonly (readonly PlacedBand[])[];
  readonly arrivals: readonly Arrival[];
}

interface NodeData {
  readonly key: string;
  readonly column: number;
  readonly place: number;
}
interface LinkData {
  readonly strand: number;
  readonly gap: number;
}

/**
 * Places nodes and strands. d3-sankey adds up the nodes and stacks the strands on them; the order is fixed
 * and the nodes are spread by the room that their names need, so nothing is optimised that a reader has to
 * find again. Throws where a column does not hold all the goals.
 */
export function layoutFlow(
  columns: readonly FlowColumn[],
  strands: readonly FlowStrand[],
  sizes: FlowSizes = pageFlow,
): FlowLayout {
  const goals = strands.reduce((sum, strand) => sum + strand.goals, 0);
  const unit = goals > 0 ? Math.min(mostPerGoal, sizes.fullHeight / goals) : 0;
  const graph = stack(columns, strands, goals * unit);
  const widths = new Map(graph.nodes.map((node) => [node.key, (node.value ?? 0) * unit]));
  const chosen = new Map<string, number>();
  for (const strand of strands.filter((s) => s.chosen)) {
    for (const key of strand.path) chosen.set(key, (chosen.get(key) ?? 0) + strand.goals * unit);
  }
  const inOut = columns.map(({ nodes }) => nodes.reduce((sum, { key }) => sum + (widths.get(key) ?? 0), 0));
  if (inOut.some((sum) => Math.abs(sum - goals * unit) > 0.01)) {
    throw new Error(
      `the columns of the flow hold ${inOut.map((sum) => sum / unit).join(', ')} of ${goals} goals`,
    );
  }
  const spreads = columns.map(({ id, nodes }) =>
    nodes.map((node) => roomOf(node, widths.get(node.key) ?? 0, id === 'status' ? 0 : sizes.names[id])),
  );
  const height = Math.max(0, ...spreads.map((rooms) => leastHeight(rooms, sizes)));
  const placed = columns.map((column, c) => {
    const tops = spread(spreads[c] ?? [], height, sizes);
    return {
      column,
      nodes: column.nodes.map((node, i): PlacedNode => {
        const room = spreads[c]?.[i];
        return {
          node,
          y: round(tops[i] ?? 0),
          height: round(room?.height ?? 0),
          label: room?.label ?? 0,
          chosen: round(chosen.get(node.key) ?? 0),
        };
      }),
    };
  });
  const tops = new Map(placed.flatMap(({ nodes }) => nodes.map(({ node, y }) => [node.key, y] as const)));
  for (const node of graph.nodes) {
    node.y0 = tops.get(node.key) ?? 0;
    node.y1 = node.y0 + (widths.get(node.key) ?? 0);
  }
  layout.update(graph);
  const gaps = columns.slice(1).map((_, g) => bandsOf(graph, strands, g));
  return { height: Math.ceil(height), unit, columns: placed, gaps, arrivals: arrivalsOf(gaps.at(-1) ?? []) };
}

const layout = sankey<NodeData, LinkData>();

type Graph = SankeyGraph<NodeData, LinkData>;
type GraphLink = Graph['links'][number];

/** The strands on their nodes, on a scale on which all goals together have the given height. */
function stack(columns: readonly FlowColumn[], strands: readonly FlowStrand[], height: number): Graph {
  const nodes = columns.flatMap((column, c) =>
    column.nodes.map(({ key }, place): NodeData => ({ key, column: c, place })),
  );
  const links = strands.flatMap((strand, s) =>
    columns.slice(1).map((_, g) => ({
      source: strand.path[g] ?? '',
      target: strand.path[g + 1] ?? '',
      value: strand.goals,
      strand: s,
      gap: g,
    })),
  );
  if (links.length === 0) return { nodes: [], links: [] };
  const placeOf = (end: GraphLink['source']) => (typeof end === 'object' ? end.place : 0);
  const rank = (link: GraphLink) => {
    const strand = strands[link.strand];
    return strand ? statuses.indexOf(strand.status) : 0;
  };
  const isChosen = (link: GraphLink) => Number(strands[link.strand]?.chosen ?? false);
  return layout
    .nodeId((node) => node.key)
    .nodeAlign((node) => node.column)
    .nodeSort(null)
    .linkSort(
      (a, b) =>
        isChosen(b) - isChosen(a) ||
        placeOf(a.source) - placeOf(b.source) ||
        placeOf(a.target) - placeOf(b.target) ||
        rank(a) - rank(b) ||
        a.strand - b.strand,
    )
    .iterations(0)
    .nodePadding(0)
    .size([1, height])({ nodes, links });
}

/** Width of the blocks in px: all of them hold the longest status with its icon and its number. */
export function blockWidth(nodes: readonly PlacedNode[]): number {
  // Icon and margins, and the room between name and number.
  const widths = nodes.map(({ node }) => 41 + widthOf(`${node.name}${node.count.text}`, nameFont));
  return Math.ceil(Math.max(leastBlock, ...widths));
}

interface Room {
  readonly height: number;
  readonly label: number;
  /** What a label needs beyond its node. */
  readonly above: number;
  readonly below: number;
  readonly apart: boolean;
}

function roomOf(node: FlowNode, height: number, nameWidth: number): Room {
  if (node.status !== null) {
    return { height, label: 0, above: height < leastInside ? labelAbove : 0, below: 0, apart: node.apart };
  }
  const whole = `${node.name} 0${node.count.text}${node.toggle ? ' 00' : ''}`;
  const label = wrap(whole, nameWidth, nameFont).length * lineHeight;
  const over = Math.max(0, (label - height) / 2);
  return { height, label, above: over, below: over, apart: node.apart };
}

function gapBetween(a: Room, b: Room, { gap, gapApart }: FlowSizes): number {
  return Math.max(b.apart ? gapApart : gap, a.below + b.above + labelGap);
}

function leastHeight(rooms: readonly Room[], sizes: FlowSizes): number {
  const gaps = rooms.slice(1).reduce((sum, room, i) => sum + gapBetween(rooms[i] as Room, room, sizes), 0);
  const ends = (rooms[0]?.above ?? 0) + (rooms.at(-1)?.below ?? 0);
  return rooms.reduce((sum, room) => sum + room.height, 0) + gaps + ends;
}

/** Upper edges: what is left of the height goes between the nodes, doubly where another kind begins. */
function spread(rooms: readonly Room[], height: number, sizes: FlowSizes): readonly number[] {
  const rest = height - leastHeight(rooms, sizes);
  const weights = rooms.slice(1).reduce((sum, room) => sum + (room.apart ? 2 : 1), 0);
  let y = rooms[0]?.above ?? 0;
  return rooms.map((room, i) => {
    const before = rooms[i - 1];
    if (before) y += gapBetween(before, room, sizes) + (rest * (room.apart ? 2 : 1)) / weights;
    const top = y;
    y += room.height;
    return top;
  });
}

function bandsOf(graph: Graph, strands: readonly FlowStrand[], g: number): readonly PlacedBand[] {
  return graph.links
    .filter((link) => link.gap === g)
    .map((link): PlacedBand => {
      const width = link.width ?? 0;
      const strand = strands[link.strand] as FlowStrand;
      return {
        strand,
        index: link.strand,
        link: linkKey(strand.path[g] ?? '', strand.path[g + 1] ?? ''),
        y0: round((link.y0 ?? 0) - width / 2),
        y1: round((link.y1 ?? 0) - width / 2),
        width: round(width),
      };
    });
}

/** Chosen strands that arrive side by side with one status carry one number. */
function arrivalsOf(bands: readonly PlacedBand[]): readonly Arrival[] {
  const arrivals: { status: Arrival['status']; goals: number; y0: number; y1: number; to: string }[] = [];
  for (const { strand, y1, width } of bands.filter((b) => b.strand.chosen).toSorted((a, b) => a.y1 - b.y1)) {
    const last = arrivals.at(-1);
    const to = strand.path.at(-1) ?? '';
    if (last && last.to === to && last.status === strand.status && Math.abs(last.y1 - y1) < 0.1) {
      last.goals += strand.goals;
      last.y1 = y1 + width;
    } else arrivals.push({ status: strand.status, goals: strand.goals, y0: y1, y1: y1 + width, to });
  }
  return arrivals
    .filter(({ y0, y1 }) => y1 - y0 >= leastNumber - 0.1)
    .map(({ status, goals, y0, y1 }) => ({ status, goals, y: round((y0 + y1) / 2) }));
}

/** Neighbours of one link that are shown alike as one area: no seam where there is nothing to tell apart. */
export function joinBands(bands: readonly PlacedBand[]): readonly PlacedBand[] {
  const joined: PlacedBand[] = [];
  for (const band of bands.toSorted((a, b) => a.y0 - b.y0 || a.y1 - b.y1)) {
    const i = joined.findIndex(
      (other) =>
        other.link === band.link &&
        other.strand.status === band.strand.status &&
        Math.abs(other.y0 + other.width - band.y0) < 0.3 &&
        Math.abs(other.y1 + other.width - band.y1) < 0.3,
    );
    const before = joined[i];
    if (before) joined[i] = { ...before, width: round(band.y0 + band.width - before.y0) };
    else joined.push(band);
  }
  return joined;
}

/** A band as the outline of an area; 100 wide if nothing else is said: then it stretches with the page. */
export function bandPath({ y0, y1, width }: PlacedBand, from = 0, to = 100): string {
  const [b0, b1] = [round(y0 + width), round(y1 + width)];
  const middle = round((from + to) / 2);
  return `M${from},${y0}C${middle},${y0} ${middle},${y1} ${to},${y1}V${b1}C${middle},${b1} ${middle},${b0} ${from},${b0}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
