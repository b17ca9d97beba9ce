import type { ChartPart } from '../chart.ts';
import View from './GoalEmbed.svelte';

export const chart: ChartPart<'goal'> = { View };
