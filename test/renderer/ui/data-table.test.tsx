import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DataTable, type OpenHow, type RowGroup } from '../../../src-renderer/ui/data-table.tsx';
import type { Column } from '../../../src-renderer/ui/table-columns.ts';

interface City {
  id: string;
  name: string;
}

const columns: readonly Column<City>[] = [
  {
    id: 'name',
    header: 'Name',
    width: 120,
    flex: 1,
    isRowHeader: true,
    sortable: true,
    cell: (city) => city.name,
  },
  { id: 'id', header: 'Nr.', width: 60, priority: 2, align: 'end', cell: (city) => city.id },
];
const cities: readonly City[] = ['Aachen', 'Berlin', 'Köln', 'Bremen', 'Löbau', 'Bad Ems'].map(
  (name, place) => ({
    id: `c${place}`,
    name,
  }),
);
const idOf = (city: City) => city.id;
const nameOf = (city: City) => city.name;

// happy-dom lays nothing out: the list is a window of 800 x 480, everything in it 29 px high.
const sizes = { offsetWidth: 800, clientWidth: 800, offsetHeight: 29, clientHeight: 29 } as const;
const before = new Map(
  Object.keys(sizes).map((name) => [name, Object.getOwnPropertyDescriptor(HTMLElement.prototype, name)]),
);
beforeAll(() => {
  for (const [name, size] of Object.entries(sizes)) {
    const get = function (this: HTMLElement) {
      return name.endsWith('Height') && this.getAttribute('role') === 'grid' ? 480 : size;
    };
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get });
  }
});
afterAll(() => {
  for (const [name, descriptor] of before) {
    if (descriptor) Object.defineProperty(HTMLElement.prototype, name, descriptor);
    else Reflect.deleteProperty(HTMLElement.prototype, name);
  }
});
afterEach(cleanup);

interface ListProps {
  rows?: readonly City[];
  groups?: readonly RowGroup<City>[];
  onOpen?: (city: City, how: OpenHow) => void;
}

function List({ rows = cities, groups, onOpen = () => {} }: ListProps) {
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  return (
    <DataTable
      marks
      label="Orte"
      columns={columns}
      rows={rows}
      groups={groups}
      rowId={idOf}
      typeahead={nameOf}
      selection={selection}
      onSelection={setSelection}
      onOpen={onOpen}
    />
  );
}

const grid = () => screen.getByRole('grid', { name: 'Orte' });
const chosen = () =>
  screen
    .getAllByRole('row')
    .filter((row) => row.getAttribute('aria-selected') === 'true')
    .map((row) => row.textContent);
const active = () => document.getElementById(grid().getAttribute('aria-activedescendant') ?? '')?.textContent;
const press = (key: string, more: object = {}) => fireEvent.keyDown(grid(), { key, ...more });

test('arrow keys move and choose one row after the other, and stop at both ends', () => {
  render(<List />);
  press('ArrowDown');
  expect(chosen()).toEqual(['Aachenc0']);
  press('ArrowUp');
  expect(chosen()).toEqual(['Aachenc0']);
  press('ArrowDown');
  expect(chosen()).toEqual(['Berlinc1']);
  press('End');
  press('ArrowDown');
  expect(chosen()).toEqual(['Bad Emsc5']);
  press('Home');
  expect(active()).toBe('Aachenc0');
});

test('Shift takes a range from where one started, and takes it back', () => {
  render(<List />);
  press('ArrowDown');
  press('ArrowDown');
  press('ArrowDown', { shiftKey: true });
  press('ArrowDown', { shiftKey: true });
  expect(chosen()).toEqual(['Berlinc1', 'Kölnc2', 'Bremenc3']);
  press('ArrowUp', { shiftKey: true });
  expect(chosen()).toEqual(['Berlinc1', 'Kölnc2']);
});

test('Ctrl moves without choosing, Space adds and removes', () => {
  render(<List />);
  press('ArrowDown');
  press('ArrowDown', { ctrlKey: true });
  press('ArrowDown', { ctrlKey: true });
  expect(chosen()).toEqual(['Aachenc0']);
  press(' ');
  expect(chosen()).toEqual(['Aachenc0', 'Kölnc2']);
  press(' ');
  expect(chosen()).toEqual(['Aachenc0']);
});

test('Ctrl+A chooses all, Escape none', () => {
  render(<List />);
  press('a', { ctrlKey: true });
  expect(chosen()).toHaveLength(cities.length);
  press('Escape');
  expect(chosen()).toEqual([]);
});

test('letters jump to the next name that starts with them, without marks', () => {
  render(<List />);
  press('l');
  expect(active()).toBe('Löbauc4');
  press('o');
  expect(active()).toBe('Löbauc4');
});

test('the same letter after a pause goes on to the next', () => {
  render(<List />);
  const at = (timeStamp: number) => {
    const event = new KeyboardEvent('keydown', { key: 'b', bubbles: true, cancelable: true });
    Object.defineProperty(event, 'timeStamp', { value: timeStamp });
    fireEvent(grid(), event);
  };
  at(1000);
  expect(active()).toBe('Berlinc1');
  at(1701);
  expect(active()).toBe('Bremenc3');
  at(2402);
  expect(active()).toBe('Bad Emsc5');
});

test('a space within a name is typed, not a choice', () => {
  render(<List />);
  for (const key of ['b', 'a', 'd', ' ', 'e']) press(key);
  expect(chosen()).toEqual(['Bad Emsc5']);
});

test('Enter opens the row, Ctrl+Enter and the middle button in a new window', () => {
  const opened: string[] = [];
  render(<List onOpen={(city, how) => opened.push(`${city.name} ${how.newWindow}`)} />);
  press('Enter');
  expect(opened).toEqual([]);
  press('ArrowDown');
  press('Enter');
  press('Enter', { ctrlKey: true });
  fireEvent.doubleClick(screen.getByText('Köln'));
  fireEvent(screen.getByText('Berlin'), new MouseEvent('auxclick', { bubbles: true, button: 1 }));
  expect(opened).toEqual(['Aachen false', 'Aachen true', 'Köln false', 'Berlin true']);
});

test('a click chooses one, the box before a row adds, Shift takes the range', () => {
  const { container } = render(<List />);
  fireEvent.click(screen.getByText('Berlin'));
  expect(chosen()).toEqual(['Berlinc1']);
  const marks = container.querySelectorAll('[data-mark]');
  fireEvent.click(marks[3] as Element);
  expect(chosen()).toEqual(['Berlinc1', 'Bremenc3']);
  fireEvent.click(screen.getByText('Bad Ems'), { shiftKey: true });
  expect(chosen()).toEqual(['Bremenc3', 'Löbauc4', 'Bad Emsc5']);
});

test('group headings have their count, are not chosen and not stepped on', () => {
  const groups: readonly RowGroup<City>[] = [
    { id: 'a', label: 'Westen', status: 'risk', rows: cities.slice(0, 2) },
    { id: 'b', label: 'Leer', rows: [] },
    { id: 'c', label: 'Osten', rows: cities.slice(2) },
  ];
  render(<List groups={groups} />);
  expect(screen.getByText('Westen').textContent).toBe('Westen2');
  expect(screen.queryByText('Leer')).toBeNull();
  press('Home');
  press('ArrowDown');
  press('ArrowDown');
  expect(active()).toBe('Kölnc2');
  press('ArrowUp', { shiftKey: true });
  press('ArrowUp', { shiftKey: true });
  expect(chosen()).toEqual(['Aachenc0', 'Berlinc1', 'Kölnc2']);
});

test('ten thousand rows are announced but only those on screen exist, with the active one', () => {
  const many = Array.from({ length: 10_000 }, (_, place) => ({ id: `m${place}`, name: `Ort ${place}` }));
  const { container } = render(<List rows={many} />);
  expect(grid().getAttribute('aria-rowcount')).toBe('10001');
  press('End');
  expect(active()).toBe('Ort 9999m9999');
  expect(container.querySelectorAll('*').length).toBeLessThan(3000);
});

test('a column that sorts says so and asks for the other direction', () => {
  const asked: object[] = [];
  render(
    <DataTable
      label="Orte"
      columns={columns}
      rows={cities}
      rowId={idOf}
      sort={{ column: 'name', direction: 'ascending' }}
      onSort={(sort) => asked.push(sort)}
    />,
  );
  expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending');
  fireEvent.click(screen.getByRole('button', { name: 'Name' }));
  expect(asked).toEqual([{ column: 'name', direction: 'descending' }]);
  expect(screen.queryByRole('button', { name: 'Nr.' })).toBeNull();
});

test('an empty list shows what stands in for it', () => {
  render(
    <DataTable label="Orte" columns={columns} rows={[]} rowId={idOf} emptyState={<p>Noch keine Orte.</p>} />,
  );
  expect(screen.getByText('Noch keine Orte.')).toBeDefined();
  expect(screen.queryByRole('grid')).toBeNull();
});
