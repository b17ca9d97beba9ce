import type { ChartPart } from '../chart.ts';
import View from './MosaicEmbed.svelte';

export const chart: ChartPart<'overview'> = { View };
