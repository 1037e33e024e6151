import type { Id } from '../../contract/values.ts';
import type { Vendor } from '../../contract/vendor-record.ts';
import type { ReadDb } from '../database/sql.ts';
import { type Clock, today } from '../kernel/clock.ts';
import { refuse } from '../kernel/failure.ts';
import { contactsOf, documentsOf } from './repo/documents.ts';
import { servicesOf } from './repo/services.ts';
import { shownStatus } from './repo/shown-status.ts';
import { contractById, profileById } from './repo/vendors.ts';

/** Everything known of one vendor; refuses unknown ids. */
export function vendorOf({ db, clock }: { db: ReadDb; clock: Clock }, id: Id): Vendor {
  const profile = profileById(db, id);
  const contract = contractById(db, id);
  const shown = shownStatus(db, id, today(clock));
  if (!profile || !contract || !shown) throw refuse('RECORD_NOT_FOUND', { kind: 'vendor', id });
  return {
    ...profile,
    ...shown,
    id,
    contract,
    services: servicesOf(db, [id]).map(({ vendorId: _vendorId, ...service }) => service),
    documents: documentsOf(db, id),
    contacts: contactsOf(db, id),
  };
}
