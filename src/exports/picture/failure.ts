/** Why a picture could not be made. */
export type PictureProblem =
  /** The browser holds no drawing of so many px; a smaller scale may do. */
  | 'tooLarge'
  /** The browser can't draw the picture, or make a file of what it drew. */
  | 'notDrawn'
  /** The browser lets no page write pictures into the clipboard: here, by this address, or at all. */
  | 'noClipboard'
  /** It would, but was told not to: by a setting, or because the page lost the focus. */
  | 'clipboardRefused';

/** A picture could not be made. The dialog says it in words, and what to try instead. */
export class PictureFailure extends Error {
  readonly problem: PictureProblem;
  /** What was tried, with its numbers: `12160 × 15840 px` */
  readonly detail: string;

  constructor(problem: PictureProblem, detail: string, cause?: unknown) {
    super(`${problem}: ${detail}`, { cause });
    this.problem = problem;
    this.detail = detail;
  }
}
