/** Widths in em of the letters of the usual sans-serifs, the widest of each group; others are `usual`. */
const groups: readonly (readonly [width: number, letters: string])[] = [
  [0.25, 'ijl|'],
  [0.3, ' \u00a0\u202f.,:;!/\\ftI()[]·\u00ad'],
  [0.36, 'r-„“”‚‘’"\'*'],
  [0.52, 'cksvxyzJ'],
  [0.7, 'ABEKPSVXYÄTFLZ&'],
  [0.76, 'CDHNRUÜw'],
  [0.8, 'GOQÖ'],
  [0.87, 'mM'],
  [1, 'W%–—…'],
];
const usual = 0.58;
const widths = new Map(groups.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
/** Bold letters are wider than regular ones by this factor. */
const bold = 1.07;

/** Font size in px and weight (400 to 700) of a text. */
export interface Font {
  readonly size: number;
  readonly weight: number;
}

/**
 * The width of a text in px, rather too large than too small. Estimated, since a picture is also drawn where
 * nothing can be measured, and a saved one is opened with other fonts.
 */
export function widthOf(text: string, { size, weight }: Font): number {
  const em = [...text].reduce((sum, letter) => sum + (widths.get(letter) ?? usual), 0);
  return em * size * (weight >= 600 ? bold : 1);
}

/** Breaks a text between words, and a word that is longer than a line inside: no line is wider than `width` px. */
export function wrap(text: string, width: number, font: Font): readonly string[] {
  const fits = (line: string) => widthOf(line, font) <= width;
  // Only at plain spaces: a number and its unit stay together. A dot between two parts stays with the first.
  return text.split(/ (?!· )/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) return [...lines.slice(0, -1), `${last} ${word}`];
    return [...lines, ...pieces(word, fits)];
  }, []);
}

/** The word whole where it fits, else in pieces that do, each ending in a hyphen. */
function pieces(word: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(word) || word.length < 2) return [word];
  const letters = [...word];
  let most = 1;
  while (most < letters.length - 1 && fits(`${letters.slice(0, most + 1).join('')}-`)) most++;
  return [`${letters.slice(0, most).join('')}-`, ...pieces(letters.slice(most).join(''), fits)];
}

/** Like `wrap`, in lines of about the same width: for titles. */
export function balance(text: string, width: number, font: Font): readonly string[] {
  const wanted = wrap(text, width, font);
  // A word broken for the balance's sake would be no gain.
  const isAsGood = (lines: readonly string[]) =>
    lines.length === wanted.length && lines.join(' ') === wanted.join(' ');
  let [tooNarrow, narrowest] = [0, Math.ceil(width)];
  while (narrowest - tooNarrow > 1) {
    const middle = Math.floor((tooNarrow + narrowest) / 2);
    if (isAsGood(wrap(text, middle, font))) narrowest = middle;
    else tooNarrow = middle;
  }
  return wrap(text, Math.min(width, narrowest), font);
}
