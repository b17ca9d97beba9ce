import { loadJena } from '../../fixtures/packages.ts';
import { cases } from '../lib/cases.ts';
import { pictureAt } from '../lib/figureOf.ts';

const jena = loadJena();

export const fieldsJena1184 = async () => pictureAt('felder', await jena, 'felder/', { width: 1184 });
export const fieldsJena328 = async () => pictureAt('felder', await jena, 'felder/', { width: 328 });
export const fieldsJenaOpened1184 = async () =>
  pictureAt('felder', await jena, 'felder/?offen=1', { width: 1184 });
export const fieldsJenaShares1184 = async () =>
  pictureAt('felder', await jena, 'felder/?anteil=1', { width: 1184 });
export const fieldsJenaShares328 = async () =>
  pictureAt('felder', await jena, 'felder/?anteil=1', { width: 328 });
export const fieldsJenaMissed1184 = async () =>
  pictureAt('felder', await jena, 'felder/?status=missed', { width: 1184 });

const of = ({ engine, query }: (typeof cases)[keyof typeof cases], width: number) =>
  pictureAt('felder', engine, `felder/${query}`, { width });

export const fieldsOneField1184 = () => of(cases.oneField, 1184);
export const fieldsThreeFields1184 = () => of(cases.threeFields, 1184);
export const fieldsManyFields1184 = () => of(cases.manyFields, 1184);
export const fieldsLongNames1184 = () => of(cases.longNames, 1184);
export const fieldsLongNames328 = () => of(cases.longNames, 328);
export const fieldsEmpty1184 = () => of(cases.empty, 1184);
export const fieldsOneGoal1184 = () => of(cases.oneGoal, 1184);
