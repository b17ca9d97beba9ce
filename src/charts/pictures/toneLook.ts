import { isStatus } from '../../model/codes.ts';
import type { ExploreTone } from '../plot/explorePicture.ts';
import { fillOf, inkOn, theme } from './theme.ts';

type Look = Readonly<Record<string, string | number>>;

/** What a mark of a tone looks like, as attributes: greys are told apart by fill, edge and dashes. */
export function lookOfTone(tone: ExploreTone): Look {
  if (tone === 'discarded') return { fill: theme.paper, stroke: theme.discarded, 'stroke-width': 1.5 };
  if (tone === 'neutral' || isStatus(tone)) return { fill: fillOf(tone) };
  switch (tone) {
    case 'tone-1':
      return { fill: theme['ink-2'] };
    case 'tone-2':
      return { fill: theme.mid };
    case 'tone-3':
      return { fill: theme.ghost, stroke: theme.mid };
    case 'tone-4':
      return { fill: theme.paper, stroke: theme.mid, 'stroke-dasharray': '3 2' };
  }
}

/** The colour of a text on a mark of a tone. */
export function inkOnTone(tone: ExploreTone): string {
  if (tone === 'neutral' || isStatus(tone)) return inkOn(tone);
  return tone === 'tone-1' ? theme.paper : theme.ink;
}

/** The parts of `mid` in the shades of a matrix, from nothing to the most. */
const shades = [0, 0.16, 0.32, 0.47, 0.62, 0.78];

/** The fill of a cell of a matrix: darker with more goals. */
export function shadeOf(level: number): string {
  const share = shades[level] ?? 0;
  const channel = (hex: string, at: number) => parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(theme.mid, at) * share + channel(theme.paper, at) * (1 - share)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
