import { add } from '../pictures/element.ts';
import { drawKey, type PictureKey } from '../pictures/drawKey.ts';
import { drawFrame, type PictureOptions } from '../pictures/frame.ts';
import { drawExplore } from './drawExplore.ts';
import type { ExplorePicture } from './explorePicture.ts';
import { paintPlot } from './paintPlot.ts';

export interface ExploreFileOptions extends PictureOptions {
  readonly key: readonly PictureKey[];
  /** What the picture is called to those who do not see it. */
  readonly label: string;
}

/** The picture of a question as one that stands alone: with its colours, its key, and what is said around it. */
export function drawExploreFile(picture: ExplorePicture, options: ExploreFileOptions): SVGSVGElement {
  const { document, hrefOf, key, label, size } = options;
  return drawFrame(options, (into, width) => {
    const keyHeight = drawKey(into, key, width, size);
    const top = keyHeight > 0 ? keyHeight + 14 : 0;
    const plot = paintPlot(drawExplore(picture, { document, width, label }), hrefOf);
    const height = Number(plot.getAttribute('height'));
    add(into, 'g', { transform: `translate(0 ${top})`, 'font-size': 13 }).append(plot);
    return top + height;
  });
}
