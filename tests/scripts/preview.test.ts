import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'));
  writeFileSync(join(folder, 'index.html'), 'start');
});
afterAll(() => rmSync(folder, { recursive: true }));

const program = `"${process.execPath}" --import tsx scripts/preview.ts`;

/** Starts a shell command and collects what it prints. */
function start(command: string, env: Record<string, string> = {}) {
  const shell = spawn(command, { shell: true, env: { ...process.env, ...env } });
  const said = { text: '' };
  for (const stream of [shell.stdout, shell.stderr]) stream.on('data', (part) => (said.text += String(part)));
  return { shell, said };
}

/** The address that a server prints on a line of its own. */
const addressIn = (said: { text: string }) =>
  vi.waitFor(
    () => {
      const [address] = /^http:\/\/127\.0\.0\.1:\d+\/$/m.exec(said.text) ?? [];
      if (!address) throw new Error(`no address in: ${said.text}`);
      return address;
    },
    { timeout: 10_000 },
  );

async function endOf(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'close');
  return code;
}

describe('npm run preview', { timeout: 20_000 }, () => {
  it('serves the folder, and ends cleanly when it is stopped', async () => {
    const { shell, said } = start(`exec ${program} "${folder}"`);
    expect(await (await fetch(await addressIn(said))).text()).toBe('start');
    shell.kill('SIGINT');
    expect(await endOf(shell)).toBe(0);
  });

  it('ends when the npm that started it is gone', async () => {
    const { shell, said } = start(`${program} "${folder}"; exit`, { npm_lifecycle_event: 'preview' });
    const address = await addressIn(said);
    shell.kill('SIGTERM');
    await vi.waitFor(() => expect(fetch(address)).rejects.toThrow('fetch failed'), { timeout: 5000 });
  });

  it.each([
    [`${program} nowhere`, {}, 'There is no folder nowhere. Build the site first: npm run build'],
    [program, { PORT: '70000' }, 'PORT is "70000"; expected a number from 1 to 65535.'],
  ])('says what is wrong', async (command, env, sentence) => {
    const { shell, said } = start(command, env);
    expect(await endOf(shell)).toBe(1);
    expect(said.text.trim()).toBe(sentence);
  });
});
