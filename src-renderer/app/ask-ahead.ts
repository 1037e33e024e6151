import type { QueryClient } from '@tanstack/react-query';
import { questionOf } from '../features/vendors/list/question.ts';
import { pageSize } from '../features/vendors/list/slots.ts';
import type { Access } from '../lib/queries.ts';
import { router } from './router.tsx';
import { VendorListAddress } from './vendor-list-address.ts';

/** Asks for what the address of the window shows first, so that the engine reads while the page is still built. */
export function askAhead({ ask }: Access, queries: QueryClient): void {
  const { pathname, search } = router.parseLocation(router.history.location);
  if (pathname === '/' || pathname === '/today') {
    void queries.prefetchQuery(ask.overview.today.queryOptions());
  } else if (pathname === '/vendors') {
    const question = questionOf(VendorListAddress.parse(search));
    const input = { ...question, offset: 0, limit: pageSize };
    void queries.prefetchQuery(ask.vendors.list.queryOptions({ input }));
  }
}
