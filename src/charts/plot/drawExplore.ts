import { barY, plot, text, type Markish, type PlotOptions } from '@observablehq/plot';
import { barMarks } from './barMarks.ts';
import {
  layOutExplore,
  type ExploreLayout,
  type PlacedGroup,
  type PlacedHead,
  type PlacedRow,
} from './exploreLayout.ts';
import type { ExplorePicture } from './explorePicture.ts';
import { middle, position, toneOfText, type } from './markOptions.ts';
import { settlePlot } from './settlePlot.ts';

export interface ExploreOptions {
  /** The page's, or that of the build. */
  readonly document: Document;
  /** In px: the picture is laid out anew for each. */
  readonly width: number;
  /** What the picture is called to those who do not see it. */
  readonly label: string;
}

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
            ...barMarks(layout, (layout.panelWidth - layout.barRoom) / most),
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
