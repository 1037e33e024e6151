/** What the address of a list of records says. */
export interface ListAddress<View extends string = string> {
  view: View;
  search: string;
  selected?: string | undefined;
}

/** The address of a list, read and changed. */
export interface ListAccess<Address extends ListAddress> {
  address: Address;
  /** Another view or time: a step one can go back from. */
  change: (part: Partial<Address>) => void;
  /** The same step, only refined: while typing, while moving through rows. */
  refine: (part: Partial<Address>) => void;
}
