import { z } from 'zod';
import { ReminderSettings } from '../contract/reminders.ts';
import { Preferences } from '../contract/shell.ts';

const KnownVault = z.object({
  id: z.string(),
  path: z.string(),
  name: z.string(),
  isSample: z.boolean(),
  lastOpenedAt: z.string().nullable(),
});
export type KnownVault = z.infer<typeof KnownVault>;

const Size = z.object({ width: z.number().positive(), height: z.number().positive() });
const Bounds = z.union([Size.extend({ x: z.number(), y: z.number() }), Size]);

/** What the computer remembers for one person: preferences, known files, window place. No content of any vault. */
export interface Profile {
  preferences: Preferences;
  vaults: KnownVault[];
  bounds: z.infer<typeof Bounds>;
  /** Hashes of the notifications that were shown. */
  shownNotifications: string[];
  reminders: ReminderSettings;
}

/** The profile that a file's text holds. Each part stands for itself: what cannot be read falls back, the rest stays. */
export function profileFrom(text: string, language: Preferences['language']): Profile {
  const found = parts(text);
  const preferences = { language, theme: 'system', density: 'standard', zoom: 1, singleKeys: true } as const;
  return {
    preferences: Preferences.catch(preferences).parse(found.preferences),
    vaults: z
      .array(z.unknown())
      .catch([])
      .parse(found.vaults)
      .flatMap((vault) => KnownVault.safeParse(vault).data ?? []),
    bounds: Bounds.catch({ width: 1280, height: 840 }).parse(found.bounds),
    shownNotifications: z.array(z.string()).catch([]).parse(found.shownNotifications),
    reminders: ReminderSettings.catch({ deadlines: false, tray: false }).parse(found.reminders),
  };
}

function parts(text: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).catch({}).parse(JSON.parse(text));
  } catch {
    return {};
  }
}
