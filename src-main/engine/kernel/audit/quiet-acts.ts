/** The name under which a report or a calendar that left Obhut stands in the audit trail. */
export const outputAction = 'reports.recordOutput';

/** The name under which a test restore of a backup stands in the audit trail. */
export const backupTestAction = 'vault.testBackup';

/** Acts of the trail that change no data: what was printed before them still shows the same. */
export const quietActs: readonly string[] = [outputAction, backupTestAction];
