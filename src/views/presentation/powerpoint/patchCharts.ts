import { theme, inkOn } from '../../../charts/pictures/theme.ts';
import { statuses } from '../../../model/codes.ts';
import { colour } from './page.ts';

const isChart = /^ppt\/charts\/chart\d+\.xml$/;

/**
 * What the library cannot say of a series: the ink of its numbers, and that discarded goals are hollow. Every chart of
 * the deck has the statuses as series, in their order.
 */
export async function patchCharts(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const files = unzipSync(bytes);
  for (const [name, content] of Object.entries(files)) {
    if (isChart.test(name)) files[name] = strToU8(patchChart(strFromU8(content)));
  }
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}

/** One chart, series by series. */
export function patchChart(xml: string): string {
  let place = 0;
  return xml.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => {
    const status = statuses[place++];
    if (!status) return series;
    const ink = `<a:solidFill><a:srgbClr val="${colour(inkOn(status))}"/></a:solidFill>`;
    const inked = series.replace(
      /(<c:dLbls>[\s\S]*?<a:defRPr[^>]*>)<a:solidFill>[\s\S]*?<\/a:solidFill>/,
      `$1${ink}`,
    );
    if (status !== 'discarded') return inked;
    const line = `<a:ln w="19050"><a:solidFill><a:srgbClr val="${colour(theme.discarded)}"/></a:solidFill></a:ln>`;
    return inked.replace(/(<c:spPr>\s*<a:solidFill>[\s\S]*?<\/a:solidFill>)/, `$1${line}`);
  });
}
