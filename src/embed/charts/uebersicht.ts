import type { ChartPart } from '../chart.ts';
import View from './OverviewEmbed.svelte';

export const chart: ChartPart<'overview'> = { View };
