import type { ExploreTone } from '../../charts/plot/explorePicture.ts';
import type { CrossTable } from '../../analysis/crossTabulate.ts';
import { formatShare } from '../../i18n/format.ts';
import type { Part } from '../../i18n/sentence.ts';
import { numberPart } from '../shared/numberPart.ts';
import { axisOf, filterOf, keysOf, type Asked, type Axis } from './asked.ts';
import { most } from './checkQuestion.ts';
import { partsOf } from './measure.ts';
import { capital } from '../shared/words.ts';
import { dimensionName, isOfficial } from './names.ts';
import { labelOf, toneOf } from './pictureOf.ts';

export interface HeadCell {
  readonly id: string;
  readonly label: string;
  readonly official: boolean;
  readonly tone: ExploreTone | null;
}

export interface TableCell {
  readonly number: Part;
  /** Empty where only numbers are shown, and where there is no percentage. */
  readonly share: string;
}

export interface TableRow {
  readonly id: string;
  /** One name, or two where columns are divided by colour; one that spans no row stands in a row above. */
  readonly names: readonly { readonly text: string; readonly official: boolean; readonly span: number }[];
  readonly cells: readonly TableCell[];
  /** With its share where nothing stands across. */
  readonly all: TableCell;
}

/** The same numbers as the picture. Across stands what is divided last; so the table fits the page, too. */
export interface ExploreTable {
  readonly corners: readonly string[];
  readonly heads: readonly HeadCell[];
  readonly parts: readonly {
    readonly id: string;
    readonly label: string;
    readonly official: boolean;
    readonly rows: readonly TableRow[];
  }[];
  /** All goals of a column, each once. */
  readonly foot: { readonly cells: readonly TableCell[]; readonly all: Part };
  /** Rows without goals are left out: where rows are divided further, most would be empty. */
  readonly omitsZeroRows: boolean;
}

export function tableOf(asked: Asked): ExploreTable {
  const { context, words } = asked;
  const facet = axisOf(asked, 'facet');
  const divided = asked.axes.filter(({ slot }) => slot !== 'facet');
  const across = divided.length > 1 ? divided.slice(-1) : [];
  const down = divided.length > 1 ? divided.slice(0, -1) : divided;
  const outer = [...(facet ? [facet] : []), ...down];
  const full = asked.tabulate(asked.axes);
  const ofRow = asked.tabulate(outer);
  const omitsZeroRows = outer.length > 1;
  const rowsOf = (facetKey: readonly string[]): readonly TableRow[] => {
    const keys = keysOf(down).filter((key) => !omitsZeroRows || ofRow.count([...facetKey, ...key]) > 0);
    return keys.map((key, i): TableRow => {
      const whole = [...facetKey, ...key];
      return {
        id: whole.join(' '),
        names: down.map((axis, level) => {
          const value = key[level] ?? '';
          const repeats = level < down.length - 1;
          const same = (other: readonly string[] | undefined) => other?.[level] === value;
          return {
            text: labelOf(axis, value),
            official: isOfficial(axis.crossing.dimension),
            span: !repeats ? 1 : same(keys[i - 1]) ? 0 : keys.filter(same).length,
          };
        }),
        cells: cellsOf(asked, full, outer, whole, across),
        all: {
          number: numberPart(context, ofRow.count(whole), filterOf(asked, outer, whole)),
          share: across.length === 0 ? shareOfRow(asked, full, facetKey, down, key) : '',
        },
      };
    });
  };
  const parts = (facet?.values ?? [null]).map((value) => ({
    id: value ?? '',
    label: facet && value !== null ? labelOf(facet, value) : '',
    official: facet !== undefined && isOfficial(facet.crossing.dimension),
    rows: rowsOf(value === null ? [] : [value]),
  }));
  return {
    corners: down.map((axis) => capital(dimensionName(context, words, axis.crossing.dimension))),
    heads: across.flatMap((axis) => axis.values.map((value) => headOf(axis, value))),
    parts: parts.filter(({ rows }) => rows.length > 0),
    foot: {
      cells: cellsOf(asked, asked.tabulate(across), [], [], across, false),
      all: numberPart(context, asked.tabulate([]).goals, context.filter),
    },
    omitsZeroRows,
  };
}

/** The cells of a row, without shares where `shared` is false: those of all goals have another base. */
function cellsOf(
  asked: Asked,
  table: CrossTable,
  outer: readonly Axis[],
  key: readonly string[],
  across: readonly Axis[],
  shared = asked.question.share,
): readonly TableCell[] {
  return across.flatMap((axis) => {
    const { counts, tenths } = partsOf(table, key, axis);
    return axis.values.map((value, i): TableCell => {
      const n = counts[i] ?? 0;
      const share = shared && n > 0 ? (tenths[i] ?? null) : null;
      return {
        number: numberPart(
          asked.context,
          n,
          n > 0 ? filterOf(asked, [...outer, axis], [...key, value]) : null,
        ),
        share: share === null ? '' : formatShare(share, asked.context.language),
      };
    });
  });
}

/** The share of a row that is not divided: of all rows, in its facet. */
function shareOfRow(
  asked: Asked,
  table: CrossTable,
  facetKey: readonly string[],
  [rows]: readonly Axis[],
  [value = '']: readonly string[],
): string {
  if (!asked.question.share || !rows) return '';
  const tenths = partsOf(table, facetKey, rows).tenths[rows.values.indexOf(value)] ?? null;
  return tenths === null ? '' : formatShare(tenths, asked.context.language);
}

function headOf(axis: Axis, value: string): HeadCell {
  const drawnInColour = axis.slot === 'colour' && axis.crossing.values.length <= most.colours;
  return {
    id: value,
    label: labelOf(axis, value),
    official: isOfficial(axis.crossing.dimension),
    tone: axis.crossing.dimension === 'status' || drawnInColour ? toneOf(axis, value) : null,
  };
}
