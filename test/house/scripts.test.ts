import { describe, expect, test } from 'vitest';
import { planOf, stages } from '../../scripts/runtime/test-plan.mjs';
import {
  countCommand,
  countReport,
  exitCodeFor,
  sumCounts,
  summaryLine,
} from '../../scripts/runtime/test-summary.mjs';

const report = (success: boolean, ...files: { status: string; tests: string[] }[]) => ({
  success,
  testResults: files.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((one) => ({ status: one })),
  })),
});

describe('the summary of a test run', () => {
  test.each([
    [{ passed: 12, failed: 0, skipped: 0 }, 'Tests: 12 passed, 0 failed', 0],
    [{ passed: 12, failed: 1, skipped: 0 }, 'Tests: 12 passed, 1 failed', 1],
    [{ passed: 12, failed: 0, skipped: 3 }, 'Tests: 12 passed, 0 failed, 3 skipped', 0],
    [{ passed: 0, failed: 0, skipped: 0 }, 'Tests: 0 passed, 0 failed', 1],
  ])('%o reads "%s" and ends with %i', (counts, line, code) => {
    expect(summaryLine(counts)).toBe(line);
    expect(exitCodeFor(counts)).toBe(code);
  });

  test('adds up every stage', () => {
    const all = [countCommand(true), countCommand(false), { passed: 5, failed: 2, skipped: 1 }];
    expect(sumCounts(all)).toEqual({ passed: 6, failed: 3, skipped: 1 });
  });

  test.each([
    ['passed tests', report(true, { status: 'passed', tests: ['passed', 'passed'] }), 0, [2, 0, 0]],
    ['a failed test', report(false, { status: 'failed', tests: ['passed', 'failed'] }), 1, [1, 1, 0]],
    [
      'skipped and pending tests',
      report(true, { status: 'passed', tests: ['passed', 'pending', 'todo'] }),
      0,
      [1, 0, 2],
    ],
    ['a file that could not be loaded', report(false, { status: 'failed', tests: [] }), 1, [0, 1, 0]],
    ['an error outside any test', report(false, { status: 'passed', tests: ['passed'] }), 1, [1, 1, 0]],
    [
      'a process that died after its report',
      report(true, { status: 'passed', tests: ['passed'] }),
      139,
      [1, 1, 0],
    ],
    ['no test at all', report(true), 0, [0, 1, 0]],
    ['no report', null, 1, [0, 1, 0]],
  ])('counts %s', (_, given, code, [passed, failed, skipped]) => {
    expect(countReport(given, code)).toEqual({ passed, failed, skipped });
  });
});

describe('the plan of a test run', () => {
  test('has every stage in order when nothing is asked for', () => {
    expect(planOf([])).toEqual({ stages: [...stages], filters: [] });
    expect(stages).toEqual(['types', 'lint', 'walls', 'unit', 'build', 'e2e']);
  });

  test.each([
    [['--only', 'unit'], ['unit'], []],
    [['--only', 'walls', '--only=types'], ['types', 'walls'], []],
    [['--only', 'e2e'], ['build', 'e2e'], []],
    [['engine/vendors'], ['unit'], ['engine/vendors']],
    [['test/e2e/vault'], ['build', 'e2e'], ['test/e2e/vault']],
  ])('%j runs %j', (args, wanted, filters) => {
    expect(planOf(args)).toEqual({ stages: wanted, filters });
  });

  test.each([[['--only', 'speed']], [['--only']], [['--watch']]])(
    '%j is refused with the ways to call it',
    (args) => {
      expect(() => planOf(args)).toThrow(
        /Use --only types\|lint\|walls\|unit\|build\|e2e, or parts of test file names\./,
      );
    },
  );
});
