import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'tests/charts/output';

/** A picture as its file: one element a line, so that a change is read as one. */
export function fileOf(picture: SVGSVGElement): string {
  return `${new XMLSerializer().serializeToString(picture).replaceAll('><', '>\n<')}\n`;
}

/** The names of the stored pictures. */
export function storedNames(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.svg') && !name.endsWith('-changed.svg'))
    .map((name) => name.slice(0, -'.svg'.length));
}

/**
 * The stored file of a picture, `''` where there is none. With `UPDATE=1` the new one is stored first; without,
 * one that differs is laid beside the stored one as `NAME-changed.svg`, for the gallery to show both.
 */
export function storedFile(name: string, file: string): string {
  const path = join(folder, `${name}.svg`);
  const changed = join(folder, `${name}-changed.svg`);
  mkdirSync(folder, { recursive: true });
  if (process.env.UPDATE === '1') writeFileSync(path, file);
  const stored = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (stored === file) rmSync(changed, { force: true });
  else writeFileSync(changed, file);
  return stored;
}
