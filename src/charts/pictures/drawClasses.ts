import { addClasses, classesHeight, type PictureClasses } from './classTable.ts';
import { drawFrame, type PictureOptions } from './frame.ts';

/** The result in one picture: each status with icon, word, bar, count and share, and what the shares are of. */
export function drawClasses(classes: PictureClasses, options: PictureOptions): SVGSVGElement {
  const { size } = options;
  return drawFrame(options, (into, width) => {
    addClasses(into, classes, { x: 0, top: 0, width, size, bars: true });
    return classesHeight(classes, size);
  });
}
