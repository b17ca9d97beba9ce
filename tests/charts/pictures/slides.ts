import { loadJena } from '../../fixtures/packages.ts';
import { pictureAt } from '../lib/figureOf.ts';
import type { DrawOptions } from '../../../src/views/figures/figure.ts';
import type { FigureId } from '../../../src/views/figures/figureIds.ts';

const jena = loadJena();

/** As it stands on a stage of 1920 × 1080, or on one of 1440 × 1080. */
const slide =
  (id: FigureId, address: string, width: 1728 | 1248, more: Partial<DrawOptions> = {}) =>
  async () =>
    pictureAt(id, await jena, address, { width, framed: false, size: 'slide', ...more });

export const slideOverview = slide('uebersicht', '', 1728);
export const slideMosaic = slide('mosaik', '', 1728);
export const slideMosaicNarrow = slide('mosaik', '', 1248);
export const slideFields = slide('felder', 'felder/', 1728);
export const slideFieldsMissed = slide('felder', 'felder/', 1728, { emphasis: 'missed' });
export const slideDepartments = slide('zustaendigkeit', 'zustaendigkeit/', 1728, { mostRows: 8 });
export const slideDeadlines = slide('fristen', 'fristen/', 1728);
export const slideDeadlinesNarrow = slide('fristen', 'fristen/', 1248);
export const slideFlow = slide('fortschreibung', 'fortschreibung/', 1728);
export const slideFlowMissed = slide('fortschreibung', 'fortschreibung/?status=missed', 1728);
export const slideFlowNarrow = slide('fortschreibung', 'fortschreibung/', 1248);
export const slideQuestion = slide('auswertung', 'auswertung/', 1728);
