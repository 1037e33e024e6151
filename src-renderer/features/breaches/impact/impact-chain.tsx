import { useQuery } from '@tanstack/react-query';
import type { BreachImpact } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { countryName } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { DataFlow, type FlowStation } from '../../../ui/charts/data-flow.tsx';
import { stopsOf } from './stops.ts';

/** So many stops fit into the drawing; the list below has them all. */
const most = 8;

/** The chain as a picture: we, the vendor, and whom it uses, with the border of the EU. */
export function ImpactChain({ impact }: { impact: BreachImpact }) {
  const t = useTexts('breach');
  const language = useLanguage();
  const { ask } = useAccess();
  const { data: company } = useQuery(ask.company.profile.queryOptions());
  const { data: law } = useQuery(ask.vendors.transferLaw.queryOptions());
  const { data: vendor } = useQuery({
    ...ask.vendors.get.queryOptions({ input: { vendorId: impact.vendor?.id ?? '' } }),
    enabled: impact.vendor !== null,
  });
  if (!company || !law || !vendor) return null;
  const inside = new Set(law.countries.filter(({ status }) => status === 'eea').map(({ code }) => code));
  const land = (code: string | null) => (code ? countryName(code, language) : t('impact.countryOpen'));
  // The boxes are narrow: beside another word the country is told by its code.
  const marked = (word: string, code: string | null) => (code ? `${word}, ${code}` : word);
  const isInside = (code: string | null) => code === null || inside.has(code);
  const stops = stopsOf(impact).map(
    ({ name, country, isNamed }): FlowStation => ({
      id: name,
      name: shortened(name),
      place: isNamed ? marked(t('impact.onTheWay'), country) : land(country),
      isInside: isInside(country),
    }),
  );
  const outside = stops.filter((stop) => !stop.isInside).length;
  return (
    <>
      <DataFlow
        title={t('impact.chainSentence', { total: stops.length, outside })}
        tableLabel={t('asTable')}
        own={{ id: 'own', name: shortened(company.name), place: land(company.country), isInside: true }}
        vendor={{
          id: vendor.id,
          name: shortened(vendor.name),
          place: marked(t('impact.here'), vendor.seatCountry),
          isInside: isInside(vendor.seatCountry),
        }}
        subs={stops.slice(0, most)}
        insideText={t('impact.inside')}
        outsideText={t('impact.outside')}
        nameText={t('impact.station')}
        placeText={t('impact.country')}
        problemText={t('impact.concerned')}
      />
      {stops.length > most && (
        <p className="pt-1 text-dense text-ink-2">{t('impact.more', { count: stops.length - most })}</p>
      )}
    </>
  );
}

/** Cut to what fits into a box of the drawing. */
function shortened(name: string): string {
  return name.length <= 16 ? name : `${name.slice(0, 15).trimEnd()}…`;
}
