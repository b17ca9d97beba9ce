// npm test: installs what is missing, then runs every check, and stops at the first one that fails.
// `npm test -- --only=unit,e2e` runs the named steps alone (e2e needs a dist/ that is built).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithNpm } from './lib/endWithNpm.mjs';
import { installMissing } from './lib/install.mjs';
import { npm, run } from './lib/run.mjs';
import { countStep, forgetReport, readReport } from './lib/testReport.mjs';

/** @typedef {import('./lib/run.mjs').Command} Command */
/** @typedef {{ name: string, command: () => Command, report?: string }} Step */

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
endWithNpm();

/** @type {Step[]} */
const steps = [
  { name: 'browser', command: () => script('ensure-chromium.ts') },
  { name: 'office', command: () => script('ensure-libreoffice.ts') },
  { name: 'format', command: () => bin('prettier', '--check', '.') },
  { name: 'types', command: () => bin('svelte-check', '--fail-on-warnings') },
  { name: 'layers', command: () => script('check-layers.ts') },
  { name: 'files', command: () => script('check-files.ts') },
  { name: 'data', command: () => npm('run', '--silent', 'data:check') },
  { name: 'build', command: () => npm('run', '--silent', 'build') },
  vitest('unit'),
  vitest('components'),
  vitest('e2e'),
];

/** @param {string} file @returns {Command} */
function script(file) {
  return [process.execPath, '--import', 'tsx', join('scripts', file)];
}

/**
 * A package's own program, run by this Node: no shell, and no npx in between that could outlive a stop.
 * @param {string} name
 * @param {...string} args
 * @returns {Command}
 */
function bin(name, ...args) {
  const folder = join('node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [process.execPath, join(folder, typeof bin === 'string' ? bin : bin[name]), ...args];
}

/** The tests of one Vitest project. @param {string} name @returns {Step} */
function vitest(name) {
  const report = `.build/reports/${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, report, command: () => bin('vitest', 'run', `--project=${name}`, ...reporters) };
}

/** @param {string[]} args @returns {Step[]} */
function chosen(args) {
  const names = steps.map((step) => step.name);
  const only = args.flatMap((arg) => (arg.startsWith('--only=') ? arg.slice(7).split(',') : [arg]));
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    console.error(`"${unknown}" is no step. Use: npm test -- --only=${names.join(',')} (or some of them)`);
    process.exit(2);
  }
  return only.length ? steps.filter((step) => only.includes(step.name)) : steps;
}

/**
 * Announces a piece of work in one line, with its duration.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {(result: T) => boolean} isGood
 */
async function announce(name, work, isGood = () => true) {
  process.stdout.write(`${name.padEnd(10)} `);
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  try {
    const result = await work();
    console.log(isGood(result) ? `ok, ${seconds()}` : `FAILED, ${seconds()}`);
    return result;
  } catch (error) {
    console.log(`FAILED, ${seconds()}`);
    throw error;
  }
}

const total = { passed: 0, failed: 0 };
const wanted = chosen(process.argv.slice(2));
try {
  await announce('install', () => installMissing(root));
  for (const { name, command, report } of wanted) {
    if (report) await forgetReport(report);
    const { code, output } = await announce(
      name,
      () => run(command(), { quiet: true }),
      (result) => result.code === 0,
    );
    const { passed, failed } = countStep(code, report && (await readReport(report)));
    total.passed += passed;
    total.failed += failed;
    if (code !== 0) {
      process.exitCode = 1;
      console.log(`\n${output.trimEnd()}\n`);
      break;
    }
  }
} catch (error) {
  process.exitCode = 1;
  total.failed += 1;
  console.error(error instanceof Error ? error.message : error);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
