/** Where somebody last was in the register: to come back to the same filter and line. */
let last = { href: '/vendors', question: '', at: '' };

/** Notes the address of the list and the line of the cursor. */
export function keepPlace(place: Partial<typeof last>): void {
  last = { ...last, ...place };
}

/** Address of the list as it was left, with its filter. */
export function lastListHref(): string {
  return last.href;
}

/** Id of the line where the cursor stood for this question, if it is the same list. */
export function lastLine(question: string): string | undefined {
  return last.question === question && last.at !== '' ? last.at : undefined;
}
