import type { Status } from '../../model/codes.ts';
import type { Tone } from '../bars.ts';

/**
 * The light colours of `styles/tokens.css` as values: a saved picture has no stylesheet. A test holds the two
 * against each other.
 */
export const theme = {
  paper: '#ffffff',
  ink: '#15191f',
  'ink-2': '#4a525d',
  'ink-3': '#646c77',
  rule: '#d5d9de',
  mid: '#87919e',
  ghost: '#e3e6ea',
  accent: '#00696b',
  'accent-wash': '#e0efee',
  fulfilled: '#1f3d82',
  mostly: '#1f9cda',
  partly: '#8f7200',
  missed: '#580f30',
  discarded: '#6e6e6e',
  'on-fulfilled': '#ffffff',
  'on-mostly': '#0b1526',
  'on-partly': '#ffffff',
  'on-missed': '#ffffff',
  'on-discarded': '#4f545b',
} as const;

export const fonts = {
  serif: "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', 'Liberation Serif', serif",
  sans: "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif",
} as const;

/** What a mark of a tone is filled with. A discarded goal is hollow: it is outside the base. */
export function fillOf(tone: Tone): string {
  if (tone === 'discarded') return theme.paper;
  if (tone === 'chosen') return theme.accent;
  return tone === 'neutral' ? theme.mid : theme[tone];
}

/** The colour of number and icon inside a mark. */
export function inkOn(tone: Tone): string {
  return tone === 'chosen' || tone === 'neutral' ? theme.paper : theme[`on-${tone satisfies Status}`];
}
