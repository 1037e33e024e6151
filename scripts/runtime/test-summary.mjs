// Adds up what the test stages report into the one line that says how the run went.

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ status: string, assertionResults?: { status: string }[] }} ReportedFile */
/** @typedef {{ success: boolean, testResults: ReportedFile[] }} Report what vitest's JSON reporter writes */

/**
 * Counts one stage that is a single command: type check, lint, walls, build.
 * @param {boolean} succeeded
 * @returns {Counts}
 */
export function countCommand(succeeded) {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
}

/**
 * Counts the tests of a report; a file that could not run, a failed run without a failed test, a missing report
 * or a run without any test count as one failure.
 * @param {Report | null} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countReport(report, exitCode) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report?.testResults ?? []) {
    const statuses = (file.assertionResults ?? []).map((test) => test.status);
    const failed = statuses.filter((status) => status === 'failed').length;
    counts.passed += statuses.filter((status) => status === 'passed').length;
    counts.failed += file.status === 'failed' && failed === 0 ? 1 : failed;
    counts.skipped += statuses.filter((status) => status !== 'passed' && status !== 'failed').length;
  }
  const unexplained = exitCode !== 0 || report?.success !== true || counts.passed === 0;
  if (unexplained && counts.failed === 0) counts.failed = 1;
  return counts;
}

/**
 * Adds up the stages' counts.
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sumCounts(all) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const one of all) {
    sum.passed += one.passed;
    sum.failed += one.failed;
    sum.skipped += one.skipped;
  }
  return sum;
}

/**
 * The last line of a test run.
 * @param {Counts} counts
 */
export function summaryLine(counts) {
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  return `Tests: ${counts.passed} passed, ${counts.failed} failed${skipped}`;
}

/**
 * The run's exit code: nothing may fail, and nothing at all is a failure too.
 * @param {Counts} counts
 */
export function exitCodeFor(counts) {
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
}
