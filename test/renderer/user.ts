import { fireEvent } from '@testing-library/react';

/** Presses a button as a person does. */
export function press(button: HTMLElement): void {
  fireEvent.click(button);
}

/** Writes into a field and stays in it. */
export function type(field: HTMLElement, text: string): void {
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value: text } });
}

/** Writes into a field and leaves it. */
export function fill(field: HTMLElement, text: string): void {
  type(field, text);
  fireEvent.blur(field);
}
