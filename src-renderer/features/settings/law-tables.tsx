import type { AdequacyDecision } from '../../../src-main/contract/law.ts';
import type { Source } from '../../../src-main/contract/questionnaire.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { countryName, formatDay } from '../../lib/format.ts';
import { PlainTable } from '../../ui/plain-table.tsx';
import { Tag } from '../../ui/tag.tsx';

const confidenceStatus = { high: 'ok', medium: 'unclear', low: 'caution' } as const;

/** Adequacy decisions (Art. 45 GDPR) with the last day of each. */
export function AdequacyTable({ decisions }: { decisions: readonly AdequacyDecision[] }) {
  const t = useTexts('settings');
  const language = useLanguage();
  return (
    <PlainTable
      caption={t('law.adequacy')}
      hideCaption
      rows={decisions}
      rowId={({ country, decision }) => `${country} ${decision}`}
      columns={[
        {
          id: 'country',
          header: t('law.country'),
          isRowHeader: true,
          cell: ({ country }) => countryName(country, language),
        },
        { id: 'decision', header: t('law.decision'), cell: ({ decision }) => decision },
        { id: 'scope', header: t('law.scope'), cell: ({ scope }) => scope[language] },
        {
          id: 'until',
          header: t('law.validUntil'),
          cell: ({ validUntil }) => (
            <span className="inline-block min-w-24">
              {validUntil ? formatDay(validUntil, language) : t('law.noEnd')}
            </span>
          ),
        },
        {
          id: 'confidence',
          header: t('law.confidence'),
          cell: ({ confidence }) => <Confidence confidence={confidence} />,
        },
      ]}
    />
  );
}

/** Where each statement comes from and how well it was checked. */
export function SourceTable({ sources }: { sources: readonly (Source & { key: string })[] }) {
  const t = useTexts('settings');
  const language = useLanguage();
  return (
    <PlainTable
      caption={t('law.sources')}
      hideCaption
      rows={sources}
      rowId={({ key }) => key}
      columns={[
        {
          id: 'source',
          header: t('law.source'),
          isRowHeader: true,
          cell: ({ title, url }) => (
            <>
              <span className="block">{title[language]}</span>
              {url && (
                <span className="block text-meta font-normal break-all text-ink-2 select-text">{url}</span>
              )}
            </>
          ),
        },
        {
          id: 'confidence',
          header: t('law.confidence'),
          cell: ({ confidence }) => <Confidence confidence={confidence} />,
        },
      ]}
    />
  );
}

function Confidence({ confidence }: { confidence: 'high' | 'medium' | 'low' }) {
  const t = useTexts('settings');
  return (
    <Tag bare status={confidenceStatus[confidence]}>
      {t(`law.confidences.${confidence}`)}
    </Tag>
  );
}
