import { describe, expect, it } from 'vitest';
import { shortcuts } from '../../../src-main/contract/shortcut-keys.ts';
import { WindowCommand } from '../../../src-main/contract/shortcuts.ts';
import { backupAge, isBackupOld } from '../../../src-renderer/app/backup-age.ts';
import { commandOf, shownKeys } from '../../../src-renderer/app/shortcut-keys.ts';
import { reportOf } from '../../../src-renderer/app/window-commands.ts';
import { recentTime } from '../../../src-renderer/features/start/recent-time.ts';

const press = (key: string, held: string[] = []) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
});

describe('commandOf', () => {
  it.each([
    ['k', ['ctrl'], 'palette'],
    ['z', ['ctrl'], 'undo'],
    ['Z', ['ctrl', 'shift'], 'redo'],
    ['y', ['ctrl'], 'redo'],
    ['5', ['ctrl'], 'breaches'],
    ['6', ['ctrl'], 'reports'],
    [',', ['ctrl'], 'settings'],
    ['4', ['ctrl'], 'campaigns'],
    ['7', ['ctrl'], null],
    ['N', ['ctrl', 'shift'], 'newBreach'],
    ['n', ['ctrl'], null],
    ['ArrowLeft', ['alt'], 'back'],
    ['ArrowLeft', [], null],
    ['F1', [], 'help'],
    ['/', ['ctrl', 'shift'], 'shortcuts'],
    ['+', ['ctrl'], 'zoomIn'],
    ['e', ['ctrl'], null],
    ['k', [], null],
    ['k', ['meta'], null],
  ] as const)('reads %s with %j as %s', (key, held, command) => {
    expect(commandOf(press(key, [...held]), false)).toBe(command);
  });

  it('takes the Command key for Ctrl on macOS', () => {
    expect(commandOf(press('k', ['meta']), true)).toBe('palette');
    expect(commandOf(press('k', ['ctrl']), true)).toBeNull();
  });

  it('gives no two commands the same keys', () => {
    const all = WindowCommand.options.flatMap((command) => shortcuts[command]);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['palette', 'de', false, 'Strg\u00A0K'],
    ['palette', 'en', false, 'Ctrl\u00A0K'],
    ['palette', 'de', true, '⌘\u00A0K'],
    ['zoomIn', 'de', false, 'Strg\u00A0+'],
    ['newBreach', 'de', false, 'Strg\u00A0Umschalt\u00A0N'],
    ['audit', 'de', false, undefined],
  ] as const)('shows the keys of %s (%s, Mac %s) as %s', (command, language, isMac, keys) => {
    expect(shownKeys(command, language, isMac)).toBe(keys);
  });
});

describe('the age of the last backup', () => {
  const now = new Date('2026-11-23T08:40:00.000Z');

  it.each([
    [null, null, true],
    ['2026-11-23T08:39:00.000Z', 0, false],
    ['2026-11-09T08:41:00.000Z', 13, false],
    ['2026-11-09T08:40:00.000Z', 14, true],
    ['2026-11-24T08:40:00.000Z', 0, false],
  ])('made at %s is %s days old, warned about: %s', (at, days, isOld) => {
    expect(backupAge(at, now)).toBe(days);
    expect(isBackupOld(days)).toBe(isOld);
  });
});

describe('recentTime', () => {
  const now = new Date(2026, 10, 23, 9, 0);
  const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

  it.each([
    [at(2026, 10, 23, 0, 1), 'heute, 00:01'],
    [at(2026, 10, 22, 23, 59), 'gestern, 23:59'],
    [at(2026, 10, 21, 23, 59), '21.11.2026'],
    [at(2026, 10, 24, 0, 0), '24.11.2026'],
  ])('says %s as %s', (instant, text) => expect(recentTime(instant, now, 'de')).toBe(text));
});

describe('reportOf', () => {
  it.each([
    ['/assessments/a1', '/reports?kind=vendorAssessment&assessmentId=a1'],
    ['/assessments/a1/decision', '/reports?kind=vendorAssessment&assessmentId=a1'],
    ['/vendors', '/reports'],
    ['/assessments/', '/reports'],
    ['/breaches', '/reports?kind=breachRegister'],
    ['/breaches/b1', '/reports?kind=breachFile&breachId=b1'],
    ['/breaches/b1/severity', '/reports?kind=breachFile&breachId=b1'],
    ['/breaches/b1/notification', '/reports?kind=breachNotification&breachId=b1'],
    ['/consents', '/reports?kind=consentRegister'],
    ['/consents/ct-1', '/reports?kind=consentText&textId=ct-1'],
    ['/requests', '/reports?kind=requestRegister'],
    ['/requests/rq-1', '/reports'],
    ['/campaigns/c1', '/reports?kind=campaignPage&campaignId=c1'],
    ['/campaigns', '/reports'],
  ])('leads from %s to %s', (pathname, address) => expect(reportOf(pathname)).toBe(address));

  it('prints the register of consents at the time that its list is turned to', () => {
    const at = encodeURIComponent('2025-10-29T08:40:00.000Z');
    expect(reportOf('/consents', `?view=consents&asOf=${at}`)).toBe(`/reports?kind=consentRegister&at=${at}`);
    expect(reportOf('/consents', '?asOf=gestern')).toBe('/reports?kind=consentRegister');
  });
});
