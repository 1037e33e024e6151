import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { FileDrop } from '../../../src-renderer/ui/file-drop.tsx';

afterEach(cleanup);

const NAME = 'Als Nachweis zu „Löschkonzept“ ablegen';
const pdf = new File(['%PDF'], 'AVV.pdf', { type: 'application/pdf' });

function shown(isDisabled = false) {
  const taken: string[] = [];
  render(
    <FileDrop
      name={NAME}
      chooseLabel="Datei wählen"
      isDisabled={isDisabled}
      onFiles={(files) => taken.push(...files.map((file) => file.name))}
    />,
  );
  return { taken, place: screen.getByRole('region', { name: NAME }) };
}

const carrying = (types: string[], files: File[]) => ({ dataTransfer: { types, files } });

test('a file over it shows what would happen, and away it is quiet again', () => {
  const { place } = shown();
  expect(screen.queryByText(NAME)).toBeNull();
  fireEvent.dragOver(place, carrying(['Files'], []));
  expect(screen.getByText(NAME)).toBeDefined();
  fireEvent.dragLeave(place);
  expect(screen.queryByText(NAME)).toBeNull();
});

test('dropped files are handed over and the browser does not open them', () => {
  const { taken, place } = shown();
  const drop = createEvent.drop(place, carrying(['Files'], [pdf]));
  fireEvent(place, drop);
  expect(taken).toEqual(['AVV.pdf']);
  expect(drop.defaultPrevented).toBe(true);
});

test('a picture can be pasted, pasted text goes its usual way', () => {
  const { taken, place } = shown();
  fireEvent.paste(place, { clipboardData: { files: [new File(['x'], 'Bild.png')] } });
  expect(taken).toEqual(['Bild.png']);
  const text = createEvent.paste(place, { clipboardData: { files: [] } });
  fireEvent(place, text);
  expect(text.defaultPrevented).toBe(false);
  expect(taken).toEqual(['Bild.png']);
});

test('dragged text is no file', () => {
  const { place } = shown();
  fireEvent.dragOver(place, carrying(['text/plain'], []));
  expect(screen.queryByText(NAME)).toBeNull();
});

test('a chosen file is handed over too', () => {
  const { taken, place } = shown();
  const input = place.querySelector('input');
  fireEvent.change(input as Element, { target: { files: [pdf] } });
  expect(taken).toEqual(['AVV.pdf']);
});

test('switched off, it takes nothing', () => {
  const { taken, place } = shown(true);
  fireEvent.drop(place, carrying(['Files'], [pdf]));
  expect(taken).toEqual([]);
});
