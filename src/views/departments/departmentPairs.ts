import { countPartners } from '../../analysis/countPartners.ts';
import { plain, sentence } from '../../i18n/sentence.ts';
import type { PageWords } from '../../i18n/words.ts';
import { treeOf } from '../../model/tree.ts';
import type { Context } from '../shared/context.ts';
import { cutList } from '../shared/cutList.ts';
import { count } from '../shared/words.ts';

/** Two departments with the goals for which both are named: their number is the goals, each a link. */
export interface PairView {
  readonly id: string;
  readonly departments: readonly { readonly name: string; readonly href: string }[];
  readonly count: string;
  readonly goals: readonly { readonly nr: string; readonly label: string; readonly href: string }[];
  /** How many of them are not listed; empty where all are. */
  readonly more: string;
}

export interface DepartmentPairs {
  readonly lead: string;
  /** The first pairs, and those that are opened. */
  readonly shown: readonly PairView[];
  readonly more: readonly PairView[];
  readonly moreTitle: string;
}

const firstPairs = 10;

/** Who works with whom, most goals first. */
export function departmentPairs(context: Context, words: PageWords['departments']): DepartmentPairs {
  const { cube, filter, links, m } = context;
  const tree = treeOf(cube.departments);
  const pairs = countPartners(cube, filter).map(({ departments, goals }): PairView => {
    const { shown, more } = cutList(goals);
    return {
      id: departments.join(' '),
      departments: departments.map((id) => ({ name: tree.get(id).name, href: links.department(id) })),
      count: count(context, goals.length),
      goals: shown.map((nr) => ({ nr: String(nr), label: m.goal(String(nr)), href: links.goal(nr) })),
      more: more > 0 ? words.pairMore(count(context, more)) : '',
    };
  });
  // One more row is less than a line that opens it.
  const cut = pairs.length > firstPairs + 1 ? firstPairs : pairs.length;
  return {
    lead:
      pairs.length === 0
        ? words.noPairs
        : plain(sentence(words.pairsLead(pairs.length), { n: count(context, pairs.length) })),
    shown: pairs.slice(0, cut),
    more: pairs.slice(cut),
    moreTitle: words.pairsOpen(count(context, pairs.length - cut)),
  };
}
