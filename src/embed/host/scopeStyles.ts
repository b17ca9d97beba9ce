/** Media queries by the width of the frame, as minified: with or without `screen`. */
const byWidth = /@media (?:screen and )?(?=\([^{]*width)/g;
/** A selector of the document's root or body, at its beginning. */
const rootSelector = /(^|[{},])\s*(?::root|html|body)(?=[\s.,:[{])/g;

/**
 * The styles of a chart's document for a part of another document: what they say of the whole page they say of the
 * element with the class `root`, and what depends on the frame's width depends on that of the element around it.
 */
export function scopeStyles(css: string): string {
  const scoped = css
    .replace(/(:root|html)([^\s{},]*) body(?=[{,])/g, '$1$2')
    .replace(/:root:root/g, ':root')
    .replace(rootSelector, '$1.root')
    .replace(byWidth, '@container ');
  return `:host{display:block;container-type:inline-size}${scoped}`;
}
