/** Widths of letters in parts of the type size: of a usual sans, rounded up. A picture is laid out before it is seen. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|!\u00ad]/u, 0.28],
  [/[ ftrI()[\]/„“\u00a0\u202f–-]/u, 0.36],
  [/[mw%]/u, 0.86],
  [/[MW@]/u, 0.95],
  [/\p{Lu}|&/u, 0.72],
];
const usual = 0.57;

/** How wide a text stands, at most: an estimate in px. */
export function textWidth(text: string, size: number): number {
  return (
    [...text].reduce((sum, letter) => sum + (classes.find(([of]) => of.test(letter))?.[1] ?? usual), 0) * size
  );
}

/** The width of its longest word: what a place must have so that nothing is cut. */
export function longestWord(text: string, size: number): number {
  return Math.max(0, ...wordsOf(text).map((word) => textWidth(word.trimEnd(), size)));
}

/** The text in lines of at most `width` px, broken between words; a longer word stands alone, whole. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  return wordsOf(text)
    .reduce<readonly string[]>((lines, word) => {
      const last = lines.at(-1);
      const longer = (last ?? '') + word;
      return last !== undefined && textWidth(longer.trimEnd(), size) <= width
        ? [...lines.slice(0, -1), longer]
        : [...lines, word];
    }, [])
    .map((line) => line.trimEnd());
}

/** Words with the space or the hyphen behind them; a hyphen before a word belongs to it. */
function wordsOf(text: string): readonly string[] {
  return text.split(/(?<=[^ -]-)(?=[^ -])|(?<= )(?=[^ ])/u).filter((word) => word !== '');
}
