import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { getDocumentProxy } from 'unpdf';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPrinter, type Printer } from '../../scripts/report/printer.ts';
import { pagesOfAnchors } from '../../scripts/report/pdfFacts.ts';
import { firstDataset } from './pages.ts';
import { dist, openSite, type Site } from './site.ts';

const address = 'https://stadt.example/ziele-2019/';
const folder = join(dist, 'data', firstDataset.about.id);
const rows = (table: string) => csvParse(readFileSync(join(folder, `${table}.csv`), 'utf8'));
const numbers = firstDataset.goals.map(({ nr }) => nr);

/** Without any space: lines break elsewhere on paper. */
const dense = (text: string) => text.replace(/[\s\u00ad]+/g, '');

/** The words for a code, a date or a reference, as people read them; everything else stands for itself. */
function wordsOf(table: string, column: string, cell: string): readonly string[] {
  const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    resources: {
      name: string;
      schema: {
        fields: {
          name: string;
          type: string;
          title: string;
          categories?: { value: string; label: string }[];
        }[];
      };
    }[];
  };
  const fieldsOf = (name: string) => descriptor.resources.find((r) => r.name === name)?.schema.fields ?? [];
  const field = fieldsOf(table).find(({ name }) => name === column);
  const label = field?.categories?.find(({ value }) => value === cell)?.label;
  if (label) return [label];
  if (field?.type === 'date') {
    const [year = '', month, day] = cell.split('-').map(Number);
    const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
      ' ',
    );
    return [`${day}. ${months[Number(month) - 1]} ${year}`];
  }
  if (field?.type === 'list') return cell.split('|').map((part) => part.trim());
  if (column === 'department') return [rows('departments').find(({ id }) => id === cell)?.name ?? 'unknown'];
  if (table === 'successors') {
    const before: Readonly<Record<string, string>> = { target: 'HF', objective: 'OpZ', measure: 'M' };
    return [`${before[column]} ${cell}`];
  }
  if (table === 'notes' && column === 'column') {
    const [of = '', name = ''] = cell.includes('.') ? cell.split('.') : ['goals', cell];
    return [fieldsOf(of).find((known) => known.name === name)?.title ?? cell];
  }
  return [cell];
}

/** Every cell of the raw files that belongs to a goal: where it stands, and the words that must be found. */
function cellsOf(nr: number): readonly { readonly cell: string; readonly words: string }[] {
  const own = [
    ...rows('goals')
      .filter((row) => row.nr === String(nr))
      .map((row) => ({ table: 'goals', row })),
    ...['responsibilities', 'successors', 'notes'].flatMap((table) =>
      rows(table)
        .filter((row) => row.goal === String(nr))
        .map((row) => ({ table, row })),
    ),
  ];
  return own.flatMap(({ table, row }) =>
    Object.entries(row)
      // The field stands over its goals: it is looked for there. A goal's own number is where we look.
      .filter(([column, cell]) => cell && !['field', 'goal'].includes(column))
      .flatMap(([column, cell]) =>
        wordsOf(table, column, cell ?? '').map((words) => ({ cell: `${table}.${column} of ${nr}`, words })),
      ),
  );
}

/** The cells that are not found in the text of their goal. */
function missing(textOf: (nr: number) => string): readonly string[] {
  return numbers.flatMap((nr) => {
    const text = dense(textOf(nr));
    return cellsOf(nr)
      .filter(({ words }) => !text.includes(dense(words)))
      .map(({ cell, words }) => `${cell}: ${words}`);
  });
}

async function readPdf(bytes: Uint8Array) {
  const document = await getDocumentProxy(bytes.slice());
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, i) => {
      const page = await document.getPage(i + 1);
      const { items } = await page.getTextContent();
      return {
        text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
        tags: JSON.stringify(await page.getStructTree()),
        links: (await page.getAnnotations()).map(({ url }: { url?: string }) => url ?? ''),
      };
    }),
  );
  return { document, pages };
}

describe('the page of the report', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach(() => site.leave());
  afterAll(() => site.close());

  const textsOf = async (path: string) => {
    const { page, open, complaints } = await site.visit();
    await open(path);
    const texts = await page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('[id^="goal-"]')].map((part) => [part.id, part.innerText]),
      ),
    );
    expect(complaints).toEqual([]);
    return texts;
  };

  it('has every cell of every goal in the goal’s own part', async () => {
    const texts = await textsOf('bericht/');
    expect(Object.keys(texts)).toHaveLength(82);
    expect(missing((nr) => texts[`goal-${nr}`] ?? '')).toEqual([]);
  });

  it('a sheet has every cell of its goals, too', async () => {
    const texts = await textsOf('bericht/?feld=1');
    expect(Object.keys(texts)).toHaveLength(31);
    expect(
      missing(
        (nr) =>
          texts[`goal-${nr}`] ??
          cellsOf(nr)
            .map(({ words }) => words)
            .join(),
      ),
    ).toEqual([]);
  });

  it.each(['stelle=dezernat-4', 'stelle=fd-gesundheit'])(
    'a printed sheet has the number and the sign of each goal inside of its mark: %s',
    async (query) => {
      // As wide as a sheet of A4 between its margins.
      const { page, open } = await site.visit({ context: { viewport: { width: 672, height: 1000 } } });
      await open(`bericht/?${query}`);
      await page.emulateMedia({ media: 'print' });
      const marks = await page.locator('main a:has(> .inside)').evaluateAll((links) =>
        links.map((link) => {
          const edge = link.getBoundingClientRect();
          const parts = [...link.querySelectorAll('.inside > *')].map((part) => part.getBoundingClientRect());
          return parts.every(({ top, bottom }) => top >= edge.top - 0.5 && bottom <= edge.bottom + 0.5);
        }),
      );
      expect(marks.length).toBeGreaterThan(0);
      expect(marks.filter((fits) => !fits)).toEqual([]);
    },
  );

  it('every goal stands below its field, in the order of the document', async () => {
    const { page, open } = await site.visit();
    await open('bericht/');
    const found = await page.evaluate(() => {
      const heads: Record<string, string> = {};
      return [...document.querySelectorAll('section h2, section h3, section h4, section h5')].flatMap(
        (head) => {
          const level = head.tagName;
          if (!head.closest('article')) {
            heads[level] = head.textContent?.trim() ?? '';
            if (level === 'H3') delete heads['H4'];
            return [];
          }
          return [[head.textContent?.trim() ?? '', heads['H2'], heads['H4'] ?? heads['H3']]];
        },
      );
    });
    const fields = rows('fields');
    const order = fields.map(({ id }) => id);
    const chapters = ['fulfilled mostly', 'partly', 'missed', 'discarded'];
    const titles = firstDataset.about.chapters.map(({ id, title }) => `${id} ${title}`);
    const expected = chapters.flatMap((statuses, i) =>
      rows('goals')
        .filter((goal) => statuses.split(' ').includes(goal.status ?? ''))
        .sort(
          (a, b) =>
            order.indexOf(a.field ?? '') - order.indexOf(b.field ?? '') || Number(a.nr) - Number(b.nr),
        )
        .map((goal) => [
          `Ziel ${goal.nr}`,
          titles[i],
          `${goal.field} ${fields.find(({ id }) => id === goal.field)?.name}`,
        ]),
    );
    expect(found).toEqual(expected);
  });
});

describe('the report as a PDF', () => {
  let printer: Printer;
  beforeAll(async () => {
    printer = await openPrinter(dist, address);
  });
  afterAll(() => printer.close());

  it('has every cell of every goal, each goal on one page and below its field', async () => {
    const bytes = await printer.print('bericht/');
    const { document, pages } = await readPdf(bytes);
    const places = await pagesOfAnchors(bytes);
    const texts = pages.map(({ text }) => dense(text));
    const starts = numbers.map((nr) => {
      const page = Number(places.get(`goal-${nr}`));
      const [goal] = rows('goals').filter((row) => row.nr === String(nr));
      const words = [
        `Ziel ${nr}`,
        ...wordsOf('goals', 'status', goal?.status ?? ''),
        ...wordsOf('goals', 'title', goal?.title ?? ''),
      ];
      return { nr, page, at: (texts[page - 1] ?? '').indexOf(dense(words.join(''))) };
    });
    expect(starts.filter(({ at }) => at < 0)).toEqual([]);
    const partOf = (nr: number) => {
      const own = starts.find((start) => start.nr === nr);
      const after = starts.filter(({ page, at }) => page === own?.page && at > (own?.at ?? 0));
      return (texts[(own?.page ?? 0) - 1] ?? '').slice(own?.at, Math.min(...after.map(({ at }) => at)));
    };
    expect(missing(partOf)).toEqual([]);

    // Below every heading of a field, a goal begins on the same page.
    const tops = Object.entries(await document.getDestinations()).map(([anchor, place]) => ({
      anchor,
      page: places.get(anchor),
      top: Number(place[3]),
    }));
    const fields = tops.filter(({ anchor }) => /^chapter-\d+-/.test(anchor));
    const alone = fields.filter(
      (field) =>
        !tops.some(
          ({ anchor, page, top }) => anchor.startsWith('goal-') && page === field.page && top < field.top,
        ),
    );
    expect(alone).toEqual([]);
    expect(fields.length).toBeGreaterThan(30);
    await document.loadingTask.destroy();
  });

  it('is tagged, in its language, with an outline and the pages in its contents', async () => {
    const bytes = await printer.print('bericht/');
    const { document, pages } = await readPdf(bytes);
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await document.getMetadata()).info).toMatchObject({ Language: 'de' });
    const [title] = await document.getOutline();
    expect(title?.title).toBe(firstDataset.about.title.de);
    expect(title?.items.map((item: { title: string }) => item.title)).toEqual([
      'Inhalt',
      'Einleitung',
      'A Vollumfänglich bzw. überwiegend erfüllte Ziele',
      'B Teilweise erfüllte Ziele',
      'C Nicht erfüllte Ziele',
      'D Verworfene Ziele',
      'Verzeichnis der Adressen',
    ]);
    const places = await pagesOfAnchors(bytes);
    const chapter = Number(places.get('chapter-1'));
    expect(chapter).toBeGreaterThan(2);
    expect(pages[1]?.text).toMatch(
      new RegExp(`A Vollumfänglich bzw\\. überwiegend erfüllte Ziele\\s+${chapter}\\s`),
    );
    for (const tag of ['H2', 'H3', 'H4', 'H5', 'Table', 'TH', 'TD', 'L', 'LI', 'Link']) {
      expect(pages[chapter - 1]?.tags).toContain(`"role":"${tag}"`);
    }
    await document.loadingTask.destroy();
  });

  it('says on each page where it is from, which chapter it is, and which page of how many', async () => {
    const { document, pages } = await readPdf(await printer.print('en/report/'));
    expect(pages.length).toBeGreaterThan(20);
    for (const [i, { text }] of pages.slice(1).entries()) {
      expect(text).toContain(`${i + 2} / ${pages.length}`);
      expect(text).toContain('Source: City of Jena, Controlling 2016–2019 · As of early 2020');
    }
    expect(pages.at(-8)?.text).toMatch(/^\s*D Verworfene Ziele/);
    await document.loadingTask.destroy();
  });

  it('prints the addresses that its links lead to', async () => {
    const { document, pages } = await readPdf(await printer.print('bericht/'));
    const text = dense(pages.map((page) => page.text).join(''));
    for (const path of ['ziele/42/', 'zustaendigkeit/fd-gesundheit/', 'ziele/?status=missed', 'bericht/']) {
      expect(text).toContain(`${address}${path}`);
    }
    const links = new Set(pages.flatMap((page) => page.links).filter((url) => url !== ''));
    expect(links.size).toBeGreaterThan(100);
    expect([...links].filter((url) => !text.includes(dense(url)))).toEqual([]);
    await document.loadingTask.destroy();
  });

  it('of a department is one sheet that says its filter and its share', async () => {
    const { document, pages } = await readPdf(await printer.print('bericht/?stelle=fd-gesundheit'));
    expect(pages).toHaveLength(1);
    const text = dense(pages[0]?.text ?? '');
    for (const words of [
      'Filter: Zuständigkeit FD Gesundheit',
      '4 von 5 bewerteten Zielen vollständig bzw. überwiegend erfüllt',
      'Das sind 7 von 82 Zielen des Berichts, 8,5 %.',
      `${address}bericht/?stelle=fd-gesundheit`,
    ]) {
      expect(text).toContain(dense(words));
    }
    expect(((await document.getMetadata()).info as { Title: string }).Title).toMatch(/^FD Gesundheit – /);
    await document.loadingTask.destroy();
  });
});

it('of all departments begins each of them on a page of its own, that says whose it is', async () => {
  const printer = await openPrinter(dist, address);
  const { document, pages } = await readPdf(await printer.print('bericht/?als=stellen'));
  const named = rows('departments').filter(({ id }) =>
    rows('departments').some(
      (other) =>
        (other.id === id || other.parent === id) &&
        rows('responsibilities').some(({ department }) => department === other.id),
    ),
  );
  const firsts = pages.filter(({ text }) => dense(text).includes(dense('Auszug aus dem Bericht')));
  expect(firsts).toHaveLength(named.length);
  for (const { id, name } of named) {
    const own = pages.filter(({ text }) => dense(text).includes(dense(`Filter: Zuständigkeit ${name}`)));
    expect([id, own.length > 0]).toEqual([id, true]);
  }
  await document.loadingTask.destroy();
  await printer.close();
});

it('without a published address no link leads anywhere, and none is printed', async () => {
  const printer = await openPrinter(dist);
  const { document, pages } = await readPdf(await printer.print('bericht/?stelle=fd-gesundheit'));
  expect(pages.flatMap(({ links }) => links).filter((url) => url.includes('invalid'))).toEqual([]);
  expect(pages[0]?.text).not.toContain('invalid');
  expect(pages[0]?.text).toContain('bericht/?stelle=fd-gesundheit');
  await document.loadingTask.destroy();
  await printer.close();
});
