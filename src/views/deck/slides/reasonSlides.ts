import { countByStatus } from '../../../analysis/countByStatus.ts';
import { findFindings } from '../../../analysis/findings.ts';
import { goalsOf } from '../../../analysis/goalsOf.ts';
import { narrow } from '../../../analysis/narrow.ts';
import { plain, sentence, type Sentence } from '../../../i18n/sentence.ts';
import { sourceOf } from '../../figures/make.ts';
import { goalsPart, numberPart } from '../../shared/numberPart.ts';
import { statusLabel } from '../../shared/stacked.ts';
import { count } from '../../shared/words.ts';
import type { DeckContext, SlideDraft } from '../slide.ts';
import type { SlideGoal } from '../slideBody.ts';
import { paginate } from './paginate.ts';

/** The missed goals, each with what the report says of it. */
export function missedSlides(context: DeckContext): readonly SlideDraft[] {
  return reasonSlides(context, 'missed', missedTitle, []);
}

/** The discarded goals, each with what the report says of it. */
export function discardedSlides(context: DeckContext): readonly SlideDraft[] {
  const note = sentence(context.words.reasonsOutside, { label: statusLabel(context, 'discarded') });
  return reasonSlides(context, 'discarded', discardedTitle, note);
}

type TitleOf = (context: DeckContext, goals: number) => Sentence;

function reasonSlides(
  context: DeckContext,
  status: 'missed' | 'discarded',
  titleOf: TitleOf,
  note: Sentence,
): readonly SlideDraft[] {
  const { cube, filter, links, words } = context;
  const only = narrow(cube, filter, 'statuses', [status]);
  const goals = only ? goalsOf(cube, only) : [];
  if (!only || goals.length === 0) return [];
  const title = titleOf(context, goals.length);
  const entries = goals.map((nr) => goalEntry(context, nr));
  return paginate(entries, plain(title), sourceOf(context)).map((page, i) => ({
    title,
    body: { kind: 'goals', goals: page, heads: [words.reasonsGoal, words.reasonsReason] },
    notes: i === 0 ? [note] : [],
    href: links.list(only),
  }));
}

function goalEntry({ tables, links, m, ...context }: DeckContext, nr: number): SlideGoal {
  const goal = tables?.goalByNr.get(nr);
  if (!goal) throw new Error(`the reasons of goal ${nr} are shown without the tables`);
  const isSilent = goal.statusNotes.length === 0;
  return {
    nr,
    label: m.goal(count(context as DeckContext, nr)),
    href: links.goal(nr),
    title: goal.title,
    reasons: isSilent ? [m.nothingFurther] : goal.statusNotes,
    isSilent,
    isMore: false,
  };
}

/** Where some of the missed goals go no further, that is the finding; else what the slide shows. */
function missedTitle(context: DeckContext, missed: number): Sentence {
  const { cube, filter, m, words } = context;
  const only = narrow(cube, filter, 'statuses', ['missed']);
  const label = statusLabel(context, 'missed');
  const finding = findFindings(cube, filter).find(({ rule }) => rule === 'missedLost');
  if (finding?.rule !== 'missedLost') {
    return sentence(words.reasonsMissed(missed), { goals: goalsPart(context, missed, only), label });
  }
  const lost = only && narrow(cube, only, 'outlooks', ['ended', 'dropped']);
  return sentence(words.reasonsLost(finding.lost), {
    lost: numberPart(context, finding.lost, lost),
    missed: numberPart(context, missed, only, `${count(context, missed)} ${m.attributive(label)}`),
  });
}

function discardedTitle(context: DeckContext, discarded: number): Sentence {
  const { cube, filter, words } = context;
  const { goals } = countByStatus(cube, filter);
  return sentence(words.reasonsDiscarded(discarded), {
    n: numberPart(context, discarded, narrow(cube, filter, 'statuses', ['discarded'])),
    all: numberPart(context, goals, filter),
    label: statusLabel(context, 'discarded'),
  });
}
