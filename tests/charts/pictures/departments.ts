import { loadJena } from '../../fixtures/packages.ts';
import { cases } from '../lib/cases.ts';
import { pictureAt } from '../lib/figureOf.ts';

const jena = loadJena();

export const departmentsJena1184 = async () =>
  pictureAt('zustaendigkeit', await jena, 'zustaendigkeit/?als=lead', { width: 1184 });

const of = ({ engine, query }: (typeof cases)[keyof typeof cases], width: number) =>
  pictureAt('zustaendigkeit', engine, `zustaendigkeit/${query}`, { width });

export const departmentsOneField1184 = () => of(cases.oneField, 1184);
export const departmentsThreeFields1184 = () => of(cases.threeFields, 1184);
export const departmentsManyFields1184 = () => of(cases.manyFields, 1184);
export const departmentsLongNames1184 = () => of(cases.longNames, 1184);
export const departmentsLongNames328 = () => of(cases.longNames, 328);
export const departmentsEmpty1184 = () => of(cases.empty, 1184);
export const departmentsOneGoal1184 = () => of(cases.oneGoal, 1184);
