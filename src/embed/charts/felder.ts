import type { ChartPart } from '../chart.ts';
import View from './FieldsEmbed.svelte';

export const chart: ChartPart<'fields'> = { View };
