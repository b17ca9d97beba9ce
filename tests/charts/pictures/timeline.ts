import { loadJena } from '../../fixtures/packages.ts';
import { cases } from '../lib/cases.ts';
import { pictureAt } from '../lib/figureOf.ts';

const jena = loadJena();

export const timelineJena1184 = async () => pictureAt('fristen', await jena, 'fristen/', { width: 1184 });
export const timelineJena328 = async () =>
  pictureAt('fristen', await jena, 'fristen/?feld=2', { width: 328 });

const of = ({ engine, query }: (typeof cases)[keyof typeof cases], width: number) =>
  pictureAt('fristen', engine, `fristen/${query}`, { width });

export const timelineOneField1184 = () => of(cases.oneField, 1184);
export const timelineThreeFields1184 = () => of(cases.threeFields, 1184);
export const timelineManyFields1184 = () => of(cases.manyFields, 1184);
export const timelineLongNames1184 = () => of(cases.longNames, 1184);
export const timelineLongNames328 = () => of(cases.longNames, 328);
export const timelineEmpty1184 = () => of(cases.empty, 1184);
export const timelineOneGoal1184 = () => of(cases.oneGoal, 1184);
