import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const installArgs = ['install', '-y', '--no-install-recommends', 'libreoffice-impress-nogui'];

function inPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

const find = () =>
  process.env.SOFFICE_PATH ??
  inPath('soffice') ??
  [
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ].find((path) => existsSync(path));

/**
 * The LibreOffice of this machine, with which a PowerPoint is opened; where there is none, and we may, Debian's is
 * installed. Throws with what to do where there is none.
 */
export async function ensureLibreOffice(): Promise<string> {
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && inPath('apt-get')) {
    for (const args of [['update'], installArgs]) {
      const { code } = await run(['apt-get', ...args]);
      if (code !== 0) throw new Error(`apt-get ${args.join(' ')} failed with exit code ${code}.`);
    }
  }
  const installed = find();
  if (installed) return installed;
  throw new Error(`The test of the PowerPoint needs LibreOffice: sudo apt-get ${installArgs.join(' ')}`);
}
