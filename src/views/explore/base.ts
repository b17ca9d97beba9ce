import { plain, sentence, type Sentence } from '../../i18n/sentence.ts';
import { goalsPart } from '../shared/numberPart.ts';
import { count } from '../shared/words.ts';
import { keysOf, type Asked } from './asked.ts';
import { partsOf } from './measure.ts';

/** What is counted where that is not simply every goal once, and what 100 % is. */
export function baseOf(asked: Asked): Sentence {
  const { context, words, axes, question } = asked;
  const table = asked.tabulate(axes);
  const several = table.mentions > table.goals;
  // Only a filter could open exactly these, and there is none for "has one at all".
  const goals = goalsPart(context, table.goals, table.missing === 0 ? context.filter : null);
  const counted = several
    ? sentence(words.mentioned(table.goals), { goals, mentions: count(context, table.mentions) })
    : table.missing > 0
      ? sentence(words.counted(table.goals), { goals })
      : [];
  const missing =
    table.missing > 0 ? sentence(words.missing(table.missing), { n: count(context, table.missing) }) : [];
  return [...counted, ...missing, ...(question.share ? [{ text: shareBase(asked, several) }] : [])];
}

function shareBase(asked: Asked, several: boolean): string {
  const { words, axes } = asked;
  const inner = axes.at(-1);
  const outer = axes.slice(0, -1);
  if (!inner) return '';
  const table = asked.tabulate(axes);
  const small = keysOf(outer).some((key) => {
    const parts = partsOf(table, key, inner);
    return parts.small && parts.base > 0;
  });
  const base = () => {
    if (inner.crossing.dimension === 'status')
      return inner.slot === 'rows' ? words.baseRated : words.baseStatus;
    if (inner.slot !== 'rows') return several ? words.baseMentions : words.baseRow;
    return outer.length > 0 ? words.baseFacet : words.baseAll;
  };
  return plain(sentence(base(), {})) + (small ? words.small : '');
}
