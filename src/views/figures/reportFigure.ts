import { mostMarks } from '../../analysis/cube.ts';
import { countByStatus } from '../../analysis/countByStatus.ts';
import { drawBars } from '../../charts/pictures/drawBars.ts';
import { drawGroups } from '../../charts/pictures/drawGroups.ts';
import type { PageWords } from '../../i18n/words.ts';
import { plain } from '../../i18n/sentence.ts';
import { report } from '../report/report.ts';
import type { Context } from '../shared/context.ts';
import { statusBars } from '../shared/statusBars.ts';
import { capital } from '../shared/words.ts';
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
  const table = goalRecords(context, tables, page.chapters, save);
  return makeFigure(context, {
    title: [{ text: page.kind === 'sheet' ? `${capital(page.title)}: ${said}` : said }],
    lead: page.outlook,
    base: page.outlook,
    table,
    inWords: page.groups.map(({ title, cells }) => `${title}: ${cells.map(({ nr }) => nr).join(', ')}`),
    draw: (options) =>
      table.rows.length <= mostMarks
        ? drawGroups(page.groups, { ...options, word: context.m.pages.goal })
        : drawBars(
            statusBars(context, countByStatus(context.cube, context.filter).rows, () => null),
            {
              ...options,
              narrowNames: false,
              nameLanguage: context.language,
            },
          ),
  });
}
