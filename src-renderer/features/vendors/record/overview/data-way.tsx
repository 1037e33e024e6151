import { useQuery } from '@tanstack/react-query';
import type { TransferPointVerdict } from '../../../../../src-main/contract/transfer.ts';
import type { Service, SubProcessor, Vendor } from '../../../../../src-main/contract/vendor-record.ts';
import { useLanguage, useTexts } from '../../../../i18n/messages.ts';
import { countryName } from '../../../../lib/format.ts';
import { useAccess } from '../../../../lib/queries.ts';
import { DataFlow, type FlowStation } from '../../../../ui/charts/data-flow.tsx';
import { SectionHeading } from '../../../../ui/section-heading.tsx';
import { useCountriesInside } from '../../use-countries-inside.ts';
import { isActive } from '../chain/tree.ts';
import { today } from '../today.ts';
import { shortened } from './shortened.ts';
import { TransferPoints } from './transfer-points.tsx';

/** So many stops fit into the drawing; the list has them all. */
const most = 8;

/** The way of the data: we, the vendor, whom it uses, and the border of the EU. */
export function DataWay({ vendor, service }: { vendor: Vendor; service: Service }) {
  const t = useTexts('vendor');
  const { ask } = useAccess();
  const { data: company } = useQuery(ask.company.profile.queryOptions());
  const { data: transfer } = useQuery(
    ask.vendors.serviceTransfer.queryOptions({ input: { serviceId: service.id } }),
  );
  const { own, vendorStop, stops } = useStations(vendor, service, transfer?.points ?? [], company);
  const outside = [own, vendorStop, ...stops].filter(({ isInside }) => !isInside).length;
  const total = 2 + stops.length;
  return (
    <section className="border-b border-line px-6 py-4">
      <SectionHeading aside={t('way.count', { total, outside })}>{t('way.title')}</SectionHeading>
      <div className="max-w-200 pt-2">
        <DataFlow
          title={t('way.sentence', { total, outside })}
          tableLabel={t('asTable')}
          own={own}
          vendor={vendorStop}
          subs={stops.slice(0, most)}
          insideText={t('way.inside')}
          outsideText={t('way.outside')}
          nameText={t('way.name')}
          placeText={t('way.place')}
          problemText={t('way.problem')}
        />
      </div>
      {stops.length > most && (
        <p className="pt-1 text-dense text-ink-2">{t('way.more', { count: stops.length - most })}</p>
      )}
      {transfer && <TransferPoints transfer={transfer} />}
    </section>
  );
}

function useStations(
  vendor: Vendor,
  service: Service,
  points: readonly TransferPointVerdict[],
  company: { name: string; country: string } | undefined,
) {
  const t = useTexts('vendor');
  const language = useLanguage();
  const inside = useCountriesInside();
  const land = (code: string | null) => (code ? countryName(code, language) : t('way.country'));
  const spot = (what: string, code: string | null) => {
    const words = shortened(what.split(/[,;(]/)[0]?.trim() ?? '', 14);
    return words && code ? `${words}, ${code}` : words || land(code);
  };
  const isInside = (code: string | null) => code === null || inside.has(code);
  const problemOf = (found: TransferPointVerdict | undefined) => {
    if (found?.verdict === 'action_required' || found?.verdict === 'not_permitted')
      return t('way.needsAction');
    return found?.verdict === 'conditions' ? t('way.needsCondition') : undefined;
  };
  const stopOf = (node: SubProcessor): FlowStation => {
    const problem = problemOf(
      points.find(({ kind, label }) => kind === 'subprocessor' && label === node.name),
    );
    return {
      id: node.id,
      name: shortened(node.name, 16),
      place: spot(node.purpose, node.country),
      isInside: isInside(node.country),
      ...(problem ? { problem } : {}),
    };
  };
  const store = service.locations.find(({ kind }) => kind === 'storage');
  const storeLand = store?.country ?? vendor.seatCountry;
  const vendorProblem = problemOf(
    points.find(({ kind, country }) => kind === 'storage' && country === storeLand),
  );
  const far = service.locations
    .filter(({ kind, country }) => kind !== 'storage' && !isInside(country))
    .map((location): FlowStation => {
      const problem = problemOf(
        points.find(({ kind, country }) => kind === location.kind && country === location.country),
      );
      return {
        id: location.id,
        name: shortened(t(`transfer.kind.${location.kind}`), 16),
        place: spot(location.place, location.country),
        isInside: false,
        ...(problem ? { problem } : {}),
      };
    });
  return {
    own: {
      id: 'own',
      name: shortened(company?.name ?? '', 16),
      place: land(company?.country ?? 'DE'),
      isInside: true,
    },
    vendorStop: {
      id: vendor.id,
      name: shortened(vendor.name, 16),
      place: spot(store?.place ?? '', storeLand),
      isInside: isInside(storeLand),
      ...(vendorProblem ? { problem: vendorProblem } : {}),
    },
    stops: [...service.subProcessors.filter((node) => isActive(node, today())).map(stopOf), ...far],
  };
}
