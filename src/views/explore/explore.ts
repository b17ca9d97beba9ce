import { sumGoals } from '../../analysis/count.ts';
import { crossDimensions, type CrossDimension } from '../../analysis/crossDimensions.ts';
import { selectCells } from '../../analysis/selectCells.ts';
import type { ExplorePicture, ExploreTone } from '../../charts/plot/explorePicture.ts';
import { plain, sentence, type Sentence } from '../../i18n/sentence.ts';
import type { PageWords } from '../../i18n/words.ts';
import { noFilter, roleChoices, toggled, type RoleChoice } from '../../model/filter.ts';
import type { Context } from '../shared/context.ts';
import { goalsPart } from '../shared/numberPart.ts';
import { capital, count } from '../shared/words.ts';
import { ask, axisOf, countValues, type Asked } from './asked.ts';
import { baseOf } from './base.ts';
import { nearest, problemOf, type Problem, type ValueCounts } from './checkQuestion.ts';
import { findingOf } from './finding.ts';
import { dimensionName, placesName, questionName } from './names.ts';
import { labelOf, pictureOf, toneOf } from './pictureOf.ts';
import {
  firstQuestion,
  readQuestion,
  readyQuestions,
  sameQuestion,
  slots,
  usesRole,
  writeQuestion,
  type Question,
  type ReadyQuestion,
} from './question.ts';
import { tableOf, type ExploreTable } from './tableOf.ts';

/** A native select: choosing an option goes to its address. */
export interface Chooser {
  readonly id: string;
  readonly label: string;
  readonly options: readonly WayLink[];
}

export interface WayLink {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly chosen: boolean;
}

export interface KeyItem {
  readonly id: string;
  readonly label: string;
  readonly tone: ExploreTone;
  /** Narrows to this value, or takes that back; `null` where no filter says it. */
  readonly href: string | null;
  readonly chosen: boolean;
}

export interface ExploreFigure {
  readonly title: Sentence;
  readonly base: Sentence;
  readonly label: string;
  readonly key: readonly KeyItem[];
  readonly picture: ExplorePicture;
}

export interface ExplorePage {
  readonly headline: Sentence;
  readonly ready: readonly WayLink[];
  readonly choosers: readonly Chooser[];
  readonly measures: readonly WayLink[];
  readonly ignored: string;
  /** Why there is no picture, and the nearest question that has one. */
  readonly problem: {
    readonly text: string;
    readonly label: string;
    readonly href: string;
  } | null;
  readonly figure: ExploreFigure | null;
  readonly table: ExploreTable | null;
  readonly caption: string;
  /** The colours mean statuses: they have icons. */
  readonly statusColours: boolean;
}

/** The question of the address put to the goals in force, and what of the address is no question. */
export function askedOf(
  context: Context,
  words: PageWords['explore'],
): { readonly asked: Asked; readonly ignored: ReturnType<typeof readQuestion>['ignored'] } {
  const { filter, query } = context;
  const { question: read, ignored } = readQuestion(query.own);
  // A filter by department says in which role it means them: the question counts in the same one.
  const question = filter.departments.length > 0 ? { ...read, role: filter.role } : read;
  return { asked: ask(context, words, question), ignored };
}

/** Everything the page says: the question of the address put to the goals in force. */
export function explore(context: Context, words: PageWords['explore']): ExplorePage {
  const { cube, filter, m } = context;
  const { asked, ignored } = askedOf(context, words);
  const { question } = asked;
  const name = questionName(context, words, question);
  const goals = sumGoals(selectCells(cube, filter));
  const known = new Map<CrossDimension, number>();
  const values = (dimension: CrossDimension) => {
    const n = known.get(dimension) ?? countValues(context, question, dimension);
    known.set(dimension, n);
    return n;
  };
  const refused = goals > 0 ? problemOf(question, values) : null;
  const found = goals > 0 && refused === null && isBare(asked) ? ({ kind: 'small' } as const) : refused;
  const counts = goals > 0 && (found === null || found.kind === 'small' || 'most' in found);
  return {
    headline:
      goals > 0
        ? sentence(words.headline(name), { goals: goalsPart(context, goals, filter) })
        : [{ text: words.empty }],
    ready: readyLinks(context, words, question),
    choosers: choosersOf(context, words, question),
    measures: [false, true].map((share) => ({
      id: share ? 'share' : 'count',
      label: share ? words.share : words.count,
      href: questionHref(context, { ...question, share }),
      chosen: question.share === share,
    })),
    ignored: ignored.length > 0 ? m.filter.ignored(ignored.map((i) => `${i.key}=${i.value}`).join(', ')) : '',
    problem: goals > 0 ? describeProblem(context, words, question, found, values) : noGoals(context),
    figure: counts && found === null ? figureOf(asked) : null,
    table: counts ? tableOf(asked) : null,
    caption: words.tableCaption(name),
    statusColours: question.colour === 'status',
  };
}

/** Whether a picture in shares would have no mark: no group has a base for one. */
function isBare(asked: Asked): boolean {
  const { question } = asked;
  return (
    question.share &&
    pictureOf(asked).groups.every(({ segments }) => segments.every(({ value }) => value === 0))
  );
}

function questionHref({ links, filter }: Context, question: Question): string {
  const roleOfFilter = filter.departments.length > 0 ? { filter: { ...filter, role: question.role } } : {};
  return links.here({ ...roleOfFilter, own: writeQuestion(question) });
}

function readyLinks(context: Context, words: PageWords['explore'], question: Question): readonly WayLink[] {
  return (Object.keys(readyQuestions) as ReadyQuestion[]).map((id) => ({
    id,
    label: words.readyQuestions[id],
    href: questionHref(context, readyQuestions[id]),
    chosen: sameQuestion(question, readyQuestions[id]),
  }));
}

function choosersOf(context: Context, words: PageWords['explore'], question: Question): readonly Chooser[] {
  const { whole } = context;
  const known = crossDimensions.filter(
    (d) =>
      (d !== 'target' || whole.targets.length > 0) && (d !== 'department' || whole.departments.length > 0),
  );
  const places = slots.map((slot): Chooser => {
    const option = (dimension: CrossDimension | null) => ({
      id: dimension ?? '',
      label: dimension ? capital(dimensionName(context, words, dimension)) : words.unused,
      href: questionHref(context, { ...question, [slot]: dimension }),
      chosen: question[slot] === dimension,
    });
    return {
      id: slot,
      label: words.slots[slot],
      options: [...(slot === 'rows' ? [] : [option(null)]), ...known.map(option)],
    };
  });
  const role: Chooser = {
    id: 'role',
    label: words.role,
    options: roleChoices.map((choice: RoleChoice) => ({
      id: choice,
      label: words.roles[choice],
      href: questionHref(context, { ...question, role: choice }),
      chosen: question.role === choice,
    })),
  };
  return usesRole(question) ? [...places, role] : places;
}

function noGoals({ m, links }: Context): ExplorePage['problem'] {
  return { text: m.filter.empty, label: m.filter.clear, href: links.here({ filter: noFilter }) };
}

function describeProblem(
  context: Context,
  words: PageWords['explore'],
  question: Question,
  problem: Problem | null,
  values: ValueCounts,
): ExplorePage['problem'] {
  if (!problem) return null;
  const { instead, label } = insteadOf(context, words, question, problem, values);
  const named = 'dimension' in problem ? dimensionName(context, words, problem.dimension) : '';
  const numbers: Readonly<Record<string, string>> =
    'most' in problem ? { values: count(context, problem.values), most: count(context, problem.most) } : {};
  return {
    text: plain(sentence(words.problems[problem.kind], { dimension: named, ...numbers })),
    label,
    href: questionHref(context, instead),
  };
}

/** The nearest question that can be drawn, and how it is called: in numbers where shares would have no base. */
function insteadOf(
  context: Context,
  words: PageWords['explore'],
  question: Question,
  problem: Problem,
  values: ValueCounts,
): { readonly instead: Question; readonly label: string } {
  if (problem.kind === 'small') return { instead: { ...question, share: false }, label: words.inNumbers };
  const found = nearest(question, values) ?? firstQuestion;
  const instead = isBare(ask(context, words, found)) ? { ...found, share: false } : found;
  return { instead, label: words.nearest.replace('{question}', placesName(context, words, instead)) };
}

function figureOf(asked: Asked): ExploreFigure {
  const { words } = asked;
  const title = findingOf(asked);
  return {
    title,
    base: baseOf(asked),
    label: words.picture(plain(title)),
    key: keyOf(asked),
    picture: pictureOf(asked),
  };
}

/** What the colours mean: all of them, also those that no goal has. */
function keyOf(asked: Asked): readonly KeyItem[] {
  const { links, filter } = asked.context;
  const colour = axisOf(asked, 'colour');
  if (!colour) return [];
  return colour.crossing.values.map((value): KeyItem => {
    const meant = colour.crossing.narrows(value);
    const id = meant?.values.length === 1 ? meant.values[0] : undefined;
    return {
      id: value,
      label: labelOf(colour, value),
      tone: toneOf(colour, value),
      href: meant && id !== undefined ? links.here({ filter: toggled(filter, meant.dimension, id) }) : null,
      chosen:
        meant !== null && id !== undefined && (filter[meant.dimension] as readonly string[]).includes(id),
    };
  });
}
