import type { SlideGoal } from './slideBody.ts';

/** A goal as one paragraph, on screen and in the file: its wording, then its reasons. Bullets of either are parted by dots. */
export function goalText({ title, reasons }: SlideGoal): {
  readonly wording: string;
  readonly reasons: string;
} {
  return { wording: title.join(' · '), reasons: reasons.join(' · ') };
}
