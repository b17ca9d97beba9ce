import { statuses } from '../model/codes.ts';
import type { About, Chapter, NextConcept } from '../model/dataset.ts';
import { isDate } from './cellTypes.ts';
import type { Doubt } from './doubt.ts';

/** Reads what the package says about itself: the descriptor's own texts and its property `zielspiegel`. */
export function parseAbout(root: Doubt): About {
  const own = root.at('zielspiegel');
  const asOfDate = own.at('asOfDate');
  if (!isDate(asOfDate.value)) asOfDate.refuse('date');
  const [start, end] = [own.at('start').integer(), own.at('end').integer()];
  if (end < start) own.at('end').refuse(`>= ${start}`);
  return {
    id: root.at('name').text(),
    city: own.at('city').text(),
    title: root.localized('title'),
    description: root.localized('description'),
    concept: own.localized('concept'),
    start,
    end,
    asOf: own.localized('asOf'),
    asOfDate: isDate(asOfDate.value) ? asOfDate.value : '',
    citation: own.localized('citation'),
    source: own.localized('source'),
    reached: own.at('reached').isMissing ? null : own.localized('reached'),
    publisher: own.at('publisher').text(),
    version: root.at('version').text(),
    licenses: root
      .at('licenses')
      .list()
      .map((license) => ({ title: license.localized('title'), path: parseLink(license.at('path')) })),
    chapters: own.at('chapters').list().map(parseChapter),
    next: own.at('next').isMissing ? null : parseNext(own.at('next')),
  };
}

/** Only a web address may become a link of the page; a licence without one has an empty path. */
function parseLink(path: Doubt): string {
  const link = path.optionalText();
  if (link && !/^https:\/\//.test(link)) path.refuse('https://…');
  return link;
}

function parseChapter(chapter: Doubt): Chapter {
  return {
    id: chapter.at('id').text(),
    title: chapter.at('title').text(),
    page: chapter.at('page').integer(),
    statuses: chapter
      .at('statuses')
      .list()
      .map((status) => status.code(statuses)),
  };
}

function parseNext(next: Doubt): NextConcept {
  return {
    concept: next.localized('concept'),
    target: next.localized('target'),
    targetShort: next.at('targetShort').text(),
    objectiveShort: next.at('objectiveShort').text(),
    measureShort: next.at('measureShort').text(),
  };
}
