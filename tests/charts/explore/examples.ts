import { drawExplore } from '../../../src/charts/plot/drawExplore.ts';
import type { ExplorePicture, Group } from '../../../src/charts/plot/explorePicture.ts';
import { words } from '../../../src/i18n/de/explore.ts';
import { explore } from '../../../src/views/explore/explore.ts';
import { contextOf } from '../../fixtures/contextOf.ts';
import { loadJena, loadMusterstadt } from '../../fixtures/packages.ts';

const [jena, musterstadt] = await Promise.all([loadJena(), loadMusterstadt()]);

/** The picture of a question of a package, at a width in px. Throws where it has none. */
function asked(query: string, width: number, engine = jena): () => SVGSVGElement {
  return () => {
    const { figure } = explore(contextOf(engine, `auswertung/${query}`), words);
    if (!figure) throw new Error(`no picture: ${query}`);
    return drawExplore(figure.picture, { document, width, label: figure.label });
  };
}

/** Bars of one colour, from names and numbers. */
function bars(rows: readonly (readonly [string, number])[], width: number): () => SVGSVGElement {
  const picture: ExplorePicture = {
    rows: rows.map(([name], i) => ({ id: String(i), name })),
    columns: null,
    facets: null,
    matrix: false,
    most: Math.max(1, ...rows.map(([, goals]) => goals)),
    official: { rows: true, columns: false, facets: false },
    groups: rows.map(([name, goals], i): Group => ({
      row: String(i),
      column: null,
      facet: null,
      segments: [{ tone: 'neutral', value: goals, text: '' }],
      text: String(goals),
      zero: goals === 0,
      label: `${name}: ${goals} Ziele`,
      href: goals > 0 ? `../auswertung/?feld=${i + 1}` : null,
    })),
  };
  return () => drawExplore(picture, { document, width, label: 'Bild' });
}

const longName =
  'Interkulturelle Öffnung der Verwaltung und Donaudampfschifffahrtsgesellschaft, alle Bereiche';

/** Every example is named as its file in `output/explore`. */
export const examples = {
  firstQuestion1184: asked('', 1184),
  firstQuestion328: asked('', 328),
  matrix1184: asked('?zeilen=stelle&spalten=feld&als=lead', 1184),
  matrixAsList700: asked('?zeilen=feld&spalten=ziel', 700),
  matrixInShares1184: asked('?zeilen=feld&spalten=frist&anteil=1', 1184),
  shares1184: asked('?zeilen=frist&farbe=status&anteil=1', 1184),
  smallMultiples1184: asked('?zeilen=frist&farbe=status&facette=feld', 1184),
  matrixByStatus1184: asked('?zeilen=feld&spalten=ziel&facette=status', 1184),
  greys1184: asked('?zeilen=teilfeld&farbe=ausblick', 1184),
  oneGoal1184: asked('?zeilen=feld&farbe=status&feld=8', 1184),
  otherPackage1184: asked('?zeilen=feld&spalten=status', 1184, musterstadt),
  oneField1184: bars([['Alles', 82]], 1184),
  threeFields1184: bars(
    [
      ['Eins', 1],
      ['Zwei', 200],
      ['Drei', 0],
    ],
    1184,
  ),
  threeHundredFields1184: bars(
    Array.from({ length: 300 }, (_, i) => [`Feld ${i + 1}`, (i * 37) % 83] as const),
    1184,
  ),
  longNames1184: bars(
    [
      [longName, 3],
      ['Kurz', 12],
    ],
    1184,
  ),
  longNames328: bars(
    [
      [longName, 3],
      ['Kurz', 12],
    ],
    328,
  ),
} as const satisfies Readonly<Record<string, () => SVGSVGElement>>;
