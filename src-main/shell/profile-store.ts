import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import { Preferences } from '../contract/shell.ts';

const KnownVault = z.object({
  id: z.string(),
  path: z.string(),
  name: z.string(),
  isSample: z.boolean(),
  lastOpenedAt: z.string().nullable(),
});
export type KnownVault = z.infer<typeof KnownVault>;

const Bounds = z.union([
  z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  z.object({ width: z.number(), height: z.number() }),
]);

const Profile = z.object({ preferences: Preferences, vaults: z.array(KnownVault), bounds: Bounds });
export type Profile = z.infer<typeof Profile>;

/** What the computer remembers for this person: preferences, known files, window place. No content of any vault. */
export interface ProfileStore {
  read(): Profile;
  write(change: Partial<Profile>): void;
}

/** Keeps the profile in one JSON file; a file that cannot be read is as good as none. */
export function openProfileStore(): ProfileStore {
  const file = join(app.getPath('userData'), 'profile.json');
  let profile = readProfile(file);
  return {
    read: () => profile,
    write: (change) => {
      profile = { ...profile, ...change };
      mkdirSync(app.getPath('userData'), { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify(profile, null, 2), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    },
  };
}

function readProfile(file: string): Profile {
  try {
    const found = Profile.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (found.success) return found.data;
  } catch {
    // No profile yet, or not JSON: start with the defaults below.
  }
  return { preferences: defaultPreferences(), vaults: [], bounds: { width: 1280, height: 840 } };
}

function defaultPreferences(): Preferences {
  const language = app.getLocale().toLowerCase().startsWith('de') ? 'de' : 'en';
  return { language, theme: 'system', density: 'standard', zoom: 1, singleKeys: true };
}
