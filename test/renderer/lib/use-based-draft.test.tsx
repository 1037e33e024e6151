import { act } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type BasedDraft, useBasedDraft } from '../../../src-renderer/lib/use-based-draft.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';

interface Note {
  text: string;
}
interface Version {
  stored: Note;
  savedAt: string;
}

let app: OpenedApp;
let draft: BasedDraft<Note>;
/** Reads the file anew, as the page does some time after a saving. */
let readBack: () => void;
let file: Version;
let refused: boolean;

beforeEach(async () => {
  app = await openApp();
  file = { stored: { text: 'one' }, savedAt: '1' };
  refused = false;
});
afterEach(() => app.end());

const save = async (stored: Note, basedOn: string) => {
  if (refused) throw new Error('refused');
  expect(basedOn).toBe(file.savedAt);
  file = { stored, savedAt: String(Number(file.savedAt) + 1) };
  return { savedAt: file.savedAt };
};

function Probe() {
  const [version, setVersion] = useState(file);
  readBack = () => act(() => setVersion(file));
  draft = useBasedDraft({ ...version, save, isComplete: ({ text }) => text !== '' });
  return <p>{draft.value.text}</p>;
}

const choose = (text: string) => act(() => draft.choose(() => ({ text })));

it('saves what is taken back before the saving was read back', async () => {
  app.show(<Probe />);
  await choose('two');
  await choose('one');
  expect(file).toEqual({ stored: { text: 'one' }, savedAt: '3' });
  readBack();
  expect(draft.value).toEqual({ text: 'one' });
});

it('rests each saving on the one before, whether it was read back or not', async () => {
  app.show(<Probe />);
  await choose('two');
  await choose('three');
  readBack();
  await choose('four');
  expect(file).toEqual({ stored: { text: 'four' }, savedAt: '4' });
});

it('keeps what is not complete, and saves it once it is', async () => {
  app.show(<Probe />);
  expect(await choose('')).toBe(false);
  expect([draft.value.text, file.stored.text]).toEqual(['', 'one']);
  expect(await choose('two')).toBe(true);
  expect(file.stored.text).toBe('two');
});

it('saves what was typed when the page is left before typing rested', async () => {
  const { unmount } = app.show(<Probe />);
  act(() => draft.type(() => ({ text: 'typed' })));
  expect(file.stored.text).toBe('one');
  unmount();
  await expect.poll(() => file.stored.text).toBe('typed');
});

it('has nothing left to be saved once what was refused is taken back', async () => {
  app.show(<Probe />);
  refused = true;
  expect(await choose('two')).toBe(false);
  expect(draft.error).not.toBeNull();
  expect(await choose('one')).toBe(true);
  expect(draft.error).toBeNull();
  expect(file.savedAt).toBe('1');
});
