import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockFile } from '../../../src-renderer/lib/leaving.ts';
import { SavedTextField } from '../../../src-renderer/lib/saved-field.tsx';
import { type Autosave, useAutosave } from '../../../src-renderer/lib/use-autosave.ts';
import { type GuardedDraft, useGuardedDraft } from '../../../src-renderer/lib/use-guarded-draft.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';

interface Note {
  text: string;
}

let app: OpenedApp;
let draft: GuardedDraft<Note>;
let form: Autosave<Note>;
let isRefused: boolean;
/** What was saved, in order, and how the file was then. */
let saved: [text: string, file: 'open' | 'closed'][];

beforeEach(async () => {
  app = await openApp();
  saved = [];
  isRefused = false;
});
afterEach(() => app.end());

/** Takes a call to the file and back, as saving does; the way there ends this turn. */
async function save(text: string) {
  // A form that goes with its test still hands over what it held.
  const savedHere = saved;
  await new Promise((resolve) => setImmediate(resolve));
  savedHere.push([text, (await app.access.engine.vault.status()).state]);
  if (isRefused) throw new Error('refused');
  return { savedAt: String(saved.length) };
}
const saveNote = (note: Note) => save(note.text);
const stored = { text: '' };

function Draft() {
  draft = useGuardedDraft({ stored, savedAt: '0', isValid: () => true, save: saveNote });
  return null;
}

function Form() {
  form = useAutosave(stored, saveNote);
  return null;
}

/** Types into a field that saves when it is left; returns how to take it off the page. */
function typeInField(): () => void {
  const isSaved = (text: string) => save(text).then(() => true);
  const { getByRole, unmount } = app.show(<SavedTextField label="Note" value="" onSave={isSaved} />);
  const field = getByRole('textbox');
  act(() => field.focus());
  fireEvent.change(field, { target: { value: 'typed' } });
  return unmount;
}

/** Locks right after something was typed; returns how the file is afterwards. */
async function lockAfter(typing: () => void) {
  await act(async () => {
    typing();
    await lockFile(app.access.engine);
  });
  return (await app.access.engine.vault.status()).state;
}

it('locks after savings that wait for one another, and after what was typed last', async () => {
  app.show(<Draft />);
  const typing = () => {
    void draft.choose({ text: 'first' });
    void draft.choose({ text: 'second' });
    draft.type({ text: 'typed' });
  };
  expect(await lockAfter(typing)).toBe('closed');
  expect(saved.at(-1)).toEqual(['typed', 'open']);
});

it('saves a form whose typing did not rest yet', async () => {
  app.show(<Form />);
  expect(await lockAfter(() => form.type({ text: 'typed' }))).toBe('closed');
  expect(saved).toEqual([['typed', 'open']]);
});

it('leaves a field that saves when it is left', async () => {
  typeInField();
  expect(await lockAfter(() => undefined)).toBe('closed');
  expect(saved).toEqual([['typed', 'open']]);
});

it('saves such a field once when its page goes', async () => {
  const leavePage = typeInField();
  await act(async () => leavePage());
  expect(saved).toEqual([['typed', 'open']]);
});

it('locks although a saving was refused', async () => {
  isRefused = true;
  app.show(<Draft />);
  expect(await lockAfter(() => draft.type({ text: 'typed' }))).toBe('closed');
});
