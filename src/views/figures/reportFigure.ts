import { drawGroups } from '../../charts/pictures/drawGroups.ts';
import type { PageWords } from '../../i18n/words.ts';
import { plain } from '../../i18n/sentence.ts';
import { report } from '../report/report.ts';
import type { Context } from '../shared/context.ts';
import type { Figure } from './figure.ts';
import { makeFigure } from './make.ts';
import { goalRecords } from './tables/goalRecords.ts';

/**
 * The goals of the report by status, and all that it says of each, as its own page and that of a department show them;
 * `null` where there are none. Needs the tables.
 */
export function reportFigure(
  context: Context,
  words: PageWords['report'],
  save: PageWords['save'],
): Figure | null {
  const { tables } = context;
  const page = report(context, words);
  if (!tables || !page || page.chapters.length === 0) return null;
  const said = plain(page.say);
  return makeFigure(context, {
    title: [{ text: page.kind === 'sheet' ? `${page.title}: ${said}` : said }],
    lead: page.outlook,
    base: page.outlook,
    table: goalRecords(context, tables, page.chapters, save),
    inWords: page.groups.map(({ title, cells }) => `${title}: ${cells.map(({ nr }) => nr).join(', ')}`),
    draw: (options) => drawGroups(page.groups, { ...options, word: context.m.pages.goal }),
  });
}
