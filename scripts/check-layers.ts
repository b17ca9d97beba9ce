import { posix } from 'node:path';
import { isMain } from './lib/main.ts';
import { moduleFacts, type Mention } from './lib/moduleFacts.ts';
import { readTexts } from './lib/readTexts.ts';

/**
 * The layers of src/, top to bottom. A folder may import what stands on the lines below its own; folders on one line do
 * not know each other. Files directly in src/ count as app.
 */
export const layers: readonly (readonly string[])[] = [
  ['embed'], //            one chart alone, in other sites
  ['app'], //              starts, routes, layout
  ['views'], //            one folder per page, and shared/ for what two pages use
  ['charts', 'exports'], // rows and options -> SVG; tables and pictures -> files
  ['components'], //       Button, Dialog, Table: know no goals
  ['state'], //            what the URL says
  ['analysis', 'data'], // questions -> rows; files -> dataset
  ['i18n'], //             words and formats
  ['model'], //            the types and closed lists of the domain
];

/** What the lines above do not say: who else may not, and who alone may. */
const neverImports: Readonly<Record<string, readonly string[]>> = { data: ['i18n'] };
const stylesBelongTo: readonly string[] = ['app', 'embed'];
const packagesBelongTo: Readonly<Record<string, readonly string[]>> = {
  arquero: ['analysis'],
  '@observablehq/plot': ['charts'],
  'd3-dsv': ['data', 'exports'],
};
/** Gets document, width and links as options, so that one chart serves screen, export and prerendering. */
const withoutPage = 'charts';

/** An import between two files of src/. */
interface Arrow {
  from: string;
  to: string;
  line: number;
}

/**
 * Every place where the files break the rules above, or import each other in a ring, as sentences such as
 * `src/a.ts:3 imports src/b.ts: analysis may not import views`.
 * @param files texts by path from the project's folder, such as `src/model/codes.ts`
 */
export function findViolations(files: ReadonlyMap<string, string>): string[] {
  const violations: string[] = [];
  const arrows: Arrow[] = [];
  for (const [from, text] of files) {
    const { imports, pageGlobals } = moduleFacts(from, text);
    if (!knowsLayer(layerOf(from))) violations.push(`${from}: src/${layerOf(from)} is in no layer`);
    for (const mention of imports) {
      const to = targetOf(from, mention);
      const reason = to ? whyNotFile(from, to) : whyNotPackage(from, mention.name);
      if (reason) violations.push(`${from}:${mention.line} imports ${to ?? mention.name}: ${reason}`);
      if (to) arrows.push({ from, to, line: mention.line });
    }
    if (layerOf(from) === withoutPage) {
      for (const { name, line } of pageGlobals) {
        violations.push(`${from}:${line} uses ${name}: ${withoutPage} may not reach for the page`);
      }
    }
  }
  return [...violations, ...findRings(arrows)];
}

/** The file an import means, or undefined for a package. */
function targetOf(from: string, { name }: Mention): string | undefined {
  const path = name.replace(/\?.*$/, '');
  if (path.startsWith('.')) return posix.join(posix.dirname(from), path);
  return path.startsWith('/') ? path.slice(1) : undefined;
}

function layerOf(path: string): string {
  const [, folder = '', ...rest] = path.split('/');
  return rest.length ? folder : 'app';
}

const rankOf = (layer: string) => layers.findIndex((line) => line.includes(layer));
const knowsLayer = (layer: string) => layer === 'styles' || rankOf(layer) >= 0;

function whyNotFile(from: string, to: string): string | undefined {
  const [above, below] = [layerOf(from), layerOf(to)];
  const forbidden = `${above} may not import ${below}`;
  if (!to.startsWith('src/')) return 'src may not import what lies outside';
  if (below === 'styles') return stylesBelongTo.includes(above) || above === 'styles' ? undefined : forbidden;
  if (above === below) return above === 'views' ? whyNotView(from, to) : undefined;
  if (neverImports[above]?.includes(below)) return forbidden;
  return rankOf(above) < rankOf(below) ? undefined : forbidden;
}

/** Figures and the deck are made from the pages' own models; slides, embeds and files from these. */
const gathered: readonly (string | undefined)[] = ['figures', 'deck'];

function whyNotView(from: string, to: string): string | undefined {
  const [above, below] = [from.split('/')[2], to.split('/')[2]];
  const isAllowed =
    above === below || below === 'shared' || gathered.includes(above) || gathered.includes(below);
  return isAllowed ? undefined : `a view may import no other view but shared, ${gathered.join(' and ')}`;
}

function whyNotPackage(from: string, name: string): string | undefined {
  for (const [owned, owners] of Object.entries(packagesBelongTo)) {
    const isIt = name === owned || name.startsWith(`${owned}/`);
    if (isIt && !owners.includes(layerOf(from))) return `only ${owners.join(' and ')} may import ${owned}`;
  }
  return undefined;
}

/** One sentence for each import that leads back to a file from which it was reached. */
function findRings(arrows: readonly Arrow[]): string[] {
  const rings: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    if (done.has(file)) return;
    for (const { to, line } of arrows.filter((arrow) => arrow.from === file)) {
      const here = [...way, file];
      const start = here.indexOf(to);
      if (start >= 0) {
        rings.push(`${file}:${line} imports ${to}: a ring, ${[...here.slice(start), to].join(' > ')}`);
      } else walk(to, here);
    }
    done.add(file);
  };
  for (const { from } of arrows) walk(from, []);
  return rings;
}

if (isMain(import.meta.url)) {
  const files = readTexts('src', ['.ts', '.svelte']);
  const violations = findViolations(files);
  for (const violation of violations) console.error(violation);
  if (violations.length) process.exit(1);
  console.log(`${files.size} files, and every import points down.`);
}
