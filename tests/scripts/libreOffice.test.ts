import { describe, expect, it } from 'vitest';
import { ensureLibreOffice, findLibreOffice } from '../../scripts/lib/libreOffice.ts';
import type { Machine } from '../../scripts/lib/machine.ts';

/** A Linux machine with nothing but the files named. */
const machine = (files: readonly string[], changes: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  isRoot: false,
  exists: (path) => files.includes(path),
  ...changes,
});

describe('finding a LibreOffice', () => {
  it('takes the first in PATH', () => {
    const files = ['/usr/bin/soffice', '/usr/local/bin/soffice'];
    expect(findLibreOffice(machine(files))).toBe('/usr/local/bin/soffice');
  });

  it('takes the one that SOFFICE_PATH names before all others', () => {
    const env = { PATH: '/usr/bin', SOFFICE_PATH: '/opt/mine' };
    expect(findLibreOffice(machine(['/usr/bin/soffice', '/opt/mine'], { env }))).toBe('/opt/mine');
  });

  it.each([
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ])('looks at %s', (path) => {
    expect(findLibreOffice(machine([path]))).toBe(path);
  });

  it('finds none where there is none', () => {
    expect(findLibreOffice(machine([]))).toBeUndefined();
  });
});

describe('ensuring a LibreOffice', () => {
  /** An apt-get that notes its calls and, when it installs, puts the program onto the disk. */
  function aptGet(files: string[], code = 0) {
    const calls: string[] = [];
    const run = async (...args: string[]) => {
      calls.push(args.join(' '));
      if (code === 0 && args[0] === 'install') files.push('/usr/bin/soffice');
      return { code };
    };
    return { calls, run };
  }

  it('installs nothing where there is one', async () => {
    const files = ['/usr/bin/soffice', '/usr/bin/apt-get'];
    const { calls, run } = aptGet(files);
    expect(await ensureLibreOffice(machine(files, { isRoot: true }), run)).toBe('/usr/bin/soffice');
    expect(calls).toEqual([]);
  });

  it("installs Debian's where root", async () => {
    const files = ['/usr/bin/apt-get'];
    const { calls, run } = aptGet(files);
    expect(await ensureLibreOffice(machine(files, { isRoot: true }), run)).toBe('/usr/bin/soffice');
    expect(calls).toEqual(['update', 'install -y --no-install-recommends libreoffice-impress-nogui']);
  });

  it('says what to type where it may not install', async () => {
    const { calls, run } = aptGet([]);
    await expect(ensureLibreOffice(machine(['/usr/bin/apt-get']), run)).rejects.toThrow(
      'Install it with: sudo apt-get install -y --no-install-recommends libreoffice-impress-nogui',
    );
    expect(calls).toEqual([]);
  });

  it('says what to install on a machine without apt-get', async () => {
    await expect(ensureLibreOffice(machine([], { isRoot: true }))).rejects.toThrow(
      'Install it, or set SOFFICE_PATH to its program file.',
    );
  });

  it('says which step of the installation failed', async () => {
    const files = ['/usr/bin/apt-get'];
    const { run } = aptGet(files, 100);
    await expect(ensureLibreOffice(machine(files, { isRoot: true }), run)).rejects.toThrow(
      'apt-get update failed with exit code 100.',
    );
  });

  it('does not replace a SOFFICE_PATH that leads nowhere', async () => {
    const env = { PATH: '/usr/bin', SOFFICE_PATH: '/opt/gone' };
    await expect(ensureLibreOffice(machine(['/usr/bin/soffice'], { env }))).rejects.toThrow(
      'SOFFICE_PATH is "/opt/gone"; there is no file of that name.',
    );
  });
});
