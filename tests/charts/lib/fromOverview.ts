import { drawBars } from '../../../src/charts/pictures/drawBars.ts';
import { drawMosaic } from '../../../src/charts/pictures/drawMosaic.ts';
import { drawShareBars } from '../../../src/charts/pictures/drawShareBars.ts';
import type { PictureOptions } from '../../../src/charts/pictures/frame.ts';
import type { Engine } from '../../../src/app/engine.ts';
import { words as de } from '../../../src/i18n/de/overview.ts';
import { words as en } from '../../../src/i18n/en/overview.ts';
import { plain } from '../../../src/i18n/sentence.ts';
import { licenceOf, sourceOf } from '../../../src/views/figures/make.ts';
import { classesOf } from '../../../src/views/figures/overviewFigure.ts';
import { overview } from '../../../src/views/overview/overview.ts';
import { contextOf } from '../../fixtures/contextOf.ts';

/** The start page at an address such as `en/?feld=1`, and what its pictures say around their marks. */
function pageAt(engine: Engine, address: string) {
  const context = contextOf(engine, address);
  const { language } = context;
  const page = overview(context, language === 'de' ? de : en);
  const options = (width: number, title: string, base: string): PictureOptions => ({
    document,
    width,
    language,
    words: { title, base, source: sourceOf(context), licence: licenceOf(context) },
    framed: true,
    size: 'page',
    hrefOf: (href) => new URL(href, 'https://ziele.example/').href,
  });
  return { context, page, options, words: language === 'de' ? de : en };
}

/** The mosaic of a start page. */
export function mosaicOf(engine: Engine, address: string, width: number): SVGSVGElement {
  const { context, page, options, words } = pageAt(engine, address);
  return drawMosaic(page.mosaic, {
    ...options(width, page.mosaicTitle, ''),
    classes: classesOf(context, page, words),
  });
}

/** The picture of a finding of a start page; throws where the page does not have it. */
export function findingOf(engine: Engine, address: string, id: string): SVGSVGElement {
  const { page, options } = pageAt(engine, address);
  const finding = page.findings.find((candidate) => candidate.id === id);
  if (!finding) throw new Error(`no finding ${id}, but ${page.findings.map((f) => f.id).join(', ')}`);
  const { picture } = finding;
  const frame = options(368, plain(finding.title), finding.base);
  if (picture.kind === 'shares') return drawShareBars(picture.rows, frame);
  const { narrowNames, official } = picture;
  return drawBars(picture.rows, { ...frame, narrowNames, nameLanguage: official ? 'de' : frame.language });
}
