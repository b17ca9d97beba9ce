import { balance, countFlow, type FlowEnd } from '../../../analysis/countFlow.ts';
import { narrow } from '../../../analysis/narrow.ts';
import { formatList } from '../../../i18n/formatList.ts';
import { sentence, type Sentence } from '../../../i18n/sentence.ts';
import type { Filter } from '../../../model/filter.ts';
import { flowBlocks } from '../../continuation/blocks.ts';
import { exactFilter } from '../../shared/exactFilter.ts';
import { numberPart } from '../../shared/numberPart.ts';
import { statusLabel } from '../../shared/stacked.ts';
import { count } from '../../shared/words.ts';
import type { DeckContext, SlideDraft } from '../slide.ts';

/** What becomes of the goals: the way of each, from its field over its status to its end. */
export function flowSlides(context: DeckContext): readonly SlideDraft[] {
  const { cube, filter, language, links, words } = context;
  const flow = countFlow(cube, filter);
  const goals = balance(cube, filter, flow);
  if (goals === 0) return [];
  const blocks = flowBlocks({ ...context, words: words.pages.continuation }).map((block) => ({
    name: block.name,
    n: block.parts.reduce((sum, part) => sum + part.goals, 0),
    href: block.count.href,
  }));
  const rows = blocks
    .filter(({ n }) => n > 0)
    .map(({ name, n, href }) => ({ name, goals: { text: count(context, n), href } }));
  const list = formatList(
    rows.map(({ name, goals }) => `${name}\u00a0(${goals.text})`),
    language,
  );
  return [
    {
      title: title(context, (kinds) =>
        flow.reduce((sum, { end, goals: n }) => (kinds.includes(end.kind) ? sum + n : sum), 0),
      ),
      body: {
        kind: 'picture',
        figure: 'fortschreibung',
        alt: words.alt.fortschreibung.replace('{list}', `${list}.`),
        rows,
      },
      notes: [sentence(words.flowBase, { in: count(context, goals), out: count(context, goals) })],
      href: links.pages.continuation,
    },
  ];
}

type Kind = FlowEnd['kind'];

/** `50 Ziele gehen weiter, 18 werden nicht weiterverfolgt und 14 sind verworfen`: what is none is left out. */
function title(context: DeckContext, goalsWith: (kinds: readonly Kind[]) => number): Sentence {
  const { cube, filter, words } = context;
  const page = words.pages.continuation;
  const exactly = (n: number, only: Filter | null) => numberPart(context, n, exactFilter(cube, n, only));
  const continued = goalsWith(['target', 'unnamed']);
  const ended = goalsWith(['ended']);
  const discarded = goalsWith(['discarded']);
  const unstated = goalsWith(['unstated']);
  const parts = [
    continued > 0 &&
      sentence(words.flow.continued(continued), {
        n: exactly(continued, narrow(cube, filter, 'outlooks', ['continued'])),
      }),
    ended > 0 &&
      sentence(page.areEnded(ended), {
        n: exactly(ended, narrow(cube, filter, 'outlooks', ['ended', 'dropped'])),
      }),
    discarded > 0 &&
      sentence(page.areDiscarded(discarded), {
        n: exactly(discarded, narrow(cube, filter, 'statuses', ['discarded'])),
        label: statusLabel(context, 'discarded'),
      }),
    unstated > 0 && sentence(page.areUnstated(unstated), { n: count(context, unstated) }),
  ].filter((part) => part !== false);
  const joined = parts.flatMap((part, i): Sentence => {
    if (i === 0) return part;
    return [{ text: i === parts.length - 1 ? words.and : ', ' }, ...part];
  });
  return joined.map((part, i) =>
    i === 0 ? { ...part, text: part.text.charAt(0).toUpperCase() + part.text.slice(1) } : part,
  );
}
