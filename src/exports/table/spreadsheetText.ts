/**
 * A spreadsheet takes a text that starts like a formula for one and runs it, also behind white space and in full-width
 * forms (OWASP: CSV injection). An apostrophe before it makes it text again. Texts that start with apostrophes before
 * such a start get one more, so that `restoreText` gives back every text as it was.
 */
export function neutraliseText(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}

/** The text that `neutraliseText` was given. */
export function restoreText(text: string): string {
  return text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text;
}

function looksLikeFormula(text: string): boolean {
  const inner = text.replace(/^'+/, '');
  return /^[\t\r\n\0]/.test(inner) || /^[=+\-@]/.test(inner.trimStart().slice(0, 1).normalize('NFKC'));
}
