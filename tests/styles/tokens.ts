import { readFileSync } from 'node:fs';

export type Theme = 'light' | 'dark';

export const tokensCss = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const declared = new Map(
  [...tokensCss.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, role = '', light = '', dark = '']) => [role, { light, dark }],
  ),
);

/** The colour of a role as `tokens.css` declares it; throws for a role that it does not have. */
export function token(role: string, theme: Theme): string {
  const colours = declared.get(role);
  if (!colours) throw new Error(`tokens.css has no colour --${role}: light-dark(#…, #…)`);
  return colours[theme];
}
