import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** What of the machine decides which programs there are. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  exists: (path: string) => boolean;
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
};

/** Where in PATH a program may lie, in PATH's order. */
export function placesInPath({ env }: Machine, program: string): string[] {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, program));
}

/** Runs apt-get with arguments. */
export type AptGet = (...args: string[]) => Promise<{ code: number }>;

export const aptGet: AptGet = (...args) => run(['apt-get', ...args]);

export const hasApt = (machine: Machine) => placesInPath(machine, 'apt-get').some(machine.exists);

/**
 * Installs packages of Debian, where we may; says whether it did. `fail` makes the error of a step that fails.
 */
export async function installByApt(
  machine: Machine,
  installArgs: readonly string[],
  run: AptGet,
  fail: (message: string) => Error,
): Promise<boolean> {
  if (!machine.isRoot || !hasApt(machine)) return false;
  for (const args of [['update'], installArgs]) {
    const { code } = await run(...args);
    if (code !== 0) throw fail(`apt-get ${args.join(' ')} failed with exit code ${code}.`);
  }
  return true;
}
