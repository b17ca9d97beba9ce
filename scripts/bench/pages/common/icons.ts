import { statusIcons } from '../../../../src/charts/status.ts';

const icons = Object.values(statusIcons);

/** The icon of a status as our page draws it: 12 px wide at a scale of 1, its corner at `x` and `y`. */
export function iconHtml(status: number, x: number, y: number, scale: number): string {
  return `<path class="sign" d="${icons[status]}" transform="translate(${x} ${y}) scale(${scale})"/>`;
}
