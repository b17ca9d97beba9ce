import { loadJena } from '../../fixtures/packages.ts';
import { findingOf } from '../lib/fromOverview.ts';

const jena = loadJena();

export const findingMissedFields = async () => findingOf(await jena, '', 'missedFields');
export const findingDated = async () => findingOf(await jena, '', 'dated');
export const findingContinued = async () => findingOf(await jena, 'en/', 'continued');
export const findingMissedLost = async () => findingOf(await jena, '?status=missed', 'missedLost');
export const findingAllReached = async () => findingOf(await jena, '?frist=laufend', 'allReached');
