import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { build } from 'vite';
import { readTexts } from '../lib/readTexts.ts';

interface RoomEdition {
  readonly outDir: string;
  /** The dataset that it shows: its id is part of the file's name. */
  readonly dataset: string;
  readonly dataFolder: string;
  readonly title: string;
  readonly language: string;
  /** Said, in every language, where no script runs. */
  readonly needsScript: readonly string[];
}

/**
 * Writes the edition for the room: the whole site as one file that opens by double click, without a server or a
 * network. Returns its name.
 */
export async function writeRoomEdition({
  outDir,
  dataset,
  dataFolder,
  title,
  language,
  needsScript,
}: RoomEdition): Promise<string> {
  const { script, style } = await bundle();
  const files = Object.fromEntries(
    [...readTexts(dataFolder, ['.json', '.csv'])]
      .map(([path, text]) => [path.slice(dataFolder.length + 1), text] as const)
      .filter(([path]) => path === 'catalog.json' || path.startsWith(`${dataset}/`)),
  );
  const icon = await readFile(join(outDir, 'favicon.svg'), 'base64');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html',
  ].join('; ');
  const name = `zielspiegel-${dataset}.html`;
  await writeFile(
    join(outDir, name),
    `<!doctype html>
<html lang="${language}" data-dataset="${dataset}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title><link rel="icon" href="data:image/svg+xml;base64,${icon}"><style>${style}</style></head><body><div id="app"></div><noscript>${needsScript.map((sentence) => `<p>${sentence}</p>`).join('')}</noscript><script type="application/json" id="files">${JSON.stringify(files).replaceAll('<', '\\u003c')}</script><script>${script}</script></body></html>
`,
  );
  return name;
}

/** The whole program as one script that is no module, and all its styles: a module could not be read from a file. */
async function bundle(): Promise<{ script: string; style: string }> {
  const built = (await build({
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      manifest: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: {
        input: 'src/roomEdition.ts',
        output: { format: 'iife', codeSplitting: false },
        // Nothing is loaded, so nobody asks where from.
        transform: { define: { 'import.meta.url': '""' } },
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((file) => file.type === 'chunk');
  const styles = built.output.filter((file) => file.fileName.endsWith('.css'));
  const [script, style] = [chunks[0], styles[0]];
  if (
    !script ||
    chunks.length > 1 ||
    style?.type !== 'asset' ||
    styles.length > 1 ||
    built.output.length > 2
  ) {
    throw new Error(
      `the edition is not one script and one style: ${built.output.map((f) => f.fileName).join(', ')}`,
    );
  }
  return { script: insideScript(script.code), style: String(style.source) };
}

/** Nothing in a script may look like its end, or like the start of a comment, to those who read HTML. */
function insideScript(code: string): string {
  return code.replace(/<(?=!--|\/?script)/gi, '\\x3C');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
