import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Segmented } from '../../../src-renderer/ui/segmented.tsx';

afterEach(cleanup);

const options = [
  { id: 'yes', label: 'Erfüllt', status: 'ok', kbd: '1' },
  { id: 'partly', label: 'Teilweise', status: 'caution', kbd: '2' },
  { id: 'na', label: 'Entfällt', status: 'na', kbd: '0' },
] as const;

function Answer({ shortcuts = true, isReadOnly = false }: { shortcuts?: boolean; isReadOnly?: boolean }) {
  const [value, setValue] = useState<'yes' | 'partly' | 'na' | null>(null);
  return (
    <Segmented
      label="Antwort"
      options={options}
      value={value}
      onChange={setValue}
      shortcuts={shortcuts}
      isReadOnly={isReadOnly}
    />
  );
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

test('each answer is a radio with its word as name, not its key', () => {
  render(<Answer />);
  expect(screen.getByRole('radiogroup', { name: 'Antwort' })).toBeDefined();
  expect(screen.getAllByRole('radio').map((each) => each.closest('label')?.textContent)).toEqual([
    'Erfüllt1',
    'Teilweise2',
    'Entfällt0',
  ]);
  expect(radio('Teilweise').checked).toBe(false);
});

test('its key picks an answer while the group has focus', () => {
  render(<Answer />);
  fireEvent.keyDown(radio('Erfüllt'), { key: '2' });
  expect(radio('Teilweise').checked).toBe(true);
  fireEvent.keyDown(radio('Teilweise'), { key: '0' });
  expect(radio('Entfällt').checked).toBe(true);
  fireEvent.keyDown(radio('Entfällt'), { key: '9' });
  expect(radio('Entfällt').checked).toBe(true);
});

test('arrow keys go round', () => {
  render(<Answer />);
  fireEvent.click(radio('Entfällt'));
  radio('Entfällt').focus();
  fireEvent.keyDown(radio('Entfällt'), { key: 'ArrowRight' });
  expect(radio('Erfüllt').checked).toBe(true);
});

test.each([
  ['with Ctrl', {}, { ctrlKey: true }],
  ['when shortcuts are off', { shortcuts: false }, {}],
  ['when it may only be read', { isReadOnly: true }, {}],
])('a key does nothing %s', (_when, props, modifiers) => {
  render(<Answer {...props} />);
  fireEvent.keyDown(radio('Erfüllt'), { key: '2', ...modifiers });
  expect(radio('Teilweise').checked).toBe(false);
});

test('switched off, the keys are not shown either', () => {
  render(<Answer shortcuts={false} />);
  expect(screen.queryByText('1')).toBeNull();
});
