import { describe, expect, it } from 'vitest';
import { ensureChromium, findChromium } from '../../scripts/lib/browser.ts';
import type { Machine } from '../../scripts/lib/machine.ts';

/** A Linux machine with nothing but the files named. */
const machine = (files: readonly string[], changes: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  isRoot: false,
  exists: (path) => files.includes(path),
  ...changes,
});

describe('finding a Chromium', () => {
  it('prefers the shell without a window, wherever it lies in PATH', () => {
    const files = ['/usr/local/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];
    expect(findChromium(machine(files))).toBe('/usr/bin/chromium-headless-shell');
  });

  it('takes the one that CHROMIUM_PATH names before all others', () => {
    const files = ['/usr/bin/chromium', '/opt/mine'];
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine' };
    expect(findChromium(machine(files, { env }))).toBe('/opt/mine');
  });

  it('looks into the applications of a Mac, also the own ones', () => {
    const chrome = '/Users/kim/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const env = { PATH: '/usr/bin', HOME: '/Users/kim' };
    expect(findChromium(machine([chrome], { platform: 'darwin', env }))).toBe(chrome);
  });

  it('looks into the program folders of Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    expect(findChromium(machine([edge], { platform: 'win32', env }))).toBe(edge);
  });

  it('finds none where there is none', () => {
    expect(findChromium(machine([]))).toBeUndefined();
  });
});

describe('ensuring a Chromium', () => {
  /** An apt-get that notes its calls and, when it installs, puts the shell onto the disk. */
  function aptGet(files: string[], code = 0) {
    const calls: string[] = [];
    const run = async (...args: string[]) => {
      calls.push(args.join(' '));
      if (code === 0 && args[0] === 'install') files.push('/usr/bin/chromium-headless-shell');
      return { code, output: '' };
    };
    return { calls, run };
  }

  it('installs nothing where there is one', async () => {
    const files = ['/usr/bin/chromium', '/usr/bin/apt-get'];
    const { calls, run } = aptGet(files);
    expect(await ensureChromium(machine(files, { isRoot: true }), run)).toBe('/usr/bin/chromium');
    expect(calls).toEqual([]);
  });

  it("installs Debian's, with a font, where root", async () => {
    const files = ['/usr/bin/apt-get'];
    const { calls, run } = aptGet(files);
    expect(await ensureChromium(machine(files, { isRoot: true }), run)).toBe(
      '/usr/bin/chromium-headless-shell',
    );
    expect(calls).toEqual([
      'update',
      'install -y --no-install-recommends chromium-headless-shell fonts-liberation',
    ]);
  });

  it('says what to type where it may not install', async () => {
    const { calls, run } = aptGet([]);
    await expect(ensureChromium(machine(['/usr/bin/apt-get']), run)).rejects.toThrow(
      'Install it with: sudo apt-get install -y --no-install-recommends chromium-headless-shell fonts-liberation',
    );
    expect(calls).toEqual([]);
  });

  it('says what to install on a machine without apt-get', async () => {
    await expect(ensureChromium(machine([], { isRoot: true }))).rejects.toThrow(
      'Install one of them, or set CHROMIUM_PATH to its program file.',
    );
  });

  it('says which step of the installation failed', async () => {
    const files = ['/usr/bin/apt-get'];
    const { run } = aptGet(files, 100);
    await expect(ensureChromium(machine(files, { isRoot: true }), run)).rejects.toThrow(
      'apt-get update failed with exit code 100.',
    );
  });

  it('does not replace a CHROMIUM_PATH that leads nowhere', async () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/gone' };
    await expect(ensureChromium(machine(['/usr/bin/chromium'], { env }))).rejects.toThrow(
      'CHROMIUM_PATH is "/opt/gone"; there is no file of that name.',
    );
  });
});
