import type { Problem } from '../model/problem.ts';

/**
 * Reads a file of the data folder, by its path below it: `<dataset>/goals.csv`.
 * Rejects with an Error whose message is the reason: an HTTP status, `missing`, `network`, `timeout`.
 */
export type Read = (path: string) => Promise<Uint8Array>;

/** Reads a file's bytes; an unreadable one or an HTML page in its place is a problem, and `null`. */
export async function readBytes(
  read: Read,
  path: string,
  file: string,
  problems: Problem[],
): Promise<Uint8Array | null> {
  let bytes: Uint8Array;
  try {
    bytes = await read(path);
  } catch (error) {
    problems.push({
      code: 'unreachable',
      file,
      value: error instanceof Error ? error.message : String(error),
    });
    return null;
  }
  if (looksLikeHtml(bytes)) {
    problems.push({ code: 'html', file });
    return null;
  }
  return bytes;
}

/** A server that rewrites unknown addresses to its start page answers 200 with HTML. */
function looksLikeHtml(bytes: Uint8Array): boolean {
  return /^\s*<(?:!doctype|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

/** Decodes strict UTF-8 without a byte order mark; anything else is a problem, and `null`. */
export function decode(bytes: Uint8Array, file: string, problems: Problem[]): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    problems.push({ code: 'encoding', file, value: 'BOM', expected: 'UTF-8' });
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    problems.push({ code: 'encoding', file, expected: 'UTF-8' });
    return null;
  }
}

/** Reads a JSON file; `undefined` with a problem where it is none. */
export async function readJson(
  read: Read,
  path: string,
  file: string,
  problems: Problem[],
): Promise<unknown> {
  const bytes = await readBytes(read, path, file, problems);
  const text = bytes && decode(bytes, file, problems);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    problems.push({ code: 'json', file, value: (error as SyntaxError).message });
    return undefined;
  }
}
