import { rated, reached } from '../../analysis/count.ts';
import { isDated, duesOf } from '../../analysis/countByDue.ts';
import type { StatusResult } from '../../analysis/countByStatus.ts';
import { findFindings, type Finding } from '../../analysis/findings.ts';
import { narrow } from '../../analysis/narrow.ts';
import { share } from '../../analysis/shares.ts';
import type { BarRow } from '../../charts/bars.ts';
import { shareRow, type ShareRow } from '../../charts/shareBars.ts';
import { formatShare, formatWord } from '../../i18n/format.ts';
import { plain, sentence, type Part, type Sentence } from '../../i18n/sentence.ts';
import { reachedStatuses } from '../../model/codes.ts';
import { toggled, type Dimension, type Filter } from '../../model/filter.ts';
import type { Context } from '../shared/context.ts';
import { count, reachedWords, targetName } from '../shared/words.ts';

/** A finding as it is shown: a sentence, its small picture, what 100 % is. */
export interface FindingView {
  readonly id: string;
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

export function describeFindings(context: Context): readonly FindingView[] {
  return findFindings(context.cube, context.filter)
    .slice(0, mostShown)
    .map((finding) => describe(context, finding));
}

function describe(context: Context, finding: Finding): FindingView {
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

function part(context: Context, n: number, filter: Filter | null, text = count(context, n)): Part {
  return filter && n > 0 ? { text, filter } : { text };
}

/** The filter of one more value, `null` where it means nothing. */
function only(context: Context, dimension: Dimension, values: readonly string[], filter = context.filter) {
  return narrow(context.cube, filter, dimension, values);
}

/** A bar's link: narrows everything to its value, or takes that back. */
function toggle({ filter, links }: Context, dimension: Dimension, value: string): string {
  return links.here({ filter: toggled(filter, dimension, value) });
}

function missedFields(context: Context, { missed, goals, fields }: Of<'missedFields'>): FindingView {
  const { language, m, text, cube } = context;
  const label = text(cube.labels.status.missed);
  const affected = fields.filter((row) => row.counts.missed > 0);
  return {
    id: 'missedFields',
    title: sentence(m.findings.missedFields, {
      missed: part(
        context,
        missed,
        only(context, 'statuses', ['missed']),
        `${count(context, missed)} ${m.attributive(label)}`,
      ),
      fields: formatWord(affected.length, language),
      allFields: formatWord(fields.length, language),
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
    base: plain(sentence(m.findings.missedFieldsBase, { label, base: count(context, goals) })),
  };
}

function dated(context: Context, finding: Of<'dated'>): FindingView {
  const { m, cube } = context;
  const years = duesOf(cube).filter(isDated);
  const rest = duesOf(cube).filter((due) => !isDated(due));
  const rate = (result: StatusResult) => result.reached / result.rated;
  const of = (result: StatusResult) =>
    plain(
      sentence(m.findings.ofRated, { n: count(context, result.reached), all: count(context, result.rated) }),
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
  const words = reachedWords(context);
  return {
    id: 'dated',
    title: sentence(m.findings.dated(rate(finding.dated) < rate(finding.undated)), {
      words: shortReached(context),
      dated: link(finding.dated, years),
      undated: link(finding.undated, rest),
    }),
    picture: {
      kind: 'shares',
      rows: [
        row('dated', m.findings.datedBar, finding.dated, years),
        row('undated', m.findings.undatedBar, finding.undated, rest),
      ],
    },
    base: plain(
      sentence(m.findings.datedBase, {
        words: words.charAt(0).toUpperCase() + words.slice(1),
        base: count(context, finding.dated.rated + finding.undated.rated),
      }),
    ),
  };
}

/** In a title the full status's word is enough; the base line says what is counted with it. */
function shortReached({ cube, text }: Context): string {
  return text(cube.labels.status.fulfilled);
}

function continued(context: Context, { continued: n, targets }: Of<'continued'>): FindingView {
  const { m, text, cube } = context;
  const most = targets.reduce((a, b) => (b.goals > a.goals ? b : a));
  const going = only(context, 'outlooks', ['continued']);
  const inTarget = (id: string) => going && only(context, 'targets', [id], going);
  const next = cube.about.next;
  return {
    id: 'continued',
    title: sentence(m.findings.continued, {
      continued: part(context, n, going, m.goalCount(n).replace('{n}', count(context, n))),
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
      sentence(m.findings.continuedBase, { target: next ? text(next.target) : '', base: count(context, n) }),
    ),
  };
}

function missedLost(context: Context, { missed, lost, byOutlook }: Of<'missedLost'>): FindingView {
  const { m, text, cube } = context;
  const label = text(cube.labels.status.missed);
  const missedOnly = only(context, 'statuses', ['missed']);
  return {
    id: 'missedLost',
    title: sentence(m.findings.missedLost(lost), {
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
    base: plain(sentence(m.findings.missedLostBase, { label, base: count(context, missed) })),
  };
}

function allReached(context: Context, { rated: base, fields }: Of<'allReached'>): FindingView {
  const { language, m } = context;
  const full = fields.filter((row) => rated(row.counts) === reached(row.counts));
  return {
    id: 'allReached',
    title: sentence(m.findings.allReached, {
      fields: formatWord(full.length, language),
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
          sentence(m.findings.ofRated, {
            n: count(context, reached(row.counts)),
            all: count(context, rated(row.counts)),
          }),
        ),
        href: toggle(context, 'fields', row.field.id),
      })),
    },
    base: plain(
      sentence(m.findings.allReachedBase, { words: reachedWords(context), base: count(context, base) }),
    ),
  };
}
