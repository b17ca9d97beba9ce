import { loadJena } from '../../fixtures/packages.ts';
import { findingOf } from '../lib/fromOverview.ts';

const jena = loadJena();

export const findingMissedFields = async () => findingOf(await jena, '', 'befund-verfehlt');
export const findingDated = async () => findingOf(await jena, '', 'befund-befristet');
export const findingContinued = async () => findingOf(await jena, 'en/', 'befund-fortgesetzt');
export const findingMissedLost = async () => findingOf(await jena, '?status=missed', 'befund-verloren');
export const findingAllReached = async () => findingOf(await jena, '?frist=laufend', 'befund-erreicht');
