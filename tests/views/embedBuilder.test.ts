import { describe, expect, it } from 'vitest';
import { words as de } from '../../src/i18n/de/embedBuilder.ts';
import { words as en } from '../../src/i18n/en/embedBuilder.ts';
import { codeKinds, embedCodes, type CodeInput } from '../../src/views/embedBuilder/codes.ts';
import { embedBuilder } from '../../src/views/embedBuilder/embedBuilder.ts';
import { readBuilderOptions, writeBuilderOptions } from '../../src/views/embedBuilder/builderOptions.ts';
import { contextOf } from '../fixtures/contextOf.ts';
import { loadJena } from '../fixtures/packages.ts';

const jena = await loadJena();

const input: CodeInput = {
  root: 'https://ziele.example.org/',
  address: 'embed/felder/?feld=1&theme=dunkel',
  pageAddress: 'felder/?feld=1',
  picture: 'embed/felder/bild.png',
  pictureFile: 'bild.png',
  title: 'Ziele je "Feld" – Stadt & Land',
  finding: 'In vier von acht <Feldern>',
  open: 'Diagramm und Tabelle öffnen',
  height: 520,
  integrities: { height: 'sha384-abc', component: 'sha384-def' },
};

describe('the codes', () => {
  const codes = embedCodes(input);

  it('are a frame that has a title, comes late and fits itself, with a link beside it', () => {
    expect(codes.frame).toBe(
      '<iframe title="Ziele je &quot;Feld&quot; – Stadt &amp; Land" src="https://ziele.example.org/embed/felder/?feld=1&amp;theme=dunkel" loading="lazy" style="width:100%;border:0;min-height:520px;frame-sizing:content-height"></iframe>\n' +
        '<p><a href="https://ziele.example.org/felder/?feld=1">Diagramm und Tabelle öffnen</a></p>',
    );
  });

  it('are the same with a script whose content is sealed', () => {
    expect(codes.script).toBe(
      `${codes.frame}\n<script src="https://ziele.example.org/embed/height-1.js" integrity="sha384-abc" crossorigin="anonymous" async></script>`,
    );
  });

  it('are an element that has the frame inside, where it can’t be shown', () => {
    expect(codes.component).toMatch(
      /^<zielspiegel-chart src="[^"]+"><iframe [^>]+><\/iframe><\/zielspiegel-chart>\n<p>/,
    );
    expect(codes.component).toContain('embed/chart-1.js" integrity="sha384-def"');
  });

  it('are a picture that says what it shows', () => {
    expect(codes.picture).toContain('src="https://ziele.example.org/embed/felder/bild.png"');
    expect(codes.picture).toContain('alt="In vier von acht &lt;Feldern&gt;"');
    expect(embedCodes({ ...input, picture: null }).picture).toContain('src="bild.png"');
  });

  it('are a link', () => {
    expect(codes.link).toBe('https://ziele.example.org/felder/?feld=1');
  });
});

describe.each([
  ['de', de],
  ['en', en],
] as const)('the page of codes: %s', (language, words) => {
  const path = language === 'de' ? 'einbetten/' : 'en/embed-builder/';
  const at = (search: string) => embedBuilder(contextOf(jena, path + search), words);

  it('starts with the fields, and the chart’s address has what is chosen', () => {
    const page = at('?feld=1&q=Deutschkurs');
    const home = language === 'de' ? '' : 'en/';
    expect(page.address).toBe(`${home}embed/felder/?feld=1`);
    expect(page.picture).toBeNull();
  });

  it('offers every chart, goal and department once', () => {
    const page = at('');
    expect(page.charts.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['felder']);
    expect([page.charts.length, page.goals.length]).toEqual([8, 82]);
    expect(page.departments.length).toBe(jena.tables.dataset.departments.length);
  });

  it('keeps a state and takes no filter where none has an effect', () => {
    const page = at('?feld=1&bild=ziel/37&optionen=dunkel,titel,stand');
    expect(page.address).toMatch(/embed\/ziel\/37\/stand\/2020-01-01\/\?theme=dunkel&titel=0$/);
    expect(page.filter).toBe('');
  });

  it.each(['ziel/83', 'zustaendigkeit/nobody', '../x', 'nichts'])('knows no %s', (bild) => {
    expect(at(`?bild=${bild}`).address).toMatch(/embed\/felder\/$/);
  });

  it('makes no code of more than 1,000 characters, whatever is shown', () => {
    const page = at('');
    const longest = Math.max(
      ...[...page.charts, ...page.goals, ...page.departments].flatMap(({ id }) => {
        const chosen = at(`?bild=${id}&optionen=kontrast,titel,tabelle,hintergrund,links,stand`);
        const codes = embedCodes({
          ...input,
          ...chosen,
          root: 'https://ziele.musterstadt.example/',
          title: 'Ziele je Handlungsfeld nach Stand – Integrationskonzept Musterstadt 2016–2019',
          finding: 'In vier von acht Handlungsfeldern sind alle bewerteten Ziele vollständig erfüllt',
          integrities: { height: `sha384-${'x'.repeat(64)}`, component: `sha384-${'x'.repeat(64)}` },
        });
        return codeKinds.map((kind) => codes[kind].length);
      }),
    );
    expect(longest).toBeLessThanOrEqual(1000);
    expect(longest).toBeGreaterThan(500);
  });
});

it.each(['', 'dunkel', 'titel,stand', 'kontrast,titel,tabelle,hintergrund,links,stand'])(
  'the options %j are written as they are read',
  (value) => {
    expect(writeBuilderOptions(readBuilderOptions(value))).toBe(value);
  },
);
