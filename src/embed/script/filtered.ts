import type { CommonWords, EmbedWords, PageWords } from '../../i18n/words.ts';
import type { Language } from '../../model/codes.ts';
import { embedOf } from '../../state/embed.ts';
import type { ChartPart } from '../chart.ts';
import type { ChartData } from '../chartData.ts';
import { renderChart } from '../renderChart.ts';

/** What is the same for every chart of a language. */
export interface ChartWords {
  readonly language: Language;
  readonly common: CommonWords;
  readonly m: EmbedWords;
  readonly words: PageWords[keyof PageWords];
}

/** Renders a chart under the filter of its address, and shows it. */
export function showFiltered(chart: ChartPart, words: ChartWords, { cube, goals }: ChartData): void {
  const { embed: name = '', frozen = null, dataset = null } = document.documentElement.dataset;
  const embed = embedOf(name);
  try {
    if (!embed) throw new Error(`no such chart: ${name}`);
    const rows = {
      dataset: { goals, about: cube.about },
      goalByNr: new Map(goals.map((goal) => [goal.nr, goal])),
    };
    const { search } = window.location;
    const input = { embed, search, cube, tables: null, rows, frozen, dataset, ...words };
    window.zielspiegel?.show(renderChart(chart, input).body);
  } catch (error) {
    window.zielspiegel?.failed();
    throw error;
  }
}
