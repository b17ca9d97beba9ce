import { ends } from '../../analysis/crossDimensions.ts';
import { withoutCross } from '../../analysis/crossTabulate.ts';
import type {
  AxisValue,
  ExplorePicture,
  ExploreTone,
  Group,
  Segment,
} from '../../charts/plot/explorePicture.ts';
import { formatShare } from '../../i18n/format.ts';
import { plain, sentence } from '../../i18n/sentence.ts';
import { isStatus } from '../../model/codes.ts';
import type { Filter } from '../../model/filter.ts';
import { count } from '../shared/words.ts';
import { axisOf, filterOf, keysOf, type Asked, type Axis } from './asked.ts';
import { partsOf, type Parts } from './measure.ts';
import { isOfficial } from './names.ts';

/** The picture of a question: its groups with their segments, texts and links. */
export function pictureOf(asked: Asked): ExplorePicture {
  const [rows, columns, colour, facet] = (['rows', 'columns', 'colour', 'facet'] as const).map((slot) =>
    axisOf(asked, slot),
  );
  const outer = asked.axes.filter((axis) => axis.slot !== 'colour');
  const groups = colour ? stackedGroups(asked, outer, colour) : singleGroups(asked, outer);
  const sums = groups.map(({ segments }) => segments.reduce((sum, { value }) => sum + value, 0));
  const official = (axis: Axis | undefined) => axis !== undefined && isOfficial(axis.crossing.dimension);
  const valuesOf = (axis: Axis | undefined) => (axis ? axisValues(axis) : null);
  return {
    rows: valuesOf(rows) ?? [],
    columns: valuesOf(columns),
    facets: valuesOf(facet),
    matrix: columns !== undefined && colour === undefined,
    groups,
    most: asked.question.share && colour ? 1000 : Math.max(1, ...sums),
    official: { rows: official(rows), columns: official(columns), facets: official(facet) },
  };
}

function axisValues(axis: Axis): readonly AxisValue[] {
  return axis.values.map((id) => ({ id, name: labelOf(axis, id) }));
}

export function labelOf(axis: Axis, value: string): string {
  return axis.labels.get(value) ?? value;
}

/** A status has its colour, everything else its grey. */
export function toneOf(axis: Axis, value: string): ExploreTone {
  if (axis.crossing.dimension === 'status' && isStatus(value)) return value;
  if (value === ends.discarded) return 'discarded';
  const tones = ['tone-1', 'tone-2', 'tone-3', 'tone-4'] as const;
  return tones[axis.crossing.values.indexOf(value)] ?? 'neutral';
}

/** A bar for each group, divided by colour. */
function stackedGroups(asked: Asked, outer: readonly Axis[], colour: Axis): readonly Group[] {
  const { context, words, question } = asked;
  const table = asked.tabulate([...outer, colour]);
  const groupsTable = asked.tabulate(outer);
  return keysOf(outer).map((key): Group => {
    const goals = groupsTable.count(key);
    const parts = partsOf(table, key, colour);
    const segments = colour.values.map((value, i): Segment => {
      const [n, tenths] = [parts.counts[i] ?? 0, parts.tenths[i] ?? null];
      return {
        tone: toneOf(colour, value),
        value: question.share ? (tenths ?? 0) : n,
        text: question.share ? shareText(asked, tenths) : count(context, n),
      };
    });
    const named = colour.values.flatMap((value, i) => {
      const n = parts.counts[i] ?? 0;
      const values = { name: labelOf(colour, value), n: count(context, n) };
      return n > 0 ? [plain(sentence(words.part, values))] : [];
    });
    return {
      ...placeOf(outer, key),
      ...saying(asked, outer, key, goals, named),
      segments,
      text: question.share && goals > 0 ? afterShares(asked, parts, colour) : count(context, goals),
    };
  });
}

/** A bar or a cell for each group, whole. */
function singleGroups(asked: Asked, axes: readonly Axis[]): readonly Group[] {
  const { context, words, question } = asked;
  const table = asked.tabulate(axes);
  const inner = axes.at(-1);
  if (!inner) return [];
  const outer = axes.slice(0, -1);
  return keysOf(outer).flatMap((before) => {
    const parts = partsOf(table, before, inner);
    return inner.values.map((value, i): Group => {
      const key = [...before, value];
      const [n, tenths] = [parts.counts[i] ?? 0, parts.tenths[i] ?? null];
      const share = shareText(asked, tenths);
      const both = plain(sentence(words.shareAfter, { share, n: count(context, n) }));
      const shown = inner.slot === 'rows' ? both : share;
      return {
        ...placeOf(axes, key),
        ...saying(asked, axes, key, n, question.share && share ? [share] : []),
        segments: [
          {
            tone: inner.slot === 'rows' && isStatus(value) ? toneOf(inner, value) : 'neutral',
            value: question.share ? (tenths ?? 0) : n,
            text: '',
          },
        ],
        text: question.share && share && n > 0 ? shown : count(context, n),
      };
    });
  });
}

function shareText({ context }: Asked, tenths: number | null): string {
  return tenths === null ? '' : formatShare(tenths, context.language);
}

/** Behind a bar of shares: what it is a share of, and what stands outside of it. */
function afterShares(asked: Asked, parts: Parts, colour: Axis): string {
  const { context, words } = asked;
  const base = count(context, parts.base);
  const of = parts.small ? base : plain(sentence(words.of, { n: base }));
  const apart = parts.counts[colour.values.indexOf('discarded')] ?? 0;
  if (colour.crossing.dimension !== 'status' || apart === 0) return of;
  const label = labelOf(colour, 'discarded');
  return plain(sentence(words.apart, { of, n: count(context, apart), label }));
}

function placeOf(axes: readonly Axis[], key: readonly string[]): Pick<Group, 'row' | 'column' | 'facet'> {
  const at = (slot: Axis['slot']) => key[axes.findIndex((axis) => axis.slot === slot)] ?? null;
  return { row: at('rows') ?? '', column: at('columns'), facet: at('facet') };
}

/** What a group says and where it leads: to its goals, or back where it is what is already chosen. */
function saying(
  asked: Asked,
  axes: readonly Axis[],
  key: readonly string[],
  goals: number,
  parts: readonly string[],
): Pick<Group, 'zero' | 'label' | 'href'> {
  const { context, words } = asked;
  const names = groupName(axes, key);
  const counted = context.m.goalCount(goals).replace('{n}', count(context, goals));
  const whole = plain(sentence(words.groupLabel, { names, goals: counted }));
  const label =
    parts.length > 0 ? plain(sentence(words.groupParts, { label: whole, parts: parts.join(', ') })) : whole;
  const meant = goals > 0 ? filterOf(asked, axes, key) : null;
  if (meant === null) return { zero: goals === 0, label, href: null };
  const chosen = sameFilter(meant, context.filter);
  const crossings = axes.map((axis) => axis.crossing);
  return {
    zero: false,
    label: chosen ? plain(sentence(words.takeBack, { label })) : label,
    href: context.links.here({ filter: chosen ? withoutCross(context.filter, crossings, key) : meant }),
  };
}

/** `Bildung · weitergeführt`: rows before what they are divided by. */
export function groupName(axes: readonly Axis[], key: readonly string[]): string {
  return axes.map((axis, i) => labelOf(axis, key[i] ?? '')).join(' · ');
}

function sameFilter(a: Filter, b: Filter): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
