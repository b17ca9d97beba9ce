import {
  barY,
  dot,
  plot,
  rect,
  text,
  type Markish,
  type PlotOptions,
  type RenderFunction,
} from '@observablehq/plot';
import { isStatus, type Status } from '../../model/codes.ts';
import { widthOf } from '../pictures/wrap.ts';
import { symbolOf } from '../status.ts';
import {
  fonts,
  layOutExplore,
  sizes,
  type ExploreLayout,
  type PlacedGroup,
  type PlacedHead,
  type PlacedRow,
} from './exploreLayout.ts';
import type { ExplorePicture, Segment } from './explorePicture.ts';
import { settlePlot } from './settlePlot.ts';

export interface ExploreOptions {
  /** The page's, or that of the build. */
  readonly document: Document;
  /** In px: the picture is laid out anew for each. */
  readonly width: number;
  /** What the picture is called to those who do not see it. */
  readonly label: string;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Number of shades of a matrix; see the styles of the page. */
const shades = 5;

/**
 * Draws the picture of a question with Observable Plot: panels are its facets, bars its stacks. Colours are classes,
 * links are relative, and nothing in it needs an inline style.
 */
export function drawExplore(picture: ExplorePicture, options: ExploreOptions): SVGSVGElement {
  const layout = layOutExplore(picture, options.width);
  const { form, width, height, across, down } = layout;
  const most = Math.max(1, picture.most);
  const common: PlotOptions = {
    document: options.document,
    className: 'explore',
    width,
    height,
    marginLeft: layout.nameWidth,
    marginTop: 0,
    marginRight: 0,
    // The gap of the last panel lies below the picture.
    marginBottom: height - down * layout.panelHeight,
    fy: { axis: null, domain: numbers(down), padding: 0, round: false },
    y: { axis: null, domain: [layout.panelHeight, 0] },
    color: { type: 'identity' },
  };
  const svg =
    form === 'matrix'
      ? plot({
          ...common,
          x: { axis: null, type: 'band', domain: numbers(across), padding: 0, round: false },
          marks: [...cells(layout, most), ...heads(layout), ...names(layout)],
        })
      : plot({
          ...common,
          fx: { axis: null, domain: numbers(across), padding: 0, round: false },
          x: { axis: null, domain: [0, most], insetRight: layout.barRoom },
          marks: [
            ...bars(layout, (layout.panelWidth - layout.barRoom) / most),
            ...heads(layout),
            ...names(layout),
          ],
        });
  const links = layout.groups.map(({ group }) => ({
    id: [group.facet, group.row, group.column].join(' '),
    label: group.label,
  }));
  return settlePlot(svg as SVGSVGElement, options.label, links);
}

function numbers(n: number): readonly number[] {
  return Array.from({ length: n }, (_, i) => i);
}

const panel = { fx: 'px', fy: 'py' } as const;
const type = {
  fontSize: sizes.text,
  lineHeight: sizes.line / sizes.text,
  lineAnchor: 'middle',
  dy: -1,
} as const;

/** A segment where it begins and ends, in what the axis counts. */
interface StackedSegment extends Segment {
  readonly from: number;
  readonly placed: PlacedGroup;
  readonly px: number;
  readonly py: number;
}

/** The segments of a bar one behind the other; empty ones leave no gap. */
function stack(placed: PlacedGroup): readonly StackedSegment[] {
  const { px, py, group } = placed;
  let from = 0;
  return group.segments
    .filter(({ value }) => value > 0)
    .map((segment) => {
      from += segment.value;
      return { ...segment, from: from - segment.value, placed, px, py };
    });
}

/** Bars from one zero line, each in a strip that is the link: as wide as its panel, so that it is easily hit. */
function bars({ form, groups, nameWidth, panelWidth }: ExploreLayout, perGoal: number): readonly Markish[] {
  // In a list the strip begins at the name; in panels the names stand apart.
  const [before, after] = form === 'list' ? [nameWidth, 0] : [0, sizes.panel.gap / 2];
  const segments = groups.flatMap(stack);
  const contents = segments.map((segment) => contentOf(segment, perGoal));
  const numbered = contents.filter(({ number }) => number !== '');
  const centre = {
    ...panel,
    x: ({ from, value }: StackedSegment) => from + value / 2,
    y: ({ placed }: StackedSegment) => middle(placed),
  };
  const insideText = {
    ...centre,
    ...type,
    className: 'numbers',
    text: 'number',
    fill: ({ tone }: StackedSegment) => `on-${tone}`,
  } as const;
  const iconed = contents.filter(({ icon }) => icon !== null);
  return [
    rect(groups, {
      ...panel,
      className: 'hits',
      x1: -before / perGoal,
      x2: (panelWidth - after) / perGoal,
      y1: ({ row }: PlacedGroup) => row.top,
      y2: ({ row }: PlacedGroup) => row.bottom,
      href: ({ group }: PlacedGroup) => group.href,
      ariaLabel: position,
    }),
    rect(segments, {
      ...panel,
      className: 'bars',
      x1: 'from',
      x2: ({ from, value }: StackedSegment) => from + value,
      y1: ({ placed }: StackedSegment) => placed.row.barTop,
      y2: ({ placed }: StackedSegment) => placed.row.barBottom,
      insetLeft: 1,
      insetRight: 1,
      fill: ({ tone }: StackedSegment) => `part ${tone}`,
    }),
    text(
      numbered.filter(({ icon }) => icon === null),
      insideText,
    ),
    text(
      numbered.filter(({ icon }) => icon !== null),
      { ...insideText, dx: (sizes.icon + sizes.iconGap) / 2 },
    ),
    dot(iconed, { ...centre, className: 'icons', render: drawIcons(iconed) }),
    text(groups, {
      ...panel,
      ...type,
      className: 'numbers',
      x: ({ group }: PlacedGroup) => group.segments.reduce((sum, { value }) => sum + value, 0),
      y: middle,
      dx: 8,
      textAnchor: 'start',
      text: ({ group }: PlacedGroup) => group.text,
      fill: toneOfText,
    }),
  ];
}

/** What stands in a segment: its number, and the icon of its status, as far as they fit. */
interface Content extends StackedSegment {
  readonly number: string;
  readonly icon: Status | null;
}

function contentOf(segment: StackedSegment, perGoal: number): Content {
  const { tone, value, text: own, placed } = segment;
  const width = value * perGoal;
  const needed = widthOf(own, fonts.text) + sizes.air;
  // A bar of one piece has its number behind it already.
  const number = own !== placed.group.text && width >= Math.max(sizes.inside, needed) ? own : '';
  const beside = number === '' ? sizes.air / 2 : needed + sizes.iconGap;
  return { ...segment, number, icon: isStatus(tone) && width >= beside + sizes.icon ? tone : null };
}

/** Draws the icons of statuses in place of dots: a colour is never the only sign. */
function drawIcons(contents: readonly Content[]): RenderFunction {
  return (index, _, values, __, { document }) => {
    const group = document.createElementNS(svgNamespace, 'g');
    group.setAttribute('class', 'icons');
    for (const i of index) {
      const [content, x, y] = [contents[i], values.x?.[i], values.y?.[i]];
      if (!content?.icon || x === undefined || y === undefined) continue;
      const before = content.number === '' ? 0 : (sizes.iconGap + widthOf(content.number, fonts.text)) / 2;
      const icon = document.createElementNS(svgNamespace, 'use');
      icon.setAttribute('class', `mark ${content.icon}`);
      icon.setAttribute('href', `#${symbolOf(content.icon)}`);
      icon.setAttribute('x', String(x - before - sizes.icon / 2));
      icon.setAttribute('y', String(y - sizes.icon / 2));
      icon.setAttribute('width', String(sizes.icon));
      icon.setAttribute('height', String(sizes.icon));
      group.append(icon);
    }
    return group;
  };
}

/** The position of a group in the list: `settlePlot` finds by it what stands on its link. */
function position(_: PlacedGroup, i: number): string {
  return String(i);
}

function middle({ row }: PlacedGroup): number {
  return (row.barTop + row.barBottom) / 2;
}

function toneOfText({ group }: PlacedGroup): string {
  return group.zero ? 'zero' : 'total';
}

/** Cells, darker with more; the number in each. */
function cells({ groups }: ExploreLayout, most: number): readonly Markish[] {
  const shadeOf = ({ group }: PlacedGroup) => {
    const value = group.segments[0]?.value ?? 0;
    return `part shade-${Math.ceil((value / most) * shades)}`;
  };
  return [
    barY(groups, {
      className: 'cells',
      fy: 'py',
      x: 'px',
      y1: ({ row }: PlacedGroup) => row.top,
      y2: ({ row }: PlacedGroup) => row.bottom,
      inset: 1,
      fill: shadeOf,
      href: ({ group }: PlacedGroup) => group.href,
      ariaLabel: position,
    }),
    text(groups, {
      ...type,
      className: 'numbers',
      fy: 'py',
      x: 'px',
      y: middle,
      text: ({ group }: PlacedGroup) => group.text,
      fill: toneOfText,
    }),
  ];
}

/** The names of panels and of columns. */
function heads({ form, heads: placed, nameWidth }: ExploreLayout): readonly Markish[] {
  const lines = ({ lines: own }: PlacedHead) => own.join('\n');
  const left = { frameAnchor: 'left', textAnchor: 'start' } as const;
  const places = {
    // At the edge only the first column has a head; in a matrix all columns are one panel.
    edge: { ...left, dx: -nameWidth, ...(form === 'matrix' ? {} : { fx: 'px' }) },
    panel: { ...left, fx: 'px' },
    cell: { x: 'px' },
  } as const;
  const kinds = (['edge', 'panel', 'cell'] as const).flatMap((at) =>
    [true, false].flatMap((official) => [true, false].map((strong) => ({ at, official, strong }))),
  );
  return kinds.flatMap(({ at, official, strong }) => {
    const own = placed.filter((h) => h.at === at && h.official === official && h.strong === strong);
    // A mark without data would still have its facets, and these would be all there are.
    if (own.length === 0) return [];
    return text(own, {
      ...type,
      ...places[at],
      lineAnchor: 'top',
      fy: 'py',
      y: 'y',
      text: lines,
      className: classes('heads', strong && 'strong', official && 'official'),
    });
  });
}

/** The names of the rows, at the left edge of each row of panels. */
function names({ form, names: placed, nameWidth, officialNames }: ExploreLayout): readonly Markish[] {
  return [
    text(placed, {
      ...type,
      ...(form === 'matrix' ? {} : { fx: () => 0 }),
      fy: 'py',
      frameAnchor: 'left',
      textAnchor: 'start',
      dx: -nameWidth,
      y: ({ row }: { row: PlacedRow }) => row.nameY,
      text: ({ row }: { row: PlacedRow }) => row.name.join('\n'),
      className: classes('names', officialNames && 'official'),
    }),
  ];
}

function classes(...names: readonly (string | false)[]): string {
  return names.filter((name) => name !== false).join(' ');
}
