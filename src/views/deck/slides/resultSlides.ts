import type { StatusCounts } from '../../../analysis/count.ts';
import { countByStatus, type StatusResult } from '../../../analysis/countByStatus.ts';
import { narrow } from '../../../analysis/narrow.ts';
import type { MosaicRow } from '../../../charts/mosaic.ts';
import { formatShare } from '../../../i18n/format.ts';
import { formatList } from '../../../i18n/formatList.ts';
import { plain, type Sentence } from '../../../i18n/sentence.ts';
import { statuses } from '../../../model/codes.ts';
import { sourceOf } from '../../figures/make.ts';
import { headline, lead } from '../../overview/headline.ts';
import { mosaicRows } from '../../overview/mosaicRows.ts';
import { opened, statusLabel } from '../../shared/stacked.ts';
import { count } from '../../shared/words.ts';
import type { DeckContext, SlideDraft } from '../slide.ts';
import type { SlideBody } from '../slideBody.ts';
import { heightBetween } from '../stage.ts';
import { slideBar } from './slideBars.ts';

/** How many of the rated goals are reached, with every goal as a square. */
export function resultSlides(context: DeckContext): readonly SlideDraft[] {
  const { cube, filter, links, words } = context;
  const page = { ...context, words: words.pages.overview };
  const result = countByStatus(cube, filter);
  if (result.goals === 0) return [];
  const title = headline(page, result);
  const href = links.pages.overview;
  const rows = mosaicRows(page, false)
    .filter(({ squares }) => squares.some(({ dimmed }) => !dimmed))
    // The bare number: the key says what is counted.
    .map((row) => ({ ...row, count: count(context, row.squares.filter(({ dimmed }) => !dimmed).length) }));
  return [
    {
      title,
      body: fitsAsSquares(context, title, rows) ? squares(context, result, rows) : bars(context, result),
      notes: [lead(page, result)],
      href,
    },
  ];
}

/** Squares of a line, and the height of a row with one line of them, in units of the narrower stage. */
const perLine = 31;
const rowStep = 62;
const lineStep = 27;
const keyHeight = 120;

/** Whether each goal can be a square that the last row still sees. */
function fitsAsSquares(context: DeckContext, title: Sentence, rows: readonly MosaicRow[]): boolean {
  const height = rows.reduce(
    (sum, { squares }) => sum + Math.max(rowStep, Math.ceil(squares.length / perLine) * lineStep + 12),
    keyHeight,
  );
  return rows.length > 0 && height <= heightBetween(plain(title), sourceOf(context));
}

function squares(context: DeckContext, result: StatusResult, rows: readonly MosaicRow[]): SlideBody {
  const { cube, filter, language, words } = context;
  const list = formatList(
    rows.map(({ name, count: n }) => `${name}\u00a0${n}`),
    language,
  );
  return {
    kind: 'squares',
    rows,
    key: result.rows
      .filter(({ goals }) => goals > 0)
      .map(({ status, goals }) => ({
        status,
        label: statusLabel(context, status),
        goals: opened(context, goals, narrow(cube, filter, 'statuses', [status])),
      })),
    alt: words.alt.mosaik.replace('{list}', `${list}.`),
  };
}

/** Too many goals for squares: a bar a status. */
function bars(context: DeckContext, result: StatusResult): SlideBody {
  const { cube, filter, language, m, words } = context;
  const none = Object.fromEntries(statuses.map((status) => [status, 0]));
  return {
    kind: 'bars',
    key: [],
    official: false,
    note: [],
    heads: { name: m.filter.dimensions.statuses, goals: words.tableGoals },
    rows: result.rows.map(({ status, goals, share }) => {
      const only = narrow(cube, filter, 'statuses', [status]);
      const rate = share === null ? '' : ` · ${formatShare(share, language)}`;
      return slideBar(context, {
        id: status,
        name: statusLabel(context, status),
        href: only && context.links.list(only),
        counts: { ...none, [status]: goals } as StatusCounts,
        only,
        end: opened(context, goals, only, `${count(context, goals)}${rate}`),
      });
    }),
  };
}
