import { useEffect } from 'react';
import { forgetOpened, noteOpened, recordAt } from './recent-records.ts';

/** Remembers the records that the window shows, for as long as the company is open. */
export function useNoteOpened(pathname: string): void {
  useEffect(() => {
    const record = recordAt(pathname);
    if (record) noteOpened(record);
  }, [pathname]);
  useEffect(() => forgetOpened, []);
}
