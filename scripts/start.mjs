// npm start: installs what is missing, checks the data, builds, serves the site and prints its address.
// Plain JavaScript without packages, since it runs before they are there.
import { fileURLToPath } from 'node:url';
import { endWithNpm } from './lib/endWithNpm.mjs';
import { installMissing } from './lib/install.mjs';
import { mustRun, npm } from './lib/run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
endWithNpm();

try {
  console.log('Installing what is missing …');
  await installMissing(root);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await mustRun(npm('run', '--silent', 'data:check'));
await mustRun(npm('run', '--silent', 'build'));

// The server runs in this process: ending it leaves nothing behind.
const { tsImport } = await import('tsx/esm/api');
await tsImport('./preview.ts', import.meta.url);
