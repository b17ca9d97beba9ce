/** Finds or installs the LibreOffice that opens the PowerPoint in its test, or says in one sentence what is missing. */
import { ensureLibreOffice, NoLibreOffice } from './lib/libreOffice.ts';

try {
  console.log(await ensureLibreOffice());
} catch (error) {
  if (!(error instanceof NoLibreOffice)) throw error;
  console.error(error.message);
  process.exit(1);
}
