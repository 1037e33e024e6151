import type { Backup } from '../../contract/vault.ts';
import { addDays, dayOf } from '../kernel/clock.ts';

/** Backups of the last ten days with changes are kept … */
const dailyKept = 10;
/** … and the newest of each of four weeks before that. */
const weeklyKept = 4;
/** Of those made before something risky, the newest three of each kind. */
const perReasonKept = 3;

/** Names the backups that may go, given all of them; those made by hand are never deleted by the app. */
export function backupsToDrop<Kept extends Pick<Backup, 'at' | 'reason'>>(
  backups: readonly Kept[],
  timeZone: string,
): Kept[] {
  const newestFirst = [...backups].sort((one, other) => (one.at < other.at ? 1 : -1));
  const ofReason = (reason: Backup['reason']) => newestFirst.filter((backup) => backup.reason === reason);
  const daily = ofReason('daily');
  const kept = new Set<Kept>([
    ...ofReason('manual'),
    ...(['migration', 'rekey', 'import'] as const).flatMap((reason) =>
      ofReason(reason).slice(0, perReasonKept),
    ),
    ...daily.slice(0, dailyKept),
    ...newestOfWeeks(daily.slice(dailyKept), timeZone).slice(0, weeklyKept),
  ]);
  return newestFirst.filter((backup) => !kept.has(backup));
}

function newestOfWeeks<Kept extends { at: string }>(newestFirst: readonly Kept[], timeZone: string): Kept[] {
  const byWeek = new Map<string, Kept>();
  for (const backup of newestFirst) {
    const week = mondayOf(dayOf(new Date(backup.at), timeZone));
    if (!byWeek.has(week)) byWeek.set(week, backup);
  }
  return [...byWeek.values()];
}

function mondayOf(day: string): string {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -sinceMonday);
}

/** The first change of a day is preceded by a backup; on the day of creation there is nothing to lose yet. */
export function isDailyBackupDue(
  day: string,
  createdOn: string | null,
  newestDailyOn: string | null,
): boolean {
  return day !== createdOn && day !== newestDailyOn;
}

/** Room that must be freed, in whole MB of 1,048,576 bytes and at least one, so that `wanted` bytes fit into `free`. */
export function megabytesToFree(wanted: number, free: number): number {
  return Math.max(1, Math.ceil((wanted - free) / 1_048_576));
}

const signatures: readonly (readonly number[])[] = [
  [...Buffer.from('SQLite format 3')],
  [...Buffer.from('%PDF')],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [...Buffer.from('GIF8')],
];

/** Whether the first bytes are those of a known other kind of file. */
export function isKnownOtherFile(head: Uint8Array): boolean {
  return signatures.some((signature) => signature.every((byte, index) => head[index] === byte));
}

/** Whether a page could be encrypted: of 4,096 random bytes nearly all 256 values occur, of a text hardly 100. */
export function looksEncrypted(page: Uint8Array): boolean {
  return new Set(page).size >= 240;
}
