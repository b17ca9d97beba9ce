import type { ChartPart } from '../chart.ts';
import View from './DepartmentEmbed.svelte';

export const chart: ChartPart<'department'> = { View };
