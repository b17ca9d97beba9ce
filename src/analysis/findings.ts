import { outlooks, type Outlook } from '../model/codes.ts';
import type { Target } from '../model/dataset.ts';
import type { Filter } from '../model/filter.ts';
import { treeOf } from '../model/tree.ts';
import { rated, reached, sumGoals } from './count.ts';
import { countByField, type FieldRow } from './countByField.ts';
import { statusesOf, type StatusResult } from './countByStatus.ts';
import { isDated } from './dues.ts';
import type { Cube } from './cube.ts';
import { selectCells } from './selectCells.ts';
import { leastBase } from './shares.ts';

/** What stands out, as facts; the sentence and the picture are made of them by the page. */
export type Finding =
  | {
      readonly rule: 'missedFields';
      readonly missed: number;
      readonly goals: number;
      readonly fields: readonly FieldRow[];
    }
  | { readonly rule: 'dated'; readonly dated: StatusResult; readonly undated: StatusResult }
  | {
      readonly rule: 'continued';
      readonly continued: number;
      readonly targets: readonly { readonly target: Target; readonly goals: number }[];
    }
  | {
      readonly rule: 'missedLost';
      readonly missed: number;
      readonly lost: number;
      readonly byOutlook: readonly { readonly outlook: Outlook; readonly goals: number }[];
    }
  | { readonly rule: 'allReached'; readonly rated: number; readonly fields: readonly FieldRow[] };

type Rule = (cube: Cube, filter: Filter) => Finding | null;

/** Fewer missed goals than this are no pattern. */
const leastMissed = 2;
/** Tenths of a percent between two rates that are worth a sentence. */
const leastGap = 100;
/** A field with fewer rated goals proves nothing. */
const leastFieldRated = 3;

/** All missed goals lie in at most half of the fields. */
const missedFields: Rule = (cube, filter) => {
  const fields = countByField(cube, filter);
  const affected = fields.filter((row) => row.counts.missed > 0);
  const missed = affected.reduce((sum, row) => sum + row.counts.missed, 0);
  const concentrated =
    missed >= leastMissed && affected.length * 2 <= fields.filter((row) => row.goals > 0).length;
  const goals = fields.reduce((sum, row) => sum + row.goals, 0);
  return concentrated ? { rule: 'missedFields', missed, goals, fields } : null;
};

/** Goals due on a date fare otherwise than those without one. */
const datedAgainstUndated: Rule = (cube, filter) => {
  const cells = selectCells(cube, filter, 'due', 'status');
  const dated = statusesOf(cells.filter(({ due }) => isDated(due)));
  const undated = statusesOf(cells.filter(({ due }) => !isDated(due)));
  if (dated.rated < leastBase || undated.rated < leastBase) return null;
  // Rounded, so that 90 % against 100 % is not lost in a binary fraction.
  const gap = Math.round(Math.abs(dated.reached / dated.rated - undated.reached / undated.rated) * 1000);
  return gap >= leastGap ? { rule: 'dated', dated, undated } : null;
};

/** More continued goals go to one target than to any other. */
const whereContinued: Rule = (cube, filter) => {
  const cells = selectCells(cube, filter, 'outlook', 'targets').filter(
    (cell) => cell.outlook === 'continued' && cell.targets.length > 0,
  );
  const tree = treeOf(cube.targets);
  const targets = tree.roots
    .map((target) => {
      const ids = tree.below([target.id]);
      return { target, goals: sumGoals(cells.filter((cell) => cell.targets.some((id) => ids.has(id)))) };
    })
    .filter((row) => row.goals > 0);
  const most = Math.max(0, ...targets.map((row) => row.goals));
  const clear = targets.length > 1 && targets.filter((row) => row.goals === most).length === 1;
  return clear && sumGoals(cells) >= leastBase
    ? { rule: 'continued', continued: sumGoals(cells), targets }
    : null;
};

/** Some goals were missed and are not pursued any more. */
const missedAndLost: Rule = (cube, filter) => {
  const cells = selectCells(cube, filter, 'status', 'outlook').filter(({ status }) => status === 'missed');
  const byOutlook = outlooks.map((outlook) => ({
    outlook,
    goals: sumGoals(cells.filter((cell) => cell.outlook === outlook)),
  }));
  const missed = sumGoals(cells);
  const lost = sumGoals(cells.filter((cell) => cell.outlook === 'ended' || cell.outlook === 'dropped'));
  return missed >= leastMissed && lost > 0 ? { rule: 'missedLost', missed, lost, byOutlook } : null;
};

/** In several fields, but not in all, every rated goal is reached. */
const fieldsAllReached: Rule = (cube, filter) => {
  const fields = countByField(cube, filter).filter((row) => rated(row.counts) > 0);
  const full = fields.filter(
    (row) => rated(row.counts) >= leastFieldRated && rated(row.counts) === reached(row.counts),
  );
  const base = fields.reduce((sum, row) => sum + rated(row.counts), 0);
  return full.length > 1 && full.length < fields.length ? { rule: 'allReached', rated: base, fields } : null;
};

const rules: readonly Rule[] = [
  missedFields,
  datedAgainstUndated,
  whereContinued,
  missedAndLost,
  fieldsAllReached,
];

/** The findings that hold for the goals of the filter, the most telling first. */
export function findFindings(cube: Cube, filter: Filter): readonly Finding[] {
  return rules.map((rule) => rule(cube, filter)).filter((finding) => finding !== null);
}
