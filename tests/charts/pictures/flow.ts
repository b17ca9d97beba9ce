import { loadJena } from '../../fixtures/packages.ts';
import { cases } from '../lib/cases.ts';
import { pictureAt } from '../lib/figureOf.ts';

const jena = loadJena();

export const flowJena1184 = async () =>
  pictureAt('fortschreibung', await jena, 'fortschreibung/', { width: 1184 });
export const flowJenaMissed1184 = async () =>
  pictureAt('fortschreibung', await jena, 'fortschreibung/?status=missed', { width: 1184 });
export const flowJenaTwoColumns1184 = async () =>
  pictureAt('fortschreibung', await jena, 'fortschreibung/?spalten=feld,ziel', { width: 1184 });
export const flowJena328 = async () =>
  pictureAt('fortschreibung', await jena, 'fortschreibung/', { width: 328 });

const of = ({ engine, query }: (typeof cases)[keyof typeof cases], width: number) =>
  pictureAt('fortschreibung', engine, `fortschreibung/${query}`, { width });

export const flowOneField1184 = () => of(cases.oneField, 1184);
export const flowThreeFields1184 = () => of(cases.threeFields, 1184);
export const flowManyFields1184 = () => of(cases.manyFields, 1184);
export const flowLongNames1184 = () => of(cases.longNames, 1184);
export const flowLongNames328 = () => of(cases.longNames, 328);
export const flowEmpty1184 = () => of(cases.empty, 1184);
export const flowOneGoal1184 = () => of(cases.oneGoal, 1184);
