import type { Engine } from '../app/engine.ts';
import type { DueColumns } from '../analysis/groupByQuarter.ts';
import { mostMarks, type Cube } from '../analysis/cube.ts';
import { words as commonDe } from '../i18n/de/common.ts';
import { words as de } from '../i18n/de/embed.ts';
import { words as commonEn } from '../i18n/en/common.ts';
import { words as en } from '../i18n/en/embed.ts';
import { loadPageWords } from '../i18n/loadWords.ts';
import { languages, type Language } from '../model/codes.ts';
import { embedPath, nameOf, pageNameOf, singleCharts, type Embed } from '../state/embed.ts';
import { drawAtBuild } from '../views/explore/drawAtBuild.ts';
import type { ChartData, EmbedEdition } from './chartData.ts';
import { charts } from './charts.ts';
import { renderChart } from './renderChart.ts';

export const embedWords = { de, en };
const common = { de: commonDe, en: commonEn };

export { pageNameOf, singleCharts };

/** A chart as the build writes it. */
export interface RenderedEmbed {
  readonly embed: Embed;
  readonly name: string;
  readonly language: Language;
  /** Below the site's root. */
  readonly path: string;
  readonly frozen: string | null;
  readonly dataset: string | null;
  /** Title and description. */
  readonly head: string;
  readonly body: string;
}

/** Every chart that can stand alone. */
export function embedsOf({ tables }: Engine): readonly Embed[] {
  return [
    ...singleCharts.map((chart) => ({ chart })),
    ...tables.dataset.goals.map(({ nr }) => ({ chart: 'goal' as const, nr })),
    ...tables.dataset.departments.map(({ id }) => ({ chart: 'department' as const, id })),
  ];
}

/** Renders every chart in every language. */
export async function renderEmbeds(
  { cube, tables }: Engine,
  { frozen, dataset }: EmbedEdition,
): Promise<readonly RenderedEmbed[]> {
  const wanted = embedsOf({ cube, tables }).flatMap((embed) =>
    languages.map((language) => ({ embed, language })),
  );
  return Promise.all(
    wanted.map(async ({ embed, language }) => ({
      embed,
      name: nameOf(embed),
      language,
      path: embedPath(embed, language, frozen),
      frozen,
      dataset,
      ...renderChart(
        charts[embed.chart],
        {
          embed,
          language,
          search: '',
          cube,
          tables,
          rows: tables,
          common: common[language],
          m: embedWords[language],
          words: await loadPageWords(pageNameOf(embed.chart), language),
          frozen,
          dataset,
        },
        drawAtBuild ?? undefined,
      ),
    })),
  );
}

/** What the browser counts with under a filter; only the chart of the deadlines needs rows. */
export function dataOf({ cube, tables }: Engine, chart: Embed['chart']): ChartData {
  // Which goals of a quarter are inside a filter, their marks say.
  if (chart === 'fristen') return { cube, goals: tables.dataset.goals.map(dueColumnsOf) };
  const small: Cube = cube.marks.length > mostMarks ? { ...cube, marks: [] } : cube;
  return { cube: small, goals: [] };
}

function dueColumnsOf({ nr, title, status, deadline, dueEnd, recurrence }: DueColumns): DueColumns {
  return { nr, title, status, deadline, dueEnd, recurrence };
}
