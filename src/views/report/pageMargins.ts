/** What stands in the margins of the printed pages. */
export interface PageMargins {
  /** The document: at the top right of every page but the first. */
  readonly title: string;
  /** Where it is from: at the bottom left. */
  readonly foot: string;
  /** At the top left, for the parts of the document by the id of their element. */
  readonly heads: readonly { readonly id: string; readonly head: string }[];
}

const margin = 'margin: 24mm 12mm 18mm 20mm;';
const sans = `"Liberation Sans", Arial, sans-serif`;
const text = `font: 7.5pt/10pt ${sans}; color: #4a525d;`;
const above = `${text} vertical-align: bottom; padding-bottom: 5mm;`;
const below = `${text} vertical-align: top; padding-top: 4mm;`;

/**
 * Running heads and page numbers. Only a style sheet can put them there, and a style sheet of the site can't know the
 * words of a package or a filter: so it is made while the page is shown. Each part is a named page, and begins one.
 */
export function pageMarginCss({ title, foot, heads }: PageMargins): string {
  const parts = heads.map(
    ({ id, head }) => `#${id} { page: ${id}; } @page ${id} { ${margin} ${top(head, title)} ${bottom(foot)} }`,
  );
  return `@media print { ${parts.join(' ')} }`;
}

/** The same for a document in one part, whose first page says by itself what it is. */
export function sheetMarginCss({ title, foot }: Omit<PageMargins, 'heads'>): string {
  const first =
    '@page :first { margin-top: 10mm; @top-left { content: none; } @top-right { content: none; } }';
  return `@media print { @page { margin: 20mm 12mm 13mm 20mm; ${top(title, '')} ${bottom(foot)} } ${first} }`;
}

/** The same for several sheets: each begins a page, and its foot says on all of its pages what it is. */
export function sheetsMarginCss(sheets: readonly { readonly id: string; readonly foot: string }[]): string {
  const rules = sheets.map(
    ({ id, foot }) => `#${id} { page: ${id}; } @page ${id} { margin: 10mm 12mm 13mm 20mm; ${bottom(foot)} }`,
  );
  return `@media print { ${rules.join(' ')} }`;
}

function top(left: string, right: string): string {
  return (
    `@top-left { content: ${quoted(left)}; width: 64%; ${above} } ` +
    `@top-right { content: ${quoted(right)}; width: 36%; text-align: right; ${above} }`
  );
}

function bottom(left: string): string {
  return (
    `@bottom-left { content: ${quoted(left)}; width: 84%; ${below} } ` +
    `@bottom-right { content: counter(page) " / " counter(pages); width: 16%; text-align: right; ${below} }`
  );
}

/** A text as a string of CSS: what could end it is written by its number. */
function quoted(value: string): string {
  return `"${value.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
