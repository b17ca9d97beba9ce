import { loadJena } from '../../fixtures/packages.ts';
import { cases } from '../lib/cases.ts';
import { pictureAt } from '../lib/figureOf.ts';

const jena = loadJena();

export const resultJena1184 = async () => pictureAt('uebersicht', await jena, '', { width: 1184 });
export const resultJena328 = async () => pictureAt('uebersicht', await jena, 'en/', { width: 328 });
export const resultEmpty1184 = () =>
  pictureAt('uebersicht', cases.empty.engine, cases.empty.query, { width: 1184 });
export const resultOneGoal1184 = () => pictureAt('uebersicht', cases.oneGoal.engine, '', { width: 1184 });
export const questionJena1184 = async () =>
  pictureAt('auswertung', await jena, 'auswertung/?zeilen=teilfeld&farbe=ausblick', { width: 1184 });
export const questionNone = async () =>
  pictureAt('auswertung', await jena, 'auswertung/?zeilen=feld&spalten=feld', { width: 700 });
