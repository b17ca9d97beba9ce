import type { ChartPart } from '../chart.ts';
import View from './DeadlinesEmbed.svelte';

export const chart: ChartPart<'deadlines'> = { View };
