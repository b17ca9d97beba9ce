import { theme, inkOn } from '../../../charts/pictures/theme.ts';
import { widthOf } from '../../../charts/pictures/wrap.ts';
import { statuses } from '../../../model/codes.ts';
import { colour, legendFont, sizes } from './page.ts';

/**
 * What the library cannot say of a chart: the ink of each series' numbers, that discarded goals are hollow, and where the
 * legend stands: left to itself it lies on the bars. Every chart of the deck has the statuses as series, in their order.
 */
export function patchChart(xml: string): string {
  let place = 0;
  const inked = xml.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => {
    const status = statuses[place++];
    if (!status) return series;
    const ink = `<a:solidFill><a:srgbClr val="${colour(inkOn(status))}"/></a:solidFill>`;
    const numbered = series.replace(
      /(<c:dLbls>[\s\S]*?<a:defRPr[^>]*>)<a:solidFill>[\s\S]*?<\/a:solidFill>/,
      `$1${ink}`,
    );
    if (status !== 'discarded') return numbered;
    const line = `<a:ln w="19050"><a:solidFill><a:srgbClr val="${colour(theme.discarded)}"/></a:solidFill></a:ln>`;
    return numbered.replace(/(<c:spPr>\s*<a:solidFill>[\s\S]*?<\/a:solidFill>)/, `$1${line}`);
  });
  return inked.replace(/<c:legendPos val="t"\/>/, (position) => `${position}${legendOf(xml)}`);
}

/** The colour beside a name, and the air around both, in points. */
const markWidth = 34;

/** It stands at the left edge, and is as wide as its names. */
function legendOf(xml: string): string {
  const names = [...xml.matchAll(/<c:tx>[\s\S]*?<c:v>([^<]*)<\/c:v>/g)].map(([, name = '']) => name);
  const points = names.reduce((sum, name) => sum + widthOf(name, legendFont) + markWidth, 0);
  const width = Math.min(1, points / 72 / sizes.width).toFixed(3);
  // The bars begin where the legend ends.
  const height = /<c:plotArea>[\s\S]*?<c:y val="([\d.]+)"/.exec(xml)?.[1] ?? '0.1';
  return (
    '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="0"/><c:y val="0"/><c:w val="${width}"/><c:h val="${height}"/></c:manualLayout></c:layout>`
  );
}
