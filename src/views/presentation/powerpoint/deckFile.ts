import type PptxGenJS from 'pptxgenjs';
import { theme } from '../../../charts/pictures/theme.ts';
import { plain } from '../../../i18n/sentence.ts';
import type { Deck, DeckContext, Slide } from '../../deck/slide.ts';
import { hasSmallTitle } from '../../deck/stage.ts';
import { addBars } from './addBars.ts';
import { addGoals } from './addGoals.ts';
import { addPicture, type Rasterise } from './addPicture.ts';
import { finishFile } from './finishFile.ts';
import { bodyBelow, colour, inches, sans, serif, sizes, textOf, titles, titleTop } from './page.ts';

export interface DeckFileOptions {
  readonly document: Document;
  readonly rasterise: Rasterise;
  /** The live view's address for one inside of the site; `null` where the deck has none, as in a file. */
  readonly addressOf: (href: string) => string | null;
  /** Hears how much is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * The deck as PowerPoint: bars as native charts, lists as tables, the mosaic and the flow as pictures. The library comes
 * with the first call.
 * @throws the signal's reason, where it was cancelled
 * @throws {PictureFailure} where a picture cannot be drawn
 */
export async function deckFile(
  context: DeckContext,
  deck: Deck,
  options: DeckFileOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { signal, onProgress = () => {} } = options;
  const { default: Library } = await import('pptxgenjs');
  const file = new Library();
  file.layout = 'LAYOUT_WIDE';
  file.title = textOf(deck.name);
  file.company = textOf(deck.publisher);
  file.author = textOf(deck.publisher);
  file.theme = { headFontFace: serif, bodyFontFace: sans };
  for (const layout of Object.values(layouts)) defineLayout(file, layout);
  for (const [i, slide] of deck.slides.entries()) {
    signal?.throwIfAborted();
    await addSlide(file, context, deck, slide, i + 1, options);
    // Making the file takes about as long as all of its slides.
    onProgress((i + 1) / (deck.slides.length + 2));
  }
  const bytes = (await file.write({ outputType: 'uint8array' })) as Uint8Array<ArrayBuffer>;
  signal?.throwIfAborted();
  const finished = await finishFile(bytes, deck.language);
  onProgress(1);
  return finished;
}

/** The first slide has its title in the middle; long findings have smaller ones, as on stage. */
const layouts = {
  first: { name: 'Titelfolie', y: inches(400), h: inches(150), size: 112 },
  large: { name: 'Folie', y: inches(titleTop), h: inches(2 * titles.large.step), size: titles.large.size },
  small: {
    name: 'Folie, kleiner Titel',
    y: inches(titleTop),
    h: inches(2 * titles.small.step),
    size: titles.small.size,
  },
} as const;

function defineLayout(file: PptxGenJS, { name, y, h, size }: (typeof layouts)[keyof typeof layouts]): void {
  const { left, width } = sizes;
  file.defineSlideMaster({
    title: name,
    background: { color: colour(theme.paper) },
    objects: [
      { line: { x: left, y: sizes.rule, w: width, h: 0, line: { color: colour(theme.ink), width: 1 } } },
      {
        placeholder: {
          options: {
            name: 'Titel',
            type: 'title',
            x: left,
            y,
            w: width,
            h,
            align: 'left',
            valign: 'top',
            margin: 0,
            fontFace: serif,
            fontSize: size / 2,
            bold: true,
            color: colour(theme.ink),
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: inches(1664),
      y: sizes.foot,
      w: inches(160),
      h: inches(44),
      align: 'right',
      fontFace: sans,
      fontSize: 13,
      bold: true,
      color: colour(theme.ink),
    },
  });
}

async function addSlide(
  file: PptxGenJS,
  context: DeckContext,
  deck: Deck,
  slide: Slide,
  n: number,
  options: DeckFileOptions,
): Promise<void> {
  const { body } = slide;
  const size = hasSmallTitle(slide) ? 'small' : 'large';
  const page = file.addSlide({ masterName: layouts[body.kind === 'title' ? 'first' : size].name });
  page.addText(textOf(slide.name), { placeholder: 'Titel' });
  const place = bodyBelow(slide.name, titles[size]);
  switch (body.kind) {
    case 'title':
      addLine(page, body.concept, inches(320), 22);
      body.lines.forEach((line, i) => addLine(page, line, inches(570 + i * 64), 19));
      break;
    case 'bars':
      addBars(file, page, place, body, context);
      break;
    case 'goals':
      addGoals(page, place, body);
      break;
    case 'squares':
    case 'picture':
      await addPicture(page, place, context, slide, body, options);
      break;
    case 'points':
      page.addText(
        body.points.map((point) => ({
          text: textOf(plain(point)),
          options: { breakLine: true, paraSpaceAfter: 12 },
        })),
        { ...place, fontFace: sans, fontSize: 17, valign: 'top', margin: 0, color: colour(theme.ink) },
      );
      break;
  }
  addFoot(page, context, deck, slide, options);
  const notes = [...slide.speech, deck.source].map(textOf).join('\n\n');
  page.addNotes(textOf(`${n}. ${slide.name}\n\n${notes}`));
}

function addLine(page: PptxGenJS.Slide, text: string, y: number, fontSize: number): void {
  page.addText(textOf(text), {
    x: sizes.left,
    y,
    w: sizes.width,
    h: inches(60),
    margin: 0,
    fontFace: sans,
    fontSize,
    color: colour(theme['ink-2']),
  });
}

/** Where it is from, as of when, under which filter, and the way to the same view with all its links. */
function addFoot(
  page: PptxGenJS.Slide,
  { words }: DeckContext,
  deck: Deck,
  slide: Slide,
  { addressOf }: DeckFileOptions,
): void {
  const url = addressOf(slide.href);
  const run = { fontFace: sans, fontSize: 13, color: colour(theme['ink-2']) };
  page.addText(
    [
      { text: textOf(deck.source), options: run },
      ...(url === null
        ? []
        : [
            { text: ' · ', options: run },
            { text: words.liveView, options: { ...run, hyperlink: { url } } },
          ]),
    ],
    {
      x: sizes.left,
      y: sizes.foot,
      w: inches(1560),
      h: inches(44),
      margin: 0,
      valign: 'middle',
      objectName: words.tableSource,
    },
  );
}
