import { sankey, type SankeyGraph } from 'd3-sankey';
import { statuses } from '../../model/codes.ts';
import { widthOf } from '../pictures/wrap.ts';
import { arrivalsOf, type Arrival, type PlacedBand } from './bands.ts';
import { linkKey, type FlowColumn, type FlowNode, type FlowStrand } from './flow.ts';
import { nameFont, pageFlow, round, type FlowSizes } from './flowSizes.ts';
import { leastHeight, roomOf, spreadNodes } from './spreadNodes.ts';

/** The most that one goal takes in height. */
const mostPerGoal = 24;
const leastBlock = 184;

export interface PlacedNode {
  readonly node: FlowNode;
  readonly y: number;
  readonly height: number;
  /** Height of the part inside the filter; it lies at the top. */
  readonly chosen: number;
  /** Height kept free for the name. */
  readonly label: number;
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
  const rooms = columns.map(({ id, nodes }) =>
    nodes.map((node) => roomOf(node, widths.get(node.key) ?? 0, id === 'status' ? 0 : sizes.names[id])),
  );
  const height = Math.max(0, ...rooms.map((own) => leastHeight(own, sizes)));
  const placed = columns.map((column, c) => {
    const tops = spreadNodes(rooms[c] ?? [], height, sizes);
    return {
      column,
      nodes: column.nodes.map((node, i): PlacedNode => {
        const room = rooms[c]?.[i];
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
