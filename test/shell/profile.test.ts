import { describe, expect, test } from 'vitest';
import { profileFrom } from '../../src-main/shell/profile.ts';

const preferences = { language: 'en', theme: 'dark', density: 'compact', zoom: 1.2, singleKeys: false };
const vault = { id: 'a', path: '/home/anna/firma.obhut', name: 'Firma', isSample: false, lastOpenedAt: null };
const shownNotifications = ['5f1a', '09bc'];
const bounds = { x: 10, y: 20, width: 1200, height: 800 };
const defaults = {
  preferences: { language: 'de', theme: 'system', density: 'standard', zoom: 1, singleKeys: true },
  vaults: [],
  bounds: { width: 1280, height: 840 },
  shownNotifications: [],
  reminders: { deadlines: false, tray: false },
};

test('a whole profile is read as it was kept', () => {
  const reminders = { deadlines: true, tray: true };
  const whole = { preferences, vaults: [vault], bounds, shownNotifications, reminders };
  expect(profileFrom(JSON.stringify(whole), 'de')).toEqual(whole);
});

test.each([
  ['no file', ''],
  ['half a file', '{"preferences":{"lang'],
  ['no JSON', 'Obhut'],
  ['something else', '[1,2]'],
  ['null', 'null'],
])('%s gives the defaults in the language of the computer', (_case, text) => {
  expect(profileFrom(text, 'de')).toEqual(defaults);
});

describe('one damaged part does not take the others with it', () => {
  test.each([
    [
      'preferences',
      { preferences: { ...preferences, zoom: 9 }, vaults: [vault], bounds },
      { preferences: defaults.preferences },
    ],
    [
      'window place',
      { preferences, vaults: [vault], bounds: { width: -1, height: 800 } },
      { bounds: defaults.bounds },
    ],
    [
      'list of notifications',
      { preferences, vaults: [vault], bounds, shownNotifications: [7] },
      { shownNotifications: [] },
    ],
    ['list of files', { preferences, vaults: 'none', bounds }, { vaults: [] }],
    ['one of the files', { preferences, vaults: [{ id: 1 }, vault], bounds }, { vaults: [vault] }],
  ])('%s', (_part, kept, differs) => {
    expect(profileFrom(JSON.stringify(kept), 'de')).toEqual({
      reminders: defaults.reminders,
      preferences,
      vaults: [vault],
      bounds,
      shownNotifications: [],
      ...differs,
    });
  });
});
