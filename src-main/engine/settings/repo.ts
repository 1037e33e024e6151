import { z } from 'zod';
import { VaultSettings } from '../../contract/settings.ts';
import type { ReadDb, WriteDb } from '../database/sql.ts';

const ValueRow = z.object({ value: z.string() });

/** What holds until somebody sets it. */
export const defaultSettings: VaultSettings = {
  idleLockMinutes: 15,
  reviewMonths: 12,
  needsDpoOpinion: false,
  // A week is usual; where somebody else has to deliver first, or a contract runs on, it is a month.
  leadTimes: { requests: 7, demands: 7, campaigns: 7, documents: 30 },
  actor: '',
  fourEyes: { decisions: false, publications: false, releases: false, closings: false },
};

/** The settings of this file. */
export function readSettings(db: ReadDb): VaultSettings {
  const row = db.first(ValueRow, `SELECT value FROM settings WHERE key = 'vault'`);
  return row ? VaultSettings.parse({ ...defaultSettings, ...JSON.parse(row.value) }) : defaultSettings;
}

/** Replaces the settings of this file. */
export function writeSettings(db: WriteDb, settings: VaultSettings): void {
  db.run(
    `INSERT INTO settings (key, value) VALUES ('vault', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    [JSON.stringify(settings)],
  );
}
