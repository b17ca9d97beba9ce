import {
  aptGet,
  hasApt,
  installByApt,
  placesInPath,
  thisMachine,
  type AptGet,
  type Machine,
} from './machine.ts';

const installArgs = ['install', '-y', '--no-install-recommends', 'libreoffice-impress-nogui'];

/** The LibreOffice of this machine, or undefined. SOFFICE_PATH, where set, is the only place looked at. */
export function findLibreOffice(machine: Machine = thisMachine): string | undefined {
  const { SOFFICE_PATH } = machine.env;
  const places = SOFFICE_PATH
    ? [SOFFICE_PATH]
    : [
        ...placesInPath(machine, 'soffice'),
        '/Applications/LibreOffice.app/Contents/MacOS/soffice',
        'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
      ];
  return places.find(machine.exists);
}

/** No LibreOffice is there and none can be installed; the message says what to do. */
export class NoLibreOffice extends Error {}

/**
 * The LibreOffice of this machine, with which the test opens a PowerPoint; where there is none, and we may, Debian's
 * is installed.
 * @throws {NoLibreOffice}
 */
export async function ensureLibreOffice(
  machine: Machine = thisMachine,
  install: AptGet = aptGet,
): Promise<string> {
  const found = findLibreOffice(machine);
  if (found) return found;
  const { SOFFICE_PATH } = machine.env;
  if (SOFFICE_PATH)
    throw new NoLibreOffice(`SOFFICE_PATH is "${SOFFICE_PATH}"; there is no file of that name.`);
  await installByApt(machine, installArgs, install, (message) => new NoLibreOffice(message));
  const installed = findLibreOffice(machine);
  if (installed) return installed;
  throw new NoLibreOffice(
    hasApt(machine)
      ? `The test of the PowerPoint needs LibreOffice. Install it with: sudo apt-get ${installArgs.join(' ')}`
      : 'The test of the PowerPoint needs LibreOffice. Install it, or set SOFFICE_PATH to its program file.',
  );
}
