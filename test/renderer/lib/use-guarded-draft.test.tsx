import { ORPCError } from '@orpc/client';
import { act } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type GuardedDraft, useGuardedDraft } from '../../../src-renderer/lib/use-guarded-draft.ts';
import { type OpenedApp, openApp } from '../open-app.tsx';

interface Note {
  text: string;
}
interface Version {
  stored: Note;
  savedAt: string;
}

let app: OpenedApp;
let draft: GuardedDraft<Note>;
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
  if (basedOn !== file.savedAt)
    throw new ORPCError('DRAFT_CHANGED', { defined: true, data: { savedAt: file.savedAt } });
  file = { stored, savedAt: String(Number(file.savedAt) + 1) };
  return { savedAt: file.savedAt };
};

function Probe() {
  const [version, setVersion] = useState(file);
  readBack = () => act(() => setVersion(file));
  draft = useGuardedDraft({ ...version, save, isValid: ({ text }) => text !== '' });
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

it('tells a refusal to whoever has just heard of it', async () => {
  app.show(<Probe />);
  act(() => draft.type(() => ({ text: 'typed' })));
  refused = true;
  const { flush, refusal } = draft;
  expect(await act(flush)).toBe(false);
  expect(refusal()).toEqual(new Error('refused'));
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

it('never saves over what somebody else saved, and says so until a person chooses', async () => {
  app.show(<Probe />);
  file = { stored: { text: 'rival' }, savedAt: '2' };
  expect(await choose('mine')).toBe(false);
  expect([draft.value.text, draft.hasRival, draft.isUnsaved]).toEqual(['mine', true, true]);
  readBack();
  expect(draft.value.text).toBe('mine');
  act(() => draft.keepMine());
  await expect.poll(() => file.stored.text).toBe('mine');
  readBack();
  expect([draft.hasRival, draft.isUnsaved]).toEqual([false, false]);
});

it('takes what somebody else saved, and writes on from there', async () => {
  app.show(<Probe />);
  file = { stored: { text: 'rival' }, savedAt: '2' };
  await choose('mine');
  readBack();
  await act(async () => draft.takeStored());
  expect([draft.value.text, draft.hasRival, draft.isUnsaved]).toEqual(['rival', false, false]);
  expect(await choose('rival and more')).toBe(true);
  expect(file.stored.text).toBe('rival and more');
});
