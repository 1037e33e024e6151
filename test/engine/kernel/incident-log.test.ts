import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeDefect, incidentLog } from '../../../src-main/engine/kernel/incident-log.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'obhut-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const secret = 'Nordlicht Werkzeuge GmbH';
const defect = (message: string) => Object.assign(new TypeError(message), { code: 'ERR_SOMETHING' });

test.each([
  ['in one line', secret],
  ['in several lines', `first\n${secret}\n    at ${secret}`],
  ['that looks like a place', `first\n    at ${secret} (/home/anna/x.ts:1:2)`],
  ['that is empty', ''],
])('a defect is noted by kind, code and place, never by its message %s', (_case, message) => {
  const line = describeDefect(defect(message));
  expect(line).toMatch(/^TypeError ERR_SOMETHING at .*incident-log\.test\.ts:\d+:\d+/);
  expect(line).not.toContain(secret);
  expect(line).not.toContain('anna');
});

test('what is no error is noted by its type', () => {
  expect(describeDefect(secret)).toBe('string');
  expect(describeDefect(null)).toBe('object');
});

test('a place inside the app is named from the app on, so that nobody’s home folder is in the log', () => {
  const error = defect('x');
  error.stack = `TypeError: x\n    at run (file:///home/anna/Obhut/src-main/engine/engine.ts:10:2)\n    at /home/anna/Obhut/out/main/main.cjs:1:7`;
  expect(describeDefect(error)).toBe(
    'TypeError ERR_SOMETHING at run (src-main/engine/engine.ts:10:2) at out/main/main.cjs:1:7',
  );
});

test('each incident is one line with instant and id, readable by its owner only', () => {
  const file = join(folder, 'logs', 'engine.log');
  const log = incidentLog(file, () => '2026-11-23T08:40:00.000Z');
  log.incident('id-1', defect('a\nb'));
  log.incident('id-2', defect('c'));
  const lines = readFileSync(file, 'utf8').split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^2026-11-23T08:40:00\.000Z id-1 TypeError /);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a log of more than one MiB is put aside, one of exactly that goes on', () => {
  const file = join(folder, 'engine.log');
  writeFileSync(file, 'x'.repeat(1024 * 1024));
  incidentLog(file).incident('id-1', defect('a'));
  expect(statSync(file).size).toBeGreaterThan(1024 * 1024);
  incidentLog(file).incident('id-2', defect('a'));
  expect(readFileSync(file, 'utf8')).toContain('id-2');
  expect(statSync(file).size).toBeLessThan(2000);
  expect(statSync(`${file}.old`).size).toBeGreaterThan(1024 * 1024);
});

test('a log that cannot be written is no defect of its own', () => {
  const file = join(folder, 'engine.log');
  mkdirSync(file);
  expect(() => incidentLog(file).incident('id-1', defect('a'))).not.toThrow();
});
