import { patchChart } from './patchChart.ts';

const isChart = /^ppt\/charts\/chart\d+\.xml$/;
const isNotes = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;
const isWorkbook = /^ppt\/embeddings\/.*\.xlsx$/;

/** How Office calls the languages of the site. */
const locales: Readonly<Record<string, string>> = { de: 'de-DE', en: 'en-GB' };

export function localeOf(language: string): string {
  return locales[language] ?? language;
}

/**
 * Corrects what the library writes: charts (`patchChart`), their data, the language of all texts that name no other, and
 * the paragraphs of notes.
 */
export async function finishFile(bytes: Uint8Array, language: string): Promise<Uint8Array<ArrayBuffer>> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const files = unzipSync(bytes);
  const change = (all: typeof files, name: string, by: (text: string) => string) => {
    const content = all[name];
    if (content) all[name] = strToU8(by(strFromU8(content)));
  };
  for (const [name, content] of Object.entries(files)) {
    if (isChart.test(name)) change(files, name, patchChart);
    if (isNotes.test(name)) change(files, name, withParagraphs);
    if (name.endsWith('.xml')) change(files, name, (xml) => withLanguage(xml, language));
    if (isWorkbook.test(name)) {
      const book = unzipSync(content);
      change(book, 'xl/tables/table1.xml', withPlainRange);
      change(book, 'xl/worksheets/sheet1.xml', withZeros);
      files[name] = zipSync(book);
    }
  }
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}

/** The library takes every text for American English, unless it is told of each: then all words are marked as wrong. */
function withLanguage(xml: string, language: string): string {
  return xml.replaceAll(' lang="en-US"', ` lang="${localeOf(language)}"`);
}

/** A blank line parts paragraphs; inside of one, PowerPoint shows none. */
function withParagraphs(xml: string): string {
  return xml.replace(
    /<a:p>(<a:r><a:rPr[^>]*\/><a:t>)([^<]*)(<\/a:t><\/a:r>)/,
    (_, open, text, close) =>
      `<a:p>${(text as string)
        .split('\n\n')
        .map((part) => `${open}${part}${close}`)
        .join('</a:p><a:p>')}`,
  );
}

/** `A1:F7'`, as the library has it, is no range: Keynote then leaves out the whole chart (PptxGenJS issue 1531). */
function withPlainRange(xml: string): string {
  return xml.replace(/ ref="([A-Z]+\d+:[A-Z]+\d+)'"/, ' ref="$1"');
}

/** The library writes a zero as nothing. */
function withZeros(xml: string): string {
  return xml.replaceAll('<v></v>', '<v>0</v>');
}
