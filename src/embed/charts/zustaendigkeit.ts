import type { ChartPart } from '../chart.ts';
import View from './DepartmentsEmbed.svelte';

export const chart: ChartPart<'departments'> = { View };
