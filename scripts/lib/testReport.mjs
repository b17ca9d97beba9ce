import { readFile, rm } from 'node:fs/promises';

/**
 * What one step of `npm test` counted. A step that fails without naming a failed test (a type error, a test file that
 * does not load) counts as one failure, so that "0 failed" always means that all is well.
 * @typedef {{ passed: number, failed: number }} Counts
 */

/**
 * @param {number} code the step's exit code
 * @param {{ numPassedTests: number, numFailedTests: number }} [report] Vitest's JSON report, where the step has one
 * @returns {Counts}
 */
export function countStep(code, report) {
  const failed = report?.numFailedTests ?? 0;
  return { passed: report?.numPassedTests ?? 0, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/** Forgets the report of an earlier run. @param {string} path */
export const forgetReport = (path) => rm(path, { force: true });

/** The report at `path`, or undefined where the step died before writing it. @param {string} path */
export async function readReport(path) {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}
