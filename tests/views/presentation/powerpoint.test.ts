import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fewestWithNumber } from '../../../src/views/presentation/powerpoint/addBars.ts';
import { finishFile } from '../../../src/views/presentation/powerpoint/finishFile.ts';
import { bodyBelow, titles } from '../../../src/views/presentation/powerpoint/page.ts';
import { patchChart } from '../../../src/views/presentation/powerpoint/patchChart.ts';

describe('the numbers in the bars of the PowerPoint', () => {
  it('stand in every piece where one goal is wide', () => {
    expect(fewestWithNumber(18, 0.35)).toBe(1);
  });

  it('leave out the pieces that are narrower than their number', () => {
    expect(fewestWithNumber(62, 0.1)).toBe(2);
    expect(fewestWithNumber(62, 0.05)).toBe(4);
  });

  it('leave out one of two digits too where it is wider than its piece', () => {
    expect(fewestWithNumber(300, 0.02)).toBe(16);
  });
});

describe('the file that the library has made', () => {
  /** One part of a file, finished in a language. */
  async function finished(name: string, content: string, language: string): Promise<string> {
    const files = unzipSync(await finishFile(zipSync({ [name]: strToU8(content) }), language));
    return strFromU8(files[name] ?? new Uint8Array());
  }

  it('names the language of every text that has none of its own', async () => {
    const runs = '<a:rPr lang="en-US" b="1"/><a:rPr lang="de-DE" altLang="en-US"/>';
    expect(await finished('ppt/slides/slide1.xml', runs, 'en')).toBe(
      '<a:rPr lang="en-GB" b="1"/><a:rPr lang="de-DE" altLang="en-US"/>',
    );
    expect(await finished('ppt/slides/slide1.xml', runs, 'de')).toContain('<a:rPr lang="de-DE" b="1"/>');
  });

  it('has a paragraph for each of the notes', async () => {
    const notes =
      '<a:p><a:r><a:rPr lang="en-US"/><a:t>1. Titel\n\nQuelle</a:t></a:r><a:endParaRPr lang="en-US"/></a:p>';
    expect(await finished('ppt/notesSlides/notesSlide1.xml', notes, 'de')).toBe(
      '<a:p><a:r><a:rPr lang="de-DE"/><a:t>1. Titel</a:t></a:r></a:p>' +
        '<a:p><a:r><a:rPr lang="de-DE"/><a:t>Quelle</a:t></a:r><a:endParaRPr lang="de-DE"/></a:p>',
    );
  });

  it('has data of charts that every program can read', async () => {
    const book = zipSync({
      'xl/tables/table1.xml': strToU8('<table ref="A1:F7\'" totalsRowShown="0">'),
      'xl/worksheets/sheet1.xml': strToU8('<c r="B2"><v>14</v></c><c r="C2"><v></v></c>'),
    });
    const files = unzipSync(await finishFile(zipSync({ 'ppt/embeddings/a.xlsx': book }), 'de'));
    const inside = unzipSync(files['ppt/embeddings/a.xlsx'] ?? new Uint8Array());
    expect(Object.values(inside).map((part) => strFromU8(part))).toEqual([
      '<table ref="A1:F7" totalsRowShown="0">',
      '<c r="B2"><v>14</v></c><c r="C2"><v>0</v></c>',
    ]);
  });
});

describe('a chart', () => {
  const series = (name: string) =>
    `<c:ser><c:tx><c:v>${name}</c:v></c:tx><c:spPr><a:solidFill>x</a:solidFill></c:spPr>` +
    '<c:dLbls><a:defRPr><a:solidFill>x</a:solidFill></a:defRPr></c:dLbls></c:ser>';
  const chart = patchChart(
    `<c:plotArea><c:y val="0.25"/>${['a', 'b', 'c', 'd', 'e'].map(series).join('')}</c:plotArea><c:legendPos val="t"/>`,
  );

  it('has the ink of each status in its numbers, and a hollow last one', () => {
    expect(chart.match(/<a:defRPr><a:solidFill><a:srgbClr val="(\w+)"/g)).toHaveLength(5);
    expect(chart.match(/<a:ln /g)).toHaveLength(1);
    expect(chart.indexOf('<a:ln ')).toBeGreaterThan(chart.indexOf('<c:v>e</c:v>'));
  });

  it('has its key above the bars, from the left edge', () => {
    expect(chart).toMatch(/<c:legendPos val="t"\/><c:layout>.*<c:x val="0"\/><c:y val="0"\/>/);
    expect(chart).toContain('<c:h val="0.25"/>');
  });
});

it('what a slide shows begins below its title, however many lines that has', () => {
  const top = (title: string) => bodyBelow(title, titles.large).y;
  expect(top('Kurz')).toBeLessThan(1.2);
  expect(top('Ein Titel von zwei Zeilen '.repeat(3)) - top('Kurz')).toBeCloseTo(84 / 144, 2);
});
