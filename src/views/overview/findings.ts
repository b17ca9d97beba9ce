import { rated, reached } from '../../analysis/count.ts';
import { isDated, duesOf } from '../../analysis/dues.ts';
import type { StatusResult } from '../../analysis/countByStatus.ts';
import { findFindings, type Finding } from '../../analysis/findings.ts';
import { narrow } from '../../analysis/narrow.ts';
import { share } from '../../analysis/shares.ts';
import type { BarRow } from '../../charts/bars.ts';
import { shareRow, type ShareRow } from '../../charts/shareBars.ts';
import { formatShare } from '../../i18n/format.ts';
import { plain, sentence, type Sentence } from '../../i18n/sentence.ts';
import { reachedStatuses } from '../../model/codes.ts';
import { toggled, type Dimension, type Filter } from '../../model/filter.ts';
import { goalsPart, numberPart as part } from '../shared/numberPart.ts';
import type { FindingId } from './findingIds.ts';
import type { OverviewContext } from './overviewContext.ts';
import { capital, count, inWords, reachedWords, targetName } from '../shared/words.ts';

/** A finding as it is shown: a sentence, its small picture, what 100 % is. */
export interface FindingView {
  readonly id: FindingId;
  readonly title: Sentence;
  readonly picture:
    | {
        readonly kind: 'bars';
        readonly rows: readonly BarRow[];
        readonly narrowNames: boolean;
        readonly official: boolean;
      }
    | { readonly kind: 'shares'; readonly rows: readonly ShareRow[] };
  readonly base: string;
}

/** As many as stand side by side; the rules are ordered by how much they tell. */
const mostShown = 3;

export function describeFindings(context: OverviewContext): readonly FindingView[] {
  return findFindings(context.cube, context.filter)
    .slice(0, mostShown)
    .map((finding) => describe(context, finding));
}

function describe(context: OverviewContext, finding: Finding): FindingView {
  switch (finding.rule) {
    case 'missedFields':
      return missedFields(context, finding);
    case 'dated':
      return dated(context, finding);
    case 'continued':
      return continued(context, finding);
    case 'missedLost':
      return missedLost(context, finding);
    case 'allReached':
      return allReached(context, finding);
  }
}

type Of<R extends Finding['rule']> = Extract<Finding, { rule: R }>;

/** The filter of one more value, `null` where it means nothing. */
function only(
  context: OverviewContext,
  dimension: Dimension,
  values: readonly string[],
  filter = context.filter,
) {
  return narrow(context.cube, filter, dimension, values);
}

/** A bar's link: narrows everything to its value, or takes that back. */
function toggle({ filter, links }: OverviewContext, dimension: Dimension, value: string): string {
  return links.here({ filter: toggled(filter, dimension, value) });
}

function missedFields(context: OverviewContext, { missed, goals, fields }: Of<'missedFields'>): FindingView {
  const { m, words, text, cube } = context;
  const label = text(cube.labels.status.missed);
  const affected = fields.filter((row) => row.counts.missed > 0);
  return {
    id: 'befund-verfehlt',
    title: sentence(words.findings.missedFields, {
      missed: part(
        context,
        missed,
        only(context, 'statuses', ['missed']),
        `${count(context, missed)} ${m.attributive(label)}`,
      ),
      fields: inWords(context, affected.length),
      allFields: inWords(context, fields.length),
    }),
    picture: {
      kind: 'bars',
      narrowNames: false,
      official: true,
      rows: fields.map((row) => ({
        id: row.field.id,
        name: row.field.name,
        strong: row.counts.missed > 0,
        parts: [{ tone: 'missed', goals: row.counts.missed }],
        whole: row.goals,
        value: count(context, row.counts.missed),
        href: toggle(context, 'fields', row.field.id),
      })),
    },
    base: plain(
      sentence(words.findings.missedFieldsBase, { label: capital(label), base: count(context, goals) }),
    ),
  };
}

function dated(context: OverviewContext, finding: Of<'dated'>): FindingView {
  const { m, words, cube } = context;
  const years = duesOf(cube).filter(isDated);
  const rest = duesOf(cube).filter((due) => !isDated(due));
  const rate = (result: StatusResult) => result.reached / result.rated;
  const of = (result: StatusResult) =>
    plain(
      sentence(words.findings.ofRated, {
        n: count(context, result.reached),
        all: count(context, result.rated),
      }),
    );
  const row = (id: string, name: string, result: StatusResult, dues: readonly string[]): ShareRow => {
    const tenths = share(result.reached, result.rated);
    const href = only(context, 'dues', dues);
    return shareRow({
      id,
      name,
      of: of(result),
      share: tenths === null ? '' : formatShare(tenths, context.language),
      base: result.rated,
      counts: reachedStatuses.map((tone) => ({
        tone,
        goals: result.rows.find((r) => r.status === tone)?.goals ?? 0,
      })),
      href: context.links.here({ filter: href ?? context.filter }),
    });
  };
  const link = (result: StatusResult, dues: readonly string[]) => {
    const due = only(context, 'dues', dues);
    return part(context, result.reached, due && only(context, 'statuses', reachedStatuses, due), of(result));
  };
  const reachedLabel = reachedWords(context);
  return {
    id: 'befund-befristet',
    title: sentence(words.findings.dated(rate(finding.dated) < rate(finding.undated)), {
      words: shortReached(context),
      dated: link(finding.dated, years),
      undated: link(finding.undated, rest),
    }),
    picture: {
      kind: 'shares',
      rows: [
        row('dated', words.findings.datedBar, finding.dated, years),
        row('undated', words.findings.undatedBar, finding.undated, rest),
      ],
    },
    base: plain(
      sentence(words.findings.datedBase, {
        words: capital(reachedLabel),
        base: count(context, finding.dated.rated + finding.undated.rated),
      }),
    ),
  };
}

/** In a title the full status's word is enough; the base line says what is counted with it. */
function shortReached({ cube, text }: OverviewContext): string {
  return text(cube.labels.status.fulfilled);
}

function continued(context: OverviewContext, { continued: n, targets }: Of<'continued'>): FindingView {
  const { m, words, text, cube } = context;
  const most = targets.reduce((a, b) => (b.goals > a.goals ? b : a));
  const going = only(context, 'outlooks', ['continued']);
  const inTarget = (id: string) => going && only(context, 'targets', [id], going);
  const next = cube.about.next;
  return {
    id: 'befund-fortgesetzt',
    title: sentence(words.findings.continued, {
      continued: goalsPart(context, n, going),
      most: part(context, most.goals, inTarget(most.target.id)),
      target: targetName(context, most.target),
    }),
    picture: {
      kind: 'bars',
      narrowNames: targets.every((row) => row.target.name === ''),
      official: true,
      rows: targets.map((row) => ({
        id: row.target.id,
        name: targetName(context, row.target),
        strong: row === most,
        parts: [{ tone: row === most ? 'chosen' : 'neutral', goals: row.goals }],
        whole: row.goals,
        value: count(context, row.goals),
        href: toggle(context, 'targets', row.target.id),
      })),
    },
    base: plain(
      sentence(words.findings.continuedBase, {
        target: next ? text(next.target) : '',
        base: count(context, n),
      }),
    ),
  };
}

function missedLost(context: OverviewContext, { missed, lost, byOutlook }: Of<'missedLost'>): FindingView {
  const { m, words, text, cube } = context;
  const label = text(cube.labels.status.missed);
  const missedOnly = only(context, 'statuses', ['missed']);
  return {
    id: 'befund-verloren',
    title: sentence(words.findings.missedLost(lost), {
      lost: part(context, lost, missedOnly && only(context, 'outlooks', ['ended', 'dropped'], missedOnly)),
      missed: part(context, missed, missedOnly, `${count(context, missed)} ${m.attributive(label)}`),
    }),
    picture: {
      kind: 'bars',
      narrowNames: false,
      official: false,
      rows: byOutlook.map((row) => ({
        id: row.outlook,
        name: text(cube.labels.outlook[row.outlook]),
        strong: row.outlook !== 'continued' && row.goals > 0,
        parts: [{ tone: 'missed', goals: row.goals }],
        whole: row.goals,
        value: count(context, row.goals),
        href: toggle(context, 'outlooks', row.outlook),
      })),
    },
    base: plain(sentence(words.findings.missedLostBase, { label, base: count(context, missed) })),
  };
}

function allReached(context: OverviewContext, { rated: base, fields }: Of<'allReached'>): FindingView {
  const { m, words } = context;
  const full = fields.filter((row) => rated(row.counts) === reached(row.counts));
  return {
    id: 'befund-erreicht',
    title: sentence(words.findings.allReached, {
      fields: inWords(context, full.length),
      words: shortReached(context),
    }),
    picture: {
      kind: 'bars',
      narrowNames: false,
      official: true,
      rows: fields.map((row) => ({
        id: row.field.id,
        name: row.field.name,
        strong: full.includes(row),
        parts: reachedStatuses.map((tone) => ({ tone, goals: row.counts[tone] })),
        whole: rated(row.counts),
        value: plain(
          sentence(words.findings.ofRated, {
            n: count(context, reached(row.counts)),
            all: count(context, rated(row.counts)),
          }),
        ),
        href: toggle(context, 'fields', row.field.id),
      })),
    },
    base: plain(
      sentence(words.findings.allReachedBase, { words: reachedWords(context), base: count(context, base) }),
    ),
  };
}
