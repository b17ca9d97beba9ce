import { readFileSync } from 'node:fs';

export type Theme = 'light' | 'dark' | 'contrast';

export const tokensCss = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const declared = new Map(
  [...tokensCss.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, role = '', light = '', dark = '']) => [role, { light, dark }],
  ),
);

const embedCss = readFileSync(new URL('../../src/embed/embed.css', import.meta.url), 'utf8');
const [, contrastCss = ''] = /\[data-theme='contrast'\] \{(.*?)\}/s.exec(embedCss) ?? [];
/** What the theme of strong contrast has of its own; the rest is as in the light one. */
const ofContrast = new Map(
  [...contrastCss.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, role = '', colour = '']) => [
    role,
    colour,
  ]),
);

/** The colour of a role as `tokens.css` declares it; throws for a role that it does not have. */
export function token(role: string, theme: Theme): string {
  const colours = declared.get(role);
  if (!colours) throw new Error(`tokens.css has no colour --${role}: light-dark(#…, #…)`);
  return theme === 'contrast' ? (ofContrast.get(role) ?? colours.light) : colours[theme];
}
