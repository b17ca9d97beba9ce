import type { ChartPart } from '../chart.ts';
import View from './ContinuationEmbed.svelte';

export const chart: ChartPart<'continuation'> = { View };
