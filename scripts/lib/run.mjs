import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * A program and its arguments.
 * @typedef {readonly [program: string, ...args: string[]]} Command
 */

/**
 * The command that runs npm. Started by npm itself we know its file, and need no shell to find `npm.cmd` on Windows.
 * @param {...string} args
 * @returns {Command}
 */
export function npm(...args) {
  const cli = process.env.npm_execpath;
  return cli ? [process.execPath, cli, ...args] : ['npm', ...args];
}

/**
 * Runs a command to its end. A signal that asks us to stop is passed on, so that nothing is left running.
 * @param {Command} command
 * @param {{ quiet?: boolean }} [options] `quiet` keeps the output back instead of showing it as it comes.
 * @returns {Promise<{ code: number, output: string }>} The exit code (128 + signal where a signal ended it)
 *   and, where quiet, everything that was printed.
 */
export function run([program, ...args], { quiet = false } = {}) {
  const child = spawn(program, args, {
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32' && program === 'npm',
    env: { ...process.env, ...(quiet && process.stdout.isTTY && { FORCE_COLOR: '1' }) },
  });
  /** @type {NodeJS.Signals[]} */
  const stops = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => child.kill(signal);
  for (const signal of stops) process.on(signal, passOn);

  /** @type {Buffer[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => printed.push(part));

  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const stop of stops) process.off(stop, passOn);
      resolve({
        code: code ?? 128 + (signal ? constants.signals[signal] : 0),
        output: Buffer.concat(printed).toString(),
      });
    });
  });
}

/**
 * Runs a command, showing its output, and ends this process with its exit code where it fails.
 * @param {Command} command
 */
export async function mustRun(command) {
  const { code } = await run(command);
  if (code !== 0) process.exit(code);
}
