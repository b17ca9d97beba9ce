import { dot, rect, text, type Markish, type RenderFunction } from '@observablehq/plot';
import { isStatus, type Status } from '../../model/codes.ts';
import { widthOf } from '../pictures/wrap.ts';
import { symbolOf } from '../status.ts';
import { fonts, sizes, type ExploreLayout, type PlacedGroup } from './exploreLayout.ts';
import type { Segment } from './explorePicture.ts';
import { middle, panel, position, toneOfText, type } from './markOptions.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

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
export function barMarks(
  { form, groups, nameWidth, panelWidth }: ExploreLayout,
  perGoal: number,
): readonly Markish[] {
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
