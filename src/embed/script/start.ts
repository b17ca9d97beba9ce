import { readOptions } from '../../state/embedOptions.ts';
import { applyFilter } from './applyFilter.ts';
import { applyOptions, makeStill } from './applyOptions.ts';
import { reportHeight } from './reportHeight.ts';
import { showTips } from './showTips.ts';

/**
 * What a chart that stands alone gains by script: options, tips, its height for the page around it, and a filter. Plain
 * script, no module: a frame in a sandbox has no origin, and may load no modules from ours.
 */
const own = document.currentScript as HTMLScriptElement;
const options = readOptions(window.location.search);
const part = own.dataset.filter;

applyOptions(document.documentElement, options);
if (options.still) makeStill(document);
else showTips(document);
applyFilter(
  window,
  { script: part ? new URL(part, own.src).href : null, folder: new URL('./', own.src).href },
  () => options.still && makeStill(document),
);
reportHeight(window, document.documentElement.dataset.embed ?? '');
