import type { Language } from '../../../src/model/codes.ts';
import { pageNameOf, type Chart } from '../../../src/state/embed.ts';
import { bundleScript, type Bundle } from './bundle.ts';

/** The variable by which a chart's script is called with its data. */
const called = 'zielspiegelChart';

/** A chart's own styles, and the script that renders it anew under a filter; without data it does nothing. */
export function bundleChart(chart: Chart, language: Language): Promise<Bundle> {
  const words = (name: string) => `/src/i18n/${language}/${name}.ts`;
  const source = `
    import '/src/embed/embed.css';
    import { chart } from '/src/embed/charts/${chart}.ts';
    import { showFiltered } from '/src/embed/script/filtered.ts';
    import { words as common } from '${words('common')}';
    import { words as m } from '${words('embed')}';
    import { words } from '${words(pageNameOf(chart))}';
    export default (data) => showFiltered(chart, { language: '${language}', common, m, words }, data);
  `;
  return bundleScript(source, called);
}

/** The script with the data that it counts with: one file, since a frame in a sandbox may fetch nothing. */
export function withData({ code }: Bundle, data: object): string {
  return `${code}${called}(${JSON.stringify(data)});\n`;
}
