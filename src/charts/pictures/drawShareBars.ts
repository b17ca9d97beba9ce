import type { ShareRow } from '../shareBars.ts';
import { drawParts } from './drawBars.ts';
import { add, addLines, addText, linked } from './element.ts';
import { drawFrame, type PictureOptions } from './frame.ts';
import { inkOn, theme } from './theme.ts';
import { widthOf, wrap, type Font } from './wrap.ts';

const barHeight = 32;
const lineHeight = 18;
const betweenRows = 32;

const name: Font = { size: 13, weight: 700 };
const of: Font = { size: 13, weight: 400 };

/** Rates side by side: each bar is its whole base, the share stands inside, "n of base" above its end. */
export function drawShareBars(rows: readonly ShareRow[], options: PictureOptions): SVGSVGElement {
  const { hrefOf } = options;
  return drawFrame(options, (into, width) => {
    const px = (percent: number) => (percent / 100) * width;
    let y = 0;
    for (const row of rows) {
      const group = linked(
        add(into, 'g', { transform: `translate(0 ${y})` }),
        hrefOf ? hrefOf(row.href) : null,
      );
      const names = wrap(row.name, width - widthOf(row.of, of) - 16, name);
      const top = names.length * lineHeight + 6;
      addLines(group, names, lineHeight, { x: 0, y: 13, fill: theme.ink, ...name });
      addText(group, row.of, { x: width, y: top - 11, fill: theme['ink-2'], anchor: 'end', ...of });
      add(group, 'rect', { x: 0, y: top, width, height: barHeight, fill: theme.ghost });
      drawParts(group, row.parts, { left: 0, top, height: barHeight, px });
      if (row.share && row.holder) {
        addText(group, row.share, { x: 12, y: top + 21.5, size: 16, weight: 700, fill: inkOn(row.holder) });
      }
      y += top + barHeight + betweenRows;
    }
    return Math.max(0, y - betweenRows);
  });
}
