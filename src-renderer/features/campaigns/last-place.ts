/** Where somebody last was among the campaigns: to come back to the same view and search. */
let last = '/campaigns';

/** Notes the address of the board or list. */
export function keepPlace(address: string): void {
  last = address;
}

/** Address of the campaigns as they were left. */
export function lastListHref(): string {
  return last;
}
