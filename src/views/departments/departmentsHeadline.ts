import { formatList } from '../../i18n/formatList.ts';
import { sentence, type Part, type Sentence } from '../../i18n/sentence.ts';
import type { PageWords } from '../../i18n/words.ts';
import type { Context } from '../shared/context.ts';
import { goalsPart, numberPart } from '../shared/numberPart.ts';
import { count } from '../shared/words.ts';
import { topIds, type Counted } from './counted.ts';

/** Names longer than this make a title of more than two lines. */
const longestTitleName = 60;

/** The finding of the page: who carries most; where that is no one or too long a name, how many share the goals. */
export function departmentsHeadline(
  context: Context,
  words: PageWords['departments'],
  counted: Counted,
): Sentence {
  const { language, m } = context;
  const { role, rows, goals, only } = counted;
  if (goals === 0) return sentence(m.filter.empty, {});
  const most = Math.max(...rows.map((row) => row.goals));
  const top = rows.filter((row) => row.goals === most);
  const [first] = top;
  const names = formatList(
    top.map((row) => row.department.name),
    language,
  );
  const all: Part = numberPart(context, goals, only);
  if (!first || rows.length < 2 || top.length > 2 || names.length > longestTitleName) {
    return sentence(words.headlineSpread(rows.length), {
      goals: goalsPart(context, goals, only),
      departments: count(context, rows.length),
    });
  }
  // Who shares the first place has as many goals, but not together: then the number opens nothing.
  return top.length === 1
    ? sentence(words.headline[role], { names, n: numberPart(context, most, first.only), all })
    : sentence(words.headlineTie[role], { names, n: count(context, most), all });
}

/** How often departments are named for how many goals. */
export function departmentsLead(
  context: Context,
  words: PageWords['departments'],
  counted: Counted,
): Sentence {
  if (counted.goals === 0) return sentence(words.noMentions, {});
  return sentence(words.mentions(counted.mentions), {
    goals: goalsPart(context, counted.goals, counted.only),
    mentions: count(context, counted.mentions),
  });
}
