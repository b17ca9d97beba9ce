import { loadJena } from '../../fixtures/packages.ts';
import { cases } from '../lib/cases.ts';
import { partAt } from '../lib/figureOf.ts';

const jena = loadJena();

export const matrixJena1184 = async () =>
  partAt('zustaendigkeit-felder', await jena, 'zustaendigkeit/?als=lead', 1184);
export const matrixJena328 = async () =>
  partAt('zustaendigkeit-felder', await jena, 'zustaendigkeit/?als=lead&feld=2', 328);

const of = ({ engine, query }: (typeof cases)[keyof typeof cases], width: number) =>
  partAt('zustaendigkeit-felder', engine, `zustaendigkeit/${query}`, width);

export const matrixOneField1184 = () => of(cases.oneField, 1184);
export const matrixThreeFields1184 = () => of(cases.threeFields, 1184);
export const matrixManyFields1184 = () => of(cases.manyFields, 1184);
export const matrixLongNames1184 = () => of(cases.longNames, 1184);
export const matrixLongNames328 = () => of(cases.longNames, 328);
export const matrixOneGoal1184 = () => of(cases.oneGoal, 1184);
