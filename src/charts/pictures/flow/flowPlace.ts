import { pageFlow, type FlowSizes } from '../../flow/flowSizes.ts';
import { blockWidth, layoutFlow, type FlowLayout } from '../../flow/layoutFlow.ts';
import type { FlowPicture } from '../../flow/flow.ts';
import { stageHeight, zoom, type PictureOptions, type PictureSize } from '../frame.ts';

/** Widths of the names beside the nodes, of the nodes, and of the bracket's words. */
interface FlowWidths {
  readonly field: number;
  readonly end: number;
  readonly bracket: number;
}

/** A column in px from the left: its nodes, and the names beside them. */
interface ColumnPlace {
  readonly left: number;
  readonly right: number;
}

/** Where everything of a flow stands. */
export interface FlowPlace {
  readonly layout: FlowLayout;
  readonly columns: readonly ColumnPlace[];
  /** Left edge of the bracket; `null` where it has no room. */
  readonly bracket: number | null;
  readonly headHeight: number;
}

export const nodeWidth = 12;
/** From names to nodes. */
export const nameGap = 12;
export const bracketText = { left: 20, width: 78 };

/** The room for names: from some widths on they have more, and the bracket has its own. */
const rooms: Readonly<Record<PictureSize, readonly (FlowWidths & { readonly from: number })[]>> = {
  page: [
    { from: 1100, field: 216, end: 176, bracket: 112 },
    { from: 0, field: 180, end: 160, bracket: 0 },
  ],
  slide: [
    { from: 800, field: 216, end: 178, bracket: 98 },
    { from: 600, field: 150, end: 124, bracket: 0 },
    { from: 0, field: 126, end: 112, bracket: 0 },
  ],
};
export const headLine = 18;
const leastStrand = { page: 48, slide: 30 } as const satisfies Readonly<Record<PictureSize, number>>;

/** Places a flow, or says that its width holds no strands: then it stands as blocks below each other. */
export function placeFlow(
  picture: FlowPicture,
  width: number,
  { size, height = stageHeight * zoom[size] }: Pick<PictureOptions, 'size' | 'height'>,
): FlowPlace | null {
  const own = rooms[size].find(({ from }) => width >= from) as FlowWidths;
  const names = { field: own.field - nameGap, end: own.end - nameGap };
  const headHeight = 2 * headLine + (size === 'page' ? 16 : 8);
  const layout =
    size === 'page'
      ? layoutFlow(picture.columns, picture.strands, { ...pageFlow, names })
      : stageLayout(picture, names, height / zoom[size] - headHeight);
  const bracketWidth = picture.bracket ? own.bracket : 0;
  const nodes = layout.columns.map(({ column, nodes: placed }) =>
    column.id === 'status' ? blockWidth(placed) : nodeWidth,
  );
  const first = layout.columns[0]?.column.id;
  const last = layout.columns.at(-1)?.column.id;
  const before = first === 'field' || first === 'end' ? own.field : 0;
  const after = last === 'field' || last === 'end' ? own.end : 0;
  const taken = nodes.reduce((sum, node) => sum + node, before + after + bracketWidth);
  const strand = (width - taken) / Math.max(1, nodes.length - 1);
  if (strand < leastStrand[size]) return null;
  let x = before;
  const columns = nodes.map((node): ColumnPlace => {
    const left = Math.round(x * 10) / 10;
    x += node + strand;
    return { left, right: left + node };
  });
  return { layout, columns, headHeight, bracket: bracketWidth > 0 ? width - bracketWidth : null };
}

/** The layout with the largest scale on which the picture fits on the stage. */
function stageLayout(picture: FlowPicture, names: FlowSizes['names'], height: number): FlowLayout {
  const sizes = { gap: 8, gapApart: 16, names };
  const heights = [280, 260, 240, 220, 200, 180, 160, 140, 120, 100, 80];
  const layouts = heights.map(
    (fullHeight) => () => layoutFlow(picture.columns, picture.strands, { ...sizes, fullHeight }),
  );
  let last = layoutFlow(picture.columns, picture.strands, { ...sizes, fullHeight: 60 });
  for (const layout of layouts.toReversed()) {
    const next = layout();
    if (next.height > height) break;
    last = next;
  }
  return last;
}
