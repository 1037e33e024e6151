type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Drops undefined entries: react-aria reads a given `undefined` as "controlled, but empty". */
export function present<T extends object>(props: T): Present<T> {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Present<T>;
}
