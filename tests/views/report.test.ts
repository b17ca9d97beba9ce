import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/app/engine.ts';
import { words as de } from '../../src/i18n/de/report.ts';
import { words as en } from '../../src/i18n/en/report.ts';
import { plain } from '../../src/i18n/sentence.ts';
import { columnTitle } from '../../src/views/report/columnTitle.ts';
import { departmentSheets } from '../../src/views/report/departmentSheets.ts';
import { goalNumbers } from '../../src/views/report/goalNumbers.ts';
import { pageMarginCss, sheetMarginCss } from '../../src/views/report/pageMargins.ts';
import { report, type Book, type Sheet } from '../../src/views/report/report.ts';
import { contextOf } from '../fixtures/contextOf.ts';
import { loadJena, loadMusterstadt } from '../fixtures/packages.ts';

let jena: Engine;
beforeAll(async () => {
  jena = await loadJena();
});

function book(language: 'de' | 'en' = 'de', engine = jena): Book {
  const path = language === 'de' ? 'bericht/' : 'en/report/';
  const page = report(contextOf(engine, path), language === 'de' ? de : en);
  if (page?.kind !== 'book') throw new Error('expected a book');
  return page;
}

function sheet(query: string, language: 'de' | 'en' = 'de'): Sheet {
  const path = language === 'de' ? 'bericht/' : 'en/report/';
  const page = report(contextOf(jena, `${path}?${query}`), language === 'de' ? de : en);
  if (page?.kind !== 'sheet') throw new Error('expected a sheet');
  return page;
}

const goalOf = (page: Book | Sheet, nr: number) =>
  page.chapters.flatMap(({ goals }) => goals).find((goal) => goal.nr === nr);

describe('the whole report', () => {
  it('has the chapters of the source with their numbers', () => {
    expect(book().chapters.map(({ name, say }) => [name, plain(say)])).toEqual([
      ['A Vollumfänglich bzw. überwiegend erfüllte Ziele', '55 Ziele, 80,9\u202f% der 68 bewerteten.'],
      ['B Teilweise erfüllte Ziele', '7 Ziele, 10,3\u202f% der 68 bewerteten.'],
      ['C Nicht erfüllte Ziele', '6 Ziele, 8,8\u202f% der 68 bewerteten.'],
      ['D Verworfene Ziele', '14 Ziele, in keiner Quote enthalten.'],
    ]);
    expect(plain(book('en').chapters[0]?.say ?? [])).toBe('55 goals, 80.9% of the 68 rated.');
  });

  it('has the fields of a chapter in the order of the document, with their pages', () => {
    expect(
      book().chapters[2]?.fields.map(({ name, pages, goals, children }) => [
        name,
        pages,
        goals.map(({ nr }) => nr),
        children.map((child) => [child.name, child.pages, child.goals.map(({ nr }) => nr)]),
      ]),
    ).toEqual([
      [
        '1 Interkulturelle Öffnung',
        '',
        [],
        [
          [
            '1.1 Rahmenbedingungen für die Förderung Interkultureller Öffnungsprozesse',
            '(vgl. Konzept S. 22 ff., Zwischenbericht S. 6 ff.)',
            [1, 4],
          ],
          ['1.3 Kommunikation', '(vgl. Konzept S. 32 ff., Zwischenbericht S. 19 ff.)', [24, 29]],
        ],
      ],
      [
        '5 Kultur, Freizeit und Sport',
        '',
        [],
        [
          ['5.3 Interreligiöser Dialog', '(vgl. Konzept S. 64 f., Zwischenbericht S. 54 f.)', [66]],
          ['5.4 Vereinsarbeit', '(vgl. Konzept S. 66 f., Zwischenbericht S. 56 ff.)', [69]],
        ],
      ],
    ]);
  });

  it('opens with the introduction in its wording, its figures counted anew and linked', () => {
    const [, result, , next] = book().introduction;
    expect(plain(result ?? [])).toContain(
      '55 (80,9\u202f%) Ziele konnten vollständig bzw. überwiegend und 7 (10,3\u202f%) zumindest teilweise erfüllt werden. Lediglich 6 Ziele (8,8\u202f%) wurden nicht realisiert.',
    );
    expect(plain(next ?? [])).toContain(
      '18 Ziele werden nicht weiterverfolgt, davon sind 13 abschließend erfüllt, 2 teilweise erfüllt und 3 nicht erreicht. 50 Ziele (73,5\u202f%)',
    );
    expect(result?.[0]).toMatchObject({ text: '55', filter: { statuses: ['fulfilled', 'mostly'] } });
  });

  it('counts the figures of its introduction from the rows, whatever the report states', () => {
    const { tables, cube } = jena;
    const goals = tables.dataset.goals.filter(({ nr }) => nr > 10);
    const fewer: Engine = { cube, tables: { ...tables, dataset: { ...tables.dataset, goals } } };
    expect(plain(book('de', fewer).introduction[1] ?? [])).toMatch(
      /^49 \(83,1\u202f%\) Ziele .* Lediglich 4 /,
    );
  });

  it('says all of a goal: the wording, and what it was read as', () => {
    const goal = goalOf(book(), 69);
    expect(goal).toMatchObject({
      name: 'Ziel 69',
      field: '5.4 Vereinsarbeit',
      responsible:
        'Dezernat 2, FD Haushalt, Controlling und Organisationsentwicklung in Kooperation mit Büro für Migration und Integration',
      onlyRole: '',
      deadline: '4. Quartal 2016, danach fortlaufend',
      due: 'fortlaufend, 1. Oktober 2016 bis 31. Dezember 2016',
      statusLabel: 'nicht erfüllt',
      statusText: 'Ziel nicht erfüllt',
      statusNotes: ['fehlende personelle Ressourcen in den beteiligten Bereichen'],
      outlookLabel: 'wird nicht weiterverfolgt',
      outlookText: ['Ziel wird nicht weiterverfolgt'],
      targets: [],
    });
    expect(goal?.departments.map(({ role, names }) => [role, names.map(({ name }) => name)])).toEqual([
      ['federführend', ['Dezernat 2', 'FD Haushalt, Controlling und Organisationsentwicklung']],
      ['beteiligt', ['Büro für Migration und Integration']],
    ]);
    expect(goal?.notes).toHaveLength(2);
    expect(goal?.notes[0]).toEqual({
      what: 'Frist bis · im Bericht: 4. Quartal 2016, danach fortlaufend · hier: 2016-10-01 bis 2016-12-31 und recurrence ongoing ·',
      reason: 'Der Termin nennt eine Frist und danach eine Daueraufgabe.',
    });
  });

  it('says nothing twice: a plain deadline needs no reading, one department no list', () => {
    expect(goalOf(book(), 26)).toMatchObject({
      deadline: 'fortlaufend',
      due: '',
      onlyRole: 'federführend',
      targets: [{ name: 'HF\u00a02.4', measures: 'OpZ\u00a01, M\u00a01' }],
    });
    expect(goalOf(book(), 6)).toMatchObject({ outlookLabel: '', outlookText: [] });
  });

  it('lists the addresses of its figures, departments and parts of the next concept', () => {
    const { figures, departments, targets } = book().register;
    expect(figures.map(({ id, figure }) => `${id} ${figure.text}`).slice(15)).toEqual([
      'rated 68',
      'fulfilled 51',
      'mostly 4',
      'ended 15',
      'dropped 3',
    ]);
    expect(figures.find(({ id }) => id === 'missed')).toMatchObject({
      label: 'nicht erfüllte Ziele',
      figure: { text: '6' },
      href: '../ziele/?status=missed',
    });
    expect(departments.find(({ id }) => id === 'fd-gesundheit')).toMatchObject({
      goals: [18, 26, 28, 29, 53, 54, 55],
      href: '../zustaendigkeit/fd-gesundheit/',
    });
    expect(targets[0]).toMatchObject({ name: 'HF\u00a02.1', href: '../ziele/?ziel=2.1' });
  });

  it('fits a package without an introduction', async () => {
    const page = book('de', await loadMusterstadt());
    expect(page.introduction).toEqual([]);
    expect(page.register.figures.map(({ label, figure }) => `${label}: ${figure.text}`)).toEqual([
      'Ziele: 12',
      'bewertete Ziele: 10',
      'I Umgesetzte Ziele: 6',
      'II Ziele, die ganz oder zum Teil offen blieben: 4',
      'III Zurückgezogene Ziele: 2',
      'umgesetzt: 6',
      'teilweise umgesetzt: 3',
      'nicht umgesetzt: 1',
      'abgeschlossen: 8',
    ]);
    expect(page.chapters.flatMap(({ goals }) => goals)).toHaveLength(12);
  });
});

describe('the reports of all departments', () => {
  const sheetsOf = (address: string) => departmentSheets(contextOf(jena, address), de);

  it('are a sheet for each that has goals, in the order of the report', () => {
    const sheets = sheetsOf('bericht/?als=stellen');
    const named = new Set(jena.tables.dataset.responsibilities.map(({ department }) => department));
    expect(sheets.map(({ id }) => id)).toEqual(expect.arrayContaining([...named].map((id) => `sheet-${id}`)));
    const health = sheets.find(({ id }) => id === 'sheet-fd-gesundheit');
    expect(health?.page.title).toBe('FD Gesundheit');
    expect(health?.page.chapters.flatMap(({ goals }) => goals.map(({ nr }) => nr))).toEqual(
      sheet('stelle=fd-gesundheit').chapters.flatMap(({ goals }) => goals.map(({ nr }) => nr)),
    );
    expect(health?.context.links.here({})).toBe('../bericht/?stelle=fd-gesundheit');
  });

  it('follow the filter, and have no id twice', () => {
    expect(sheetsOf('bericht/?als=stellen&stelle=vhs,fd-personal').map(({ page }) => page.title)).toEqual([
      'FD Personal',
      'VHS',
    ]);
    const ids = sheetsOf('bericht/?als=stellen&status=missed').flatMap(({ page }) =>
      page.chapters.flatMap(({ goals }) => goals.map(({ anchor }) => anchor)),
    );
    expect(ids.length).toBeGreaterThan(6);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the report of a part', () => {
  it('is called as the part, and says its filter, its result and its share', () => {
    const page = sheet('stelle=fd-gesundheit');
    expect([page.title, page.filter]).toEqual(['FD Gesundheit', 'Filter: Zuständigkeit FD Gesundheit']);
    expect(plain(page.say)).toBe(
      '4 von 5 bewerteten Zielen vollständig bzw. überwiegend erfüllt, 1 nicht erfüllt. 2 weitere sind verworfen.',
    );
    expect(plain(page.share)).toBe('Das sind 7 von 82 Zielen des Berichts, 8,5\u202f%.');
    expect(plain(page.outlook)).toBe('Ausblick: bleibt bestehen 3, wird nicht weiterverfolgt 2.');
    expect(plain(sheet('stelle=fd-gesundheit', 'en').share)).toBe(
      'These are 7 of the 82 goals of the report, 8.5%.',
    );
    expect(plain(sheet('stelle=verwaltung').share)).toBe('Das ist 1 von 82 Zielen des Berichts, 1,2\u202f%.');
  });

  it('is called by its whole filter where that is more than one thing', () => {
    expect(sheet('feld=3').title).toBe('Bildung');
    expect(sheet('feld=3&status=missed,partly').title).toBe(
      'Handlungsfeld Bildung; Stand nicht erfüllt, teilweise erfüllt',
    );
    expect(sheet('stelle=fd-gesundheit&rolle=lead').title).toBe('Zuständigkeit FD Gesundheit (federführend)');
  });

  it('has the chapters that its goals stand in, and no other', () => {
    expect(
      sheet('stelle=fd-gesundheit').chapters.map(({ name, goals }) => [name[0], goals.map(({ nr }) => nr)]),
    ).toEqual([
      ['A', [18, 26, 54, 55]],
      ['C', [29]],
      ['D', [28, 53]],
    ]);
  });

  it('says so where no goal fits', () => {
    const page = sheet('feld=2&status=missed');
    expect([plain(page.say), page.chapters, page.groups]).toEqual([
      'Zu diesem Filter passt kein Ziel.',
      [],
      [],
    ]);
  });
});

describe('the margins of the printed pages', () => {
  it('name each part, and count the pages', () => {
    const css = pageMarginCss({
      title: 'Konzept',
      foot: 'Quelle',
      heads: [{ id: 'chapter-1', head: 'A Teil' }],
    });
    expect(css).toContain('#chapter-1 { page: chapter-1; } @page chapter-1 {');
    expect(css).toContain('@top-left { content: "A Teil";');
    expect(css).toContain('@bottom-right { content: counter(page) " / " counter(pages);');
  });

  it('take every text as text', () => {
    const css = sheetMarginCss({ title: 'Suche „"} body { display: none }\n\\“', foot: '' });
    expect(css).toContain('content: "Suche „\\22 } body { display: none }\\a \\5c “"');
  });
});

it('shortens the numbers of goals', () => {
  const of = (...numbers: number[]) => goalNumbers(numbers.map((nr) => ({ nr })));
  expect([of(), of(7), of(3, 2), of(5, 6, 7, 2, 9), of(1, 2, 3, 4)]).toEqual([
    '',
    '7',
    '2, 3',
    '2, 5–7, 9',
    '1–4',
  ]);
});

it('calls a column as the package does, and an unknown one by its name', () => {
  const { tables } = jena.tables.dataset;
  expect(
    ['deadline', 'departments.name', 'datapackage.start'].map((name) => columnTitle(tables, name, 'de')),
  ).toEqual(['Termin', 'Stelle', 'datapackage.start']);
});
