import { drawMosaic, type MosaicOptions } from '../../../src/charts/pictures/drawMosaic.ts';
import type { MosaicRow } from '../../../src/charts/mosaic.ts';
import { statuses, type Status } from '../../../src/model/codes.ts';
import { loadJena, loadMusterstadt } from '../../fixtures/packages.ts';
import { mosaicOf } from '../lib/fromOverview.ts';

const jena = loadJena();
const musterstadt = loadMusterstadt();

export const mosaicJena1184 = async () => mosaicOf(await jena, '', 1184);
export const mosaicJena328 = async () => mosaicOf(await jena, '', 328);
export const mosaicJenaByNumber = async () => mosaicOf(await jena, '?sort=nr', 1184);
export const mosaicJenaMissed = async () => mosaicOf(await jena, '?status=missed', 1184);
export const mosaicJenaOneField328 = async () => mosaicOf(await jena, 'en/?feld=5', 328);
export const mosaicMusterstadt1184 = async () => mosaicOf(await musterstadt, '', 1184);
export const mosaicMusterstadt328 = async () => mosaicOf(await musterstadt, '', 328);

/** A field with goals numbered on from `first`. */
function row(name: string, first: number, goals: readonly Status[]): MosaicRow {
  return {
    id: name,
    name,
    href: '?feld=1',
    chosen: false,
    count: goals.length === 1 ? '1 Ziel' : `${goals.length} Ziele`,
    countHref: null,
    squares: goals.map((status, i) => ({
      nr: first + i,
      status,
      label: `Ziel ${first + i}: ${status}`,
      href: `ziele/${first + i}/`,
      dimmed: false,
    })),
  };
}

const options = (width: number, title: string, goals: readonly Status[]): MosaicOptions => ({
  document,
  width,
  language: 'de',
  words: { title, base: '', source: 'Quelle: ausgedacht', licence: '' },
  framed: true,
  size: 'page',
  hrefOf: null,
  classes: {
    rows: statuses.map((status) => ({
      status,
      label: status,
      goals: String(goals.filter((goal) => goal === status).length),
      count: goals.filter((goal) => goal === status).length,
      share: status === 'discarded' ? 'ohne Quote' : '',
    })),
    rated: {
      label: 'bewertet',
      goals: String(goals.filter((goal) => goal !== 'discarded').length),
      share: goals.length > 0 ? '100\u202f%' : '',
    },
  },
});

const several = (n: number) => Array.from({ length: n }, (_, i): Status => statuses[i % 5] ?? 'missed');

export const mosaicOneGoal = () =>
  drawMosaic([row('Wohnen', 1, ['missed'])], options(1184, 'Ein Ziel, ein Quadrat', ['missed']));

export const mosaicNoGoals = () => drawMosaic([], options(1184, 'Kein Ziel', []));

const longName = 'Zusammenleben, Nachbarschaft, gegenseitige Rücksicht und Beteiligung in allen Stadtteilen';

export const mosaicLongNames = () =>
  drawMosaic(
    [
      row(longName, 1, several(31)),
      row('Donaudampfschifffahrtsgesellschaftskapitänsausbildung', 32, several(4)),
      row(longName, 36, several(2)),
    ],
    options(1184, `${longName}: jedes Ziel ein Quadrat, und dieser Titel steht auf zwei Zeilen`, several(37)),
  );

export const mosaicLongNames328 = () =>
  drawMosaic(
    [
      row(longName, 1, several(12)),
      row('Donaudampfschifffahrtsgesellschaftskapitänsausbildung', 13, several(4)),
    ],
    options(328, longName, several(16)),
  );

export const mosaicThreeDigits = () =>
  drawMosaic(
    [row('Verkehr', 95, several(70)), row('Klima', 165, several(9)), row('Wohnen', 1174, several(3))],
    options(1184, '82 Ziele mit großen Nummern', several(82)),
  );
