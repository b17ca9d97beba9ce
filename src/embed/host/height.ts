import { fitFrames } from './fitFrames.ts';

/** The script for pages around our charts: `embed/height-1.js`. Its own address says where the charts lie. */
const { src } = document.currentScript as HTMLScriptElement;
fitFrames(window, new URL('../', src).href);
