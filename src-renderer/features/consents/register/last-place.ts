/** Where somebody last was in the register: to come back to the same view, search and time. */
let last = '/consents';

/** Notes the address of the list. */
export function keepPlace(address: string): void {
  last = address;
}

/** Address of the list as it was left. */
export function lastListHref(): string {
  return last;
}
