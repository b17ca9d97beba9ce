/**
 * A text as a search sees it: lower case, without accents, ä = ae = a, ß = ss, and gender forms joined
 * (`Mitarbeiter_innen`, `Mitarbeiter*innen` = `mitarbeiterinnen`). `at[i]` is the position in the original
 * of the folded character `i`; it has one entry more than the text, the original's length.
 */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

const genderMark = /^(?:\/-|[_*:/])(?=in(nen)?(?!\p{L}))/u;
const genderMarks = new RegExp(genderMark.source.slice(1), 'gu');
const digraphs = new Set(['ae', 'oe', 'ue']);

/** Both sides of a search are folded, so `ue` may stand for `ü` everywhere, even in `neue`. */
export function fold(original: string): Folded {
  // İ is the one letter that gets longer in lower case, and positions must stay those of the original.
  const lower = original.replaceAll('İ', 'I').toLowerCase();
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < lower.length; i++) {
    const mark = genderMark.exec(lower.slice(i, i + 8))?.[0];
    if (mark) {
      i += mark.length - 1;
      continue;
    }
    const char = lower[i] ?? '';
    const folded = char === 'ß' ? 'ss' : char.normalize('NFD').replace(/\p{M}/gu, '');
    for (const c of folded) {
      text += c;
      at.push(i);
    }
    if (digraphs.has(char + (lower[i + 1] ?? ''))) i++;
  }
  at.push(original.length);
  return { text, at };
}

/** The folded text alone: ten times as fast, for texts that are only searched. */
export function foldText(original: string): string {
  return original
    .replaceAll('İ', 'I')
    .toLowerCase()
    .replace(genderMarks, '')
    .replace(/([aou])e/g, '$1')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
