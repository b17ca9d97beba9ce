import { drawExplore } from '../../charts/plot/drawExplore.ts';
import type { ChartPart } from '../chart.ts';
import View from './ExploreEmbed.svelte';

/** The one chart that Plot draws: in the page it is drawn at build, and again only where the address asks. */
export const chart: ChartPart<'explore'> = {
  View,
  draw: (picture, width, label) => drawExplore(picture, { document, width, label }).outerHTML,
};
