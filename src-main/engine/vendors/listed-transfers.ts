import type { TransferLaw } from '../../contract/law.ts';
import type { TransferVerdict } from '../../contract/transfer.ts';
import type { Day, Id } from '../../contract/values.ts';
import type { ReadDb } from '../database/sql.ts';
import { serviceVerdict } from '../law/service-transfer.ts';
import { worstVerdict } from '../law/transfer.ts';
import { listedPlaces, placesIn } from './repo/listed-places.ts';

/** What a row of the list says of transfers; the verdict is null where no service has personal data. */
interface ListedTransfers {
  countries: string[];
  verdict: TransferVerdict | null;
}

type OfService = Readonly<ListedTransfers>;

/** More texts than this are not remembered at once. */
const most = 5_000;

/** What was told of services on a day under a law, by the text of their facts: many services of a register have the same. */
const told = new WeakMap<TransferLaw, { day: Day; byText: Map<string, OfService> }>();

/** Countries and the worst transfer verdict of each of the given vendors as of a day, in few words (Art. 44 to 49 GDPR). */
export function listedTransfers(
  db: ReadDb,
  ids: readonly Id[],
  day: Day,
  law: TransferLaw,
): Map<Id, ListedTransfers> {
  const byText = remembered(day, law);
  const services = Map.groupBy(listedPlaces(db, ids, day), ({ vendorId }) => vendorId);
  return new Map(
    ids.map((id) => {
      const own = (services.get(id) ?? []).map(({ text }) => ofService(text, byText, day, law));
      const verdicts = own.flatMap(({ verdict }) => verdict ?? []);
      return [
        id,
        {
          countries: [...new Set(own.flatMap(({ countries }) => countries))],
          verdict: verdicts.length === 0 ? null : worstVerdict(verdicts),
        },
      ];
    }),
  );
}

function ofService(text: string, byText: Map<string, OfService>, day: Day, law: TransferLaw): OfService {
  const known = byText.get(text);
  if (known !== undefined) return known;
  const service = placesIn(text);
  const fresh = {
    countries: [...service.places, ...service.links].flatMap(({ country }) => country ?? []),
    verdict: service.hasPersonalData ? serviceVerdict(service, service, day, law) : null,
  };
  if (byText.size >= most) byText.clear();
  byText.set(text, fresh);
  return fresh;
}

function remembered(day: Day, law: TransferLaw): Map<string, OfService> {
  const known = told.get(law);
  if (known?.day === day) return known.byText;
  const byText = new Map<string, OfService>();
  told.set(law, { day, byText });
  return byText;
}
