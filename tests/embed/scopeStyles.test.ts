import { expect, it } from 'vitest';
import { scopeStyles } from '../../src/embed/host/scopeStyles.ts';

const host = ':host{display:block;container-type:inline-size}';

it.each([
  [':root{--a:1}', '.root{--a:1}'],
  [':root[data-theme=dark]{--a:2}', '.root[data-theme=dark]{--a:2}'],
  ['body{margin:0}', '.root{margin:0}'],
  ['html.transparent body{background:0 0}', '.root.transparent{background:0 0}'],
  ['html{--f:1px}h1,body{a:b}', '.root{--f:1px}h1,.root{a:b}'],
  ['@media print{:root:root{color-scheme:light}}', '@media print{.root{color-scheme:light}}'],
  [
    '@media screen and (max-width:599px){html:not(.transparent){--f:2px}}',
    '@container (max-width:599px){.root:not(.transparent){--f:2px}}',
  ],
  [
    '@media (min-width:9px) and (max-width:99px){.x{a:b}}',
    '@container (min-width:9px) and (max-width:99px){.x{a:b}}',
  ],
  ['@media (prefers-color-scheme:dark){:root{a:b}}', '@media (prefers-color-scheme:dark){.root{a:b}}'],
  ['.htmlish .body{a:b}', '.htmlish .body{a:b}'],
])('%s', (css, scoped) => {
  expect(scopeStyles(css)).toBe(host + scoped);
});
