import { findingIds } from './findingIds.ts';
import type { FindingView } from './findings.ts';

/**
 * The findings that hold with those that held before, in the order of their rules: the card of a finding is hidden
 * while it does not hold, and then filled anew rather than made anew.
 */
export function keepCards(
  before: readonly FindingView[],
  holding: readonly FindingView[],
): readonly FindingView[] {
  const all = [...holding, ...before];
  return findingIds.flatMap((id) => all.find((finding) => finding.id === id) ?? []);
}
