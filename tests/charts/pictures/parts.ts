import { loadJena, loadMusterstadt } from '../../fixtures/packages.ts';
import { cases } from '../lib/cases.ts';
import { partAt } from '../lib/figureOf.ts';

const jena = loadJena();

const department = (id: string, width: number) =>
  jena.then((engine) => partAt('bericht', engine, `bericht/?stelle=${id}`, width));

export const reportJena1184 = async () => partAt('bericht', await jena, 'bericht/', 1184);
export const reportJena328 = async () => partAt('bericht', await jena, 'en/report/', 328);
export const reportDepartment1184 = () => department('fd-gesundheit', 1184);
export const reportDepartment328 = () => department('fd-gesundheit', 328);
export const reportTwelveGoals1184 = async () =>
  partAt('bericht', await jena, 'bericht/?feld=5&status=fulfilled,missed', 1184);
export const reportOneGoal1184 = () => partAt('bericht', cases.oneGoal.engine, 'bericht/', 1184);
export const reportMusterstadt1184 = async () => partAt('bericht', await loadMusterstadt(), 'bericht/', 1184);
export const reportManyGoals1184 = () => partAt('bericht', cases.manyFields.engine, 'bericht/', 1184);

export const comparisonJena = async () => partAt('fristen-vergleich', await jena, 'fristen/');
export const comparisonSmall = async () => partAt('fristen-vergleich', await jena, 'en/deadlines/?feld=5');

export const findingMissedSaved = async () => partAt('befund-verfehlt', await jena, '');
export const findingDatedSaved = async () => partAt('befund-befristet', await jena, 'en/');
export const findingContinuedSaved = async () => partAt('befund-fortgesetzt', await jena, '?feld=1');
export const matrixWhole1184 = async () =>
  partAt('zustaendigkeit-felder', await jena, 'zustaendigkeit/', 1184);
