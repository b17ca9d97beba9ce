import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm, run } from './run.mjs';

/**
 * Whether a Node version fits a range of `engines.node`. Knows the two forms used there, `^20.19.0` and
 * `>=24.0.0`, joined by `||`.
 * @param {string} version such as `20.19.4`
 * @param {string} range
 */
export function nodeFits(version, range) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const match = /^(\^|>=)(\d+)\.(\d+)\.(\d+)$/.exec(part.trim());
    if (!match)
      throw new Error(`engines.node: "${part.trim()}" is not understood; expected ^1.2.3 or >=1.2.3`);
    const [wantMajor = 0, wantMinor = 0, wantPatch = 0] = match.slice(2).map(Number);
    const sameMajor = major === wantMajor;
    const later = minor > wantMinor || (minor === wantMinor && patch >= wantPatch);
    return (sameMajor && later) || (match[1] === '>=' && major > wantMajor);
  });
}

/**
 * The line that says which packages are installed: it changes with the lock file, and with the machine, since some
 * packages are programs.
 * @param {string} lock the text of package-lock.json
 * @param {string} machine such as `linux-x64`
 */
export function markOf(lock, machine) {
  return `${machine} ${createHash('sha256').update(lock).digest('hex')}\n`;
}

/** @param {string} root */
const realEffects = (root) => ({
  node: process.versions.node,
  machine: `${process.platform}-${process.arch}`,
  /** @param {string} path */
  read: (path) => readFile(join(root, path), 'utf8'),
  /** @param {string} path @param {string} text */
  write: (path, text) => writeFile(join(root, path), text),
  // All our packages are devDependencies: NODE_ENV=production would leave every one of them out. None of them needs to
  // run a program of its own at installation, so none may.
  install: () =>
    run(npm('ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'), { quiet: true }),
});

/**
 * Installs the packages of package-lock.json, unless node_modules already holds exactly these.
 * @param {string} root the project's folder
 * @param {ReturnType<typeof realEffects>} [effects]
 * @returns {Promise<'installed' | 'present'>}
 * @throws {Error} with a sentence for people: Node too old, or what npm said.
 */
export async function installMissing(root, effects = realEffects(root)) {
  const range = JSON.parse(await effects.read('package.json')).engines.node;
  if (!nodeFits(effects.node, range)) {
    throw new Error(
      `This project needs Node ${range}; this is Node ${effects.node}. Newer ones: https://nodejs.org/`,
    );
  }
  const markFile = 'node_modules/.installed-lock';
  const mark = markOf(await effects.read('package-lock.json'), effects.machine);
  const present = await effects.read(markFile).catch(() => '');
  if (present === mark) return 'present';
  const { code, output } = await effects.install();
  if (code !== 0) throw new Error(`Installing the packages failed (npm ci, exit code ${code}):\n${output}`);
  await effects.write(markFile, mark);
  return 'installed';
}
