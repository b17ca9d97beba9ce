import { describe, expect, it } from 'vitest';
import { installMissing, markOf, nodeFits } from '../../scripts/lib/install.mjs';

const range = '^20.19.0 || ^22.12.0 || >=24.0.0';

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '22.13.0', '24.0.0', '24.1.0', '26.0.1'])(
    '%s fits',
    (version) => {
      expect(nodeFits(version, range)).toBe(true);
    },
  );

  it.each(['18.20.0', '20.18.9', '21.7.0', '22.11.0', '23.5.0'])('%s does not fit', (version) => {
    expect(nodeFits(version, range)).toBe(false);
  });

  it('is not compared with a range in another form', () => {
    expect(() => nodeFits('20.19.0', '20.x')).toThrow('engines.node: "20.x" is not understood');
  });
});

describe('installing what is missing', () => {
  const lock = '{ "lockfileVersion": 3 }';
  const markFile = 'node_modules/.installed-lock';

  /** A machine in memory: its files, and how often npm ran. */
  function machine({ files = {}, node = '20.19.0', code = 0 }: Partial<Setting> = {}) {
    const disk = new Map(
      Object.entries({
        'package.json': JSON.stringify({ engines: { node: range } }),
        'package-lock.json': lock,
        ...files,
      }),
    );
    const runs: string[] = [];
    const effects = {
      node,
      machine: 'linux-x64',
      read: async (path: string) => disk.get(path) ?? Promise.reject(new Error(`no ${path}`)),
      write: async (path: string, text: string) => void disk.set(path, text),
      install: async () => {
        runs.push('npm ci');
        return { code, output: 'npm says why' };
      },
    };
    return { disk, runs, effects };
  }

  interface Setting {
    files: Record<string, string>;
    node: string;
    code: number;
  }

  it('runs npm where nothing is installed, and marks what it installed', async () => {
    const { disk, runs, effects } = machine();
    expect(await installMissing('.', effects)).toBe('installed');
    expect(runs).toEqual(['npm ci']);
    expect(disk.get(markFile)).toBe(markOf(lock, 'linux-x64'));
  });

  it('does nothing where these packages are installed', async () => {
    const { runs, effects } = machine({ files: { [markFile]: markOf(lock, 'linux-x64') } });
    expect(await installMissing('.', effects)).toBe('present');
    expect(runs).toEqual([]);
  });

  it.each([
    ['another lock file', markOf('{}', 'linux-x64')],
    ['another machine', markOf(lock, 'darwin-arm64')],
  ])('runs npm again after the packages of %s', async (_, mark) => {
    const { runs, effects } = machine({ files: { [markFile]: mark } });
    expect(await installMissing('.', effects)).toBe('installed');
    expect(runs).toEqual(['npm ci']);
  });

  it('says what npm said where it fails, and marks nothing', async () => {
    const { disk, effects } = machine({ code: 1 });
    await expect(installMissing('.', effects)).rejects.toThrow('(npm ci, exit code 1):\nnpm says why');
    expect(disk.has(markFile)).toBe(false);
  });

  it('says which Node is needed before it installs anything', async () => {
    const { runs, effects } = machine({ node: '18.20.0' });
    await expect(installMissing('.', effects)).rejects.toThrow(
      `This project needs Node ${range}; this is Node 18.20.0.`,
    );
    expect(runs).toEqual([]);
  });
});
