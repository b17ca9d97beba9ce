import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { extractText, getDocumentProxy } from 'unpdf';
import { findLibreOffice } from '../../scripts/lib/libreOffice.ts';

const run = promisify(execFile);

/** The text of each page of a PowerPoint, as LibreOffice shows it. */
export async function officePages(path: string): Promise<readonly string[]> {
  const soffice = findLibreOffice();
  if (!soffice) throw new Error('There is no LibreOffice on this machine: npm test looks for one.');
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  await run(soffice, ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, path]);
  const pdf = await getDocumentProxy(
    new Uint8Array(readFileSync(join(folder, `${basename(path, '.pptx')}.pdf`))),
  );
  const { text } = await extractText(pdf);
  rmSync(folder, { recursive: true });
  return text.map((words) => words.replace(/\s+/g, ' '));
}
