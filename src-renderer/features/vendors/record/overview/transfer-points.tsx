import { useQuery } from '@tanstack/react-query';
import type { TransferAnswer, TransferPointVerdict } from '../../../../../src-main/contract/transfer.ts';
import { useLanguage, useTexts } from '../../../../i18n/messages.ts';
import { countryName, formatDay, inLanguage } from '../../../../lib/format.ts';
import { useAccess } from '../../../../lib/queries.ts';
import { PlainTable } from '../../../../ui/plain-table.tsx';
import { Tag } from '../../../../ui/tag.tsx';
import { transferShape } from '../../words.ts';

/** The verdict on transfers, point by point, with its basis in law; points inside the EEA need none. */
export function TransferPoints({ transfer }: { transfer: TransferAnswer }) {
  const t = useTexts('vendor');
  const word = useTexts('vendors');
  const language = useLanguage();
  const { ask } = useAccess();
  const { data: law } = useQuery(ask.vendors.transferLaw.queryOptions());
  const points = sameReasons(transfer.points.filter((point) => point.class !== 'eea'));
  return (
    <div className="pt-4">
      <div className="flex flex-wrap items-center gap-3">
        <h3 className="text-base">{t('transfer.title')}</h3>
        <Tag status={transferShape[transfer.verdict]}>{word(`transfer.${transfer.verdict}`)}</Tag>
        {law && (
          <span className="text-meta text-ink-2">
            {t('transfer.asOf', { day: formatDay(law.asOf, language) })}
          </span>
        )}
      </div>
      {points.length === 0 ? (
        <p className="pt-1 text-dense text-ink-2">{t('transfer.inside')}</p>
      ) : (
        <PlainTable
          caption={t('transfer.title')}
          hideCaption
          rows={points}
          rowId={({ id }) => id}
          columns={[
            {
              id: 'point',
              header: t('transfer.point'),
              isRowHeader: true,
              cell: ({ points: alike }) =>
                alike.map((point) => (
                  <PointName key={`${point.kind} ${point.label} ${point.country}`} point={point} />
                )),
            },
            {
              id: 'verdict',
              header: t('transfer.verdict'),
              cell: ({ points: [{ verdict }] }) => (
                <Tag bare status={transferShape[verdict]}>
                  {word(`transfer.${verdict}`)}
                </Tag>
              ),
            },
            {
              id: 'why',
              header: t('transfer.why'),
              cell: ({ points: [point] }) => (
                <>
                  {inLanguage(point.basis, language)} <Doubt country={point.country} />
                </>
              ),
            },
          ]}
        />
      )}
    </div>
  );
}

type Alike = [TransferPointVerdict, ...TransferPointVerdict[]];

/** Points that the same rule decided for the same reason, told once. */
function sameReasons(points: readonly TransferPointVerdict[]): { id: string; points: Alike }[] {
  const rows = new Map<string, Alike>();
  for (const point of points) {
    const id = `${point.rule} ${point.verdict} ${point.basis.en}`;
    const alike = rows.get(id);
    if (alike) alike.push(point);
    else rows.set(id, [point]);
  }
  return [...rows].map(([id, alike]) => ({ id, points: alike }));
}

function PointName({ point: { kind, label, country } }: { point: TransferPointVerdict }) {
  const t = useTexts('vendor');
  const language = useLanguage();
  return (
    <span className="block py-0.5">
      {label ?? t(`transfer.kind.${kind}`)}
      <span className="block text-meta font-normal text-ink-2">
        {[label && t(`transfer.kind.${kind}`), country ? countryName(country, language) : t('way.country')]
          .filter(Boolean)
          .join(', ')}
      </span>
    </span>
  );
}

/** How sure the source of an adequacy decision is, where it is not the official text. */
function Doubt({ country }: { country: string | null }) {
  const t = useTexts('vendor');
  const { ask } = useAccess();
  const { data: law } = useQuery(ask.vendors.transferLaw.queryOptions());
  const confidence = law?.adequacy.find((decision) => decision.country === country)?.confidence;
  if (!confidence || confidence === 'high') return null;
  return <span className="text-meta text-ink-2">({t(`transfer.confidence.${confidence}`)})</span>;
}
