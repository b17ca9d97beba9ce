import { createHash } from 'node:crypto';
import { hostScripts, integritiesFile, type HostScript } from '../../../src/state/hostScripts.ts';
import { bundleScript } from './bundle.ts';

/**
 * Writes the scripts that other sites load, under names that stay; and their hashes, which stand in the codes for them:
 * a browser refuses a file with another content.
 */
export async function writeHostScripts(
  write: (path: string, text: string) => Promise<string>,
): Promise<void> {
  const integrities: Partial<Record<HostScript, string>> = {};
  for (const [name, path] of Object.entries(hostScripts) as [HostScript, string][]) {
    const { code } = await bundleScript(`import '/src/embed/host/${name}.ts';`);
    const text = `${code}\n`;
    integrities[name] = `sha384-${createHash('sha384').update(text).digest('base64')}`;
    await write(path, text);
  }
  await write(integritiesFile, `${JSON.stringify(integrities)}\n`);
}
