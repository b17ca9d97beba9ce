/** `npm run preview [-- folder]`: serves the built site and prints its address. PORT asks for one port. */
import { existsSync } from 'node:fs';
import { endWithNpm } from './lib/endWithNpm.mjs';
import { serve } from './serve.ts';

endWithNpm();
const folder = process.argv[2] ?? 'dist';

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function wantedPort(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  return fail(`PORT is "${text}"; expected a number from 1 to 65535.`);
}

const port = wantedPort(process.env.PORT);
if (!existsSync(folder)) fail(`There is no folder ${folder}. Build the site first: npm run build`);

const served = await serve(folder, port === undefined ? {} : { port }).catch((error: NodeJS.ErrnoException) =>
  fail(error.code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another one in PORT.` : error.message),
);
console.log(`\n${served.url}\n\nCtrl-C ends it.`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void served.close().then(() => process.exit(0)));
}
