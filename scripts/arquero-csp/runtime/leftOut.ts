/**
 * In place of formats that need much code: Arrow (with a library of its own), HTML and Markdown. Whoever uses
 * one meets this error while recording.
 */
function leftOut(): never {
  throw new Error("arquero-csp: Arquero's Arrow, HTML and Markdown formats are left out of this build");
}

export {
  leftOut as fromArrow,
  leftOut as fromArrowStream,
  leftOut as loadArrow,
  leftOut as toArrow,
  leftOut as toArrowIPC,
  leftOut as toHTML,
  leftOut as toMarkdown,
};
