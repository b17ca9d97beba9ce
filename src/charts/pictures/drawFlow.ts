import type { FlowEndBlock } from '../flow/ends.ts';
import { linkKey, type FlowPicture } from '../flow/flow.ts';
import { bandPath, joinBands } from '../flow/bands.ts';
import { add, addLines, addText, linked } from './element.ts';
import { drawBlocks } from './flow/drawBlocks.ts';
import { drawEnds } from './flow/drawEnds.ts';
import { drawArrivals, drawNames } from './flow/drawNames.ts';
import { bracketText, headLine, nameGap, placeFlow, type FlowPlace } from './flow/flowPlace.ts';
import { drawFrame, wideFrom, type PictureOptions } from './frame.ts';
import { theme } from './theme.ts';
import { widthOf, wrap } from './wrap.ts';

export interface FlowOptions extends PictureOptions {
  /** The same flow as one block an end, for widths that hold no strands. */
  readonly blocks: readonly FlowEndBlock[];
  /** Before the fields that goals come from: `aus` */
  readonly fromLabel: string;
  /** Too many names to be read beside strands: blocks at every width. */
  readonly onlyBlocks: boolean;
}

/** The way of all goals in strands, or as one block an end where these have no room: as the page shows it. */
export function drawFlow(picture: FlowPicture, options: FlowOptions): SVGSVGElement {
  const { size, blocks, fromLabel, hrefOf, onlyBlocks } = options;
  return drawFrame(options, (into, width) => {
    const isWide = !onlyBlocks && (size === 'slide' || width >= wideFrom);
    const place = isWide ? placeFlow(picture, width, options) : null;
    if (!place) return drawEnds(into, blocks, fromLabel, width, hrefOf);
    drawHeads(into, picture, place, width, size === 'slide' ? 14 : 13);
    drawStrands(into, picture, place, { ...options, width });
    return place.headHeight + place.layout.height + 4;
  });
}

/**
 * The names of the columns: over the nodes at the left they end with them, elsewhere they begin with them, and one that
 * is too long for what is left of the width ends with the picture.
 */
function drawHeads(
  into: Element,
  { columns }: FlowPicture,
  place: FlowPlace,
  width: number,
  subSize: number,
): void {
  columns.forEach(({ head, sub }, c) => {
    const own = place.columns[c];
    if (!own) return;
    const isFirst = c === 0 && own.left > 0;
    const isLong = own.left + widthOf(head, { size: 14, weight: 700 }) > width;
    const x = isFirst ? own.right : isLong ? width : own.left;
    const at = { x, ...((isFirst || isLong) && { anchor: 'end' as const }) };
    addText(into, head, { ...at, y: 13, size: 14, weight: 700, fill: theme.ink });
    addText(into, sub, { ...at, y: 13 + headLine, size: subSize, weight: 400, fill: theme['ink-2'] });
  });
}

function drawStrands(into: Element, picture: FlowPicture, place: FlowPlace, options: FlowOptions): void {
  const { filtered } = picture;
  const { layout, columns, headHeight, bracket } = place;
  const { hrefOf } = options;
  const group = add(into, 'g', { transform: `translate(0 ${headHeight})` });
  layout.gaps.forEach((bands, g) => {
    // Half a px under the nodes, so that no seam shows between strand and node.
    const from = (columns[g]?.right ?? 0) - 0.5;
    const to = (columns[g + 1]?.left ?? 0) + 0.5;
    const inks = (links: typeof picture.links, opacity: number) => {
      for (const link of links) {
        const own = bands.filter((band) => band.link === linkKey(link.from, link.to));
        if (own.length === 0) continue;
        const strand = linked(add(group, 'g', { opacity }), hrefOf && link.href ? hrefOf(link.href) : null);
        add(strand, 'title').append(link.label);
        for (const band of joinBands(own)) {
          add(strand, 'path', { d: bandPath(band, from, to), fill: theme[band.strand.status] });
        }
      }
    };
    inks(picture.links, filtered ? 0.2 : 0.38);
    if (!filtered) return;
    const top = add(group, 'g', { 'aria-hidden': 'true' });
    for (const band of joinBands(bands.filter(({ strand }) => strand.chosen))) {
      add(top, 'path', { d: bandPath(band, from, to), fill: theme[band.strand.status] });
    }
  });
  layout.columns.forEach(({ column, nodes }, c) => {
    const own = columns[c];
    if (!own) return;
    if (column.id === 'status') drawBlocks(group, nodes, own, filtered, hrefOf);
    else {
      const side = c === 0 ? 'before' : 'after';
      const right = bracket ?? options.width;
      const width = (c === 0 ? own.left : right - own.right) - nameGap;
      drawNames(group, nodes, { left: own.left, side, width }, filtered, hrefOf);
    }
  });
  const ends = columns.at(-1);
  if (filtered && ends) {
    const font = options.size === 'page' ? 11 : 14;
    drawArrivals(group, layout.arrivals, picture.numberText, ends.left, font);
  }
  if (bracket !== null) drawBracket(group, picture, place, bracket);
}

/** Gathers the ends that go on, and says how many goals do. */
function drawBracket(into: Element, { bracket }: FlowPicture, { layout }: FlowPlace, x: number): void {
  const nodes = layout.columns.at(-1)?.nodes ?? [];
  const first = nodes.find(({ node }) => node.key === bracket?.first);
  const last = nodes.find(({ node }) => node.key === bracket?.last);
  if (!bracket || !first || !last) return;
  const [top, bottom] = [first.y + 0.5, last.y + last.height - 0.5];
  add(into, 'path', { d: `M${x},${top}H${x + 7.5}V${bottom}H${x}`, fill: 'none', stroke: theme.ink });
  const font = { size: 14, weight: 700 };
  const lines = wrap(bracket.text, bracketText.width, font);
  const y = (top + bottom) / 2 - (lines.length * headLine) / 2 + 13;
  addLines(into, lines, headLine, { x: x + bracketText.left, y, fill: theme.ink, ...font });
}
