import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { type Profile, profileFrom } from './profile.ts';

/** The profile, read once and kept on the computer. */
export interface ProfileStore {
  read(): Profile;
  write(change: Partial<Profile>): void;
}

/** Keeps the profile in one JSON file of its owner, replaced as a whole. */
export function openProfileStore(): ProfileStore {
  const file = join(app.getPath('userData'), 'profile.json');
  const language = app.getLocale().toLowerCase().startsWith('de') ? 'de' : 'en';
  let profile = profileFrom(textOf(file), language);
  return {
    read: () => profile,
    write: (change) => {
      profile = { ...profile, ...change };
      keep(file, profile);
    },
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** On a full disk the profile lasts until the app ends: opening and closing company files must not fail over it. */
function keep(file: string, profile: Profile): void {
  try {
    mkdirSync(app.getPath('userData'), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(profile, null, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  } catch (error) {
    console.error(`The profile could not be kept: ${(error as { code?: unknown }).code}`);
  }
}
