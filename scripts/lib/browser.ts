import { chromium, type Browser } from 'playwright-core';
import {
  aptGet,
  hasApt,
  installByApt,
  placesInPath,
  thisMachine,
  type AptGet,
  type Machine,
} from './machine.ts';

/** Names in PATH, best first: the headless shell starts three times as fast as the whole browser. */
const names = ['chromium-headless-shell', 'chromium', 'google-chrome', 'google-chrome-stable'];

const installArgs = [
  'install',
  '-y',
  '--no-install-recommends',
  'chromium-headless-shell',
  // Without it only DejaVu is there, and line breaks and widths become others.
  'fonts-liberation',
];

/** Where a Chromium may lie on this machine, best first. CHROMIUM_PATH, where set, is the only place looked at. */
export function chromiumCandidates(machine: Machine): string[] {
  const { platform, env } = machine;
  if (env.CHROMIUM_PATH) return [env.CHROMIUM_PATH];
  const onPath = names.flatMap((name) => placesInPath(machine, name));
  if (platform === 'darwin') {
    return [
      ...onPath,
      ...['', env.HOME ?? ''].flatMap((home) => [
        `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
        `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
        `${home}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
      ]),
    ];
  }
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  return onPath;
}

/** The Chromium of this machine, or undefined. */
export function findChromium(machine: Machine = thisMachine): string | undefined {
  return chromiumCandidates(machine).find(machine.exists);
}

/** No Chromium is there and none can be installed; the message says what to do. */
export class NoChromium extends Error {}

/**
 * The Chromium of this machine; where there is none, and we may, Debian's is installed.
 * @throws {NoChromium}
 */
export async function ensureChromium(
  machine: Machine = thisMachine,
  install: AptGet = aptGet,
): Promise<string> {
  const found = findChromium(machine);
  if (found) return found;
  if (machine.env.CHROMIUM_PATH) {
    throw new NoChromium(`CHROMIUM_PATH is "${machine.env.CHROMIUM_PATH}"; there is no file of that name.`);
  }
  await installByApt(machine, installArgs, install, (message) => new NoChromium(message));
  const installed = findChromium(machine);
  if (installed) return installed;
  throw new NoChromium(
    hasApt(machine)
      ? `The browser tests need a Chromium. Install it with: sudo apt-get ${installArgs.join(' ')}`
      : 'The browser tests need Chromium or Google Chrome. Install one of them, or set CHROMIUM_PATH to its program file.',
  );
}

/**
 * Starts the Chromium of this machine without a window.
 * @throws {NoChromium} where there is none: `npm test` installs it.
 */
export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new NoChromium('There is no Chromium on this machine: npm test looks for one.');
  return chromium.launch({
    executablePath,
    // Chromium refuses its sandbox to root.
    chromiumSandbox: !thisMachine.isRoot,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
