/** Folds a text for finding: no case, no marks, ß as ss; "losch" finds "Lösch" and so does "loesch". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/([aou])e/g, '$1');
}

/** Whether a text starts with what was typed, after folding both. */
export function startsFolded(text: string, typed: string): boolean {
  return fold(text).startsWith(fold(typed));
}

/** Whether a text holds what was typed, after folding both. */
export function holdsFolded(text: string, typed: string): boolean {
  return fold(text).includes(fold(typed));
}
