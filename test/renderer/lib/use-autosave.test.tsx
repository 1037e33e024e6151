import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SavedTextField } from '../../../src-renderer/lib/saved-field.tsx';
import { type Autosave, useAutosave } from '../../../src-renderer/lib/use-autosave.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';
import { fill } from '../user.ts';

interface Note {
  text: string;
  isUrgent: boolean;
}

let app: OpenedApp;
let form: Autosave<Note>;
/** What the file holds; a page reads it anew some time after a saving. */
let file: Note;
let readBack: () => void;
let isRefused: boolean;

beforeEach(async () => {
  app = await openApp();
  file = { text: 'one', isUrgent: false };
  isRefused = false;
});
afterEach(() => app.end());

async function save(next: Note): Promise<boolean> {
  if (isRefused) throw new Error('refused');
  file = next;
  return true;
}

function useReadNote(): Note {
  const [read, setRead] = useState(file);
  readBack = () => act(() => setRead(file));
  return read;
}

function Form() {
  form = useAutosave(useReadNote(), save);
  return null;
}

function Field() {
  const { text } = useReadNote();
  const onSave = (next: string) => save({ ...file, text: next }).catch(() => false);
  return <SavedTextField label="Note" value={text} onSave={onSave} />;
}

const choose = (part: Partial<Note>) => act(async () => form.choose(part));
const field = () => screen.getByRole<HTMLInputElement>('textbox');
const write = (text: string) => act(async () => fill(field(), text));

it('saves a choice that is taken back before the first one was read back', async () => {
  app.show(<Form />);
  await choose({ isUrgent: true });
  await choose({ isUrgent: false });
  expect(file.isUrgent).toBe(false);
  readBack();
  expect(form.value.isUrgent).toBe(false);
});

it('saves two choices in one turn', async () => {
  app.show(<Form />);
  await act(async () => {
    form.choose({ isUrgent: true });
    form.choose({ isUrgent: false });
    form.choose({ text: 'two' });
  });
  expect(file).toEqual({ text: 'two', isUrgent: false });
});

it('shows what somebody else or undo put there once its own saving was read back', async () => {
  app.show(<Form />);
  await choose({ isUrgent: true });
  await choose({ isUrgent: false });
  readBack();
  file = { text: 'undone', isUrgent: true };
  readBack();
  expect(form.value).toEqual({ text: 'undone', isUrgent: true });
});

it('offers what was refused again', async () => {
  app.show(<Form />);
  isRefused = true;
  await choose({ text: 'two' });
  expect(form.error).toBeTruthy();
  isRefused = false;
  await act(async () => form.flush());
  expect([file.text, form.error]).toEqual(['two', null]);
});

it('saves a field whose old words come back while the new ones are on their way', async () => {
  app.show(<Field />);
  await act(async () => {
    fill(field(), 'two');
    fill(field(), 'one');
  });
  expect(file.text).toBe('one');
  readBack();
  expect(field().value).toBe('one');
});

it('shows in a field what undo brought back', async () => {
  app.show(<Field />);
  await write('two');
  readBack();
  file = { text: 'one', isUrgent: false };
  readBack();
  expect(field().value).toBe('one');
});

it('offers the words of a field again that were refused', async () => {
  app.show(<Field />);
  isRefused = true;
  await write('two');
  expect(field().value).toBe('one');
  isRefused = false;
  await write('two');
  expect(file.text).toBe('two');
  fireEvent.focus(field());
  readBack();
  expect(field().value).toBe('two');
});
