import { fileURLToPath } from 'node:url';

/** Whether a module is the program being run, rather than imported by a test. Call with `import.meta.url`. */
export function isMain(moduleUrl: string): boolean {
  return process.argv[1] === fileURLToPath(moduleUrl);
}
