/** From this age on, in whole days, the status bar warns. */
const warningDays = 14;

/** Whole days since the last backup, null when there is none. */
export function backupAge(lastBackupAt: string | null, now: Date): number | null {
  if (!lastBackupAt) return null;
  return Math.max(0, Math.floor((now.getTime() - Date.parse(lastBackupAt)) / 86_400_000));
}

/** Whether the backup is due: none at all, or fourteen days old. */
export function isBackupOld(days: number | null): boolean {
  return days === null || days >= warningDays;
}
