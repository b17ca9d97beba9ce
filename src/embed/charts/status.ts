import type { ChartPart } from '../chart.ts';
import View from './StatusEmbed.svelte';

export const chart: ChartPart<'overview'> = { View };
