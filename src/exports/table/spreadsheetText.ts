/**
 * A spreadsheet takes a text that starts like a formula for one and runs it, also behind white space and in full-width
 * forms (OWASP: CSV injection). An apostrophe before it makes it text again. Texts that start with apostrophes before
 * such a start get one more, so that `restoreText` gives back every text as it was.
 */
export function neutraliseText(text: string): string {
  return needsMark(text) ? `'${text}` : text;
}

/** The text that `neutraliseText` was given. */
export function restoreText(text: string): string {
  return text.startsWith("'") && needsMark(text.slice(1)) ? text.slice(1) : text;
}

function needsMark(text: string): boolean {
  const inner = text.replace(/^'+/, '');
  // The workbook's writer looks texts up in a plain object: `toString` and its like would break the file.
  if (inner in Object.prototype) return true;
  return /^[\t\r\n\0]/.test(inner) || /^[=+\-@]/.test(inner.trimStart().slice(0, 1).normalize('NFKC'));
}
