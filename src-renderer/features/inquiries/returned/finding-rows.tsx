import type { ReturnFinding } from '../../../../src-main/contract/inquiries.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PlainTable } from '../../../ui/plain-table.tsx';
import { Tag } from '../../../ui/tag.tsx';

/** What differs between what was sent and what came back, cell by cell. */
export function FindingRows({ findings }: { findings: readonly ReturnFinding[] }) {
  const t = useTexts('inquiries');
  const language = useLanguage();
  if (findings.length === 0) return <Notice tone="ok" title={t('finding.none')} />;
  return (
    <PlainTable
      caption={t('finding.title', { count: findings.length })}
      rows={findings.map((finding, index) => ({ ...finding, key: `${index}` }))}
      rowId={({ key }) => key}
      columns={[
        {
          id: 'code',
          header: t('finding.what'),
          isRowHeader: true,
          cell: ({ code, label }) => (
            <>
              <Tag bare status={code === 'valueGuessed' ? 'minor' : 'caution'}>
                {t(`finding.code.${code}`)}
              </Tag>
              {label && <span className="block font-normal">{inLanguage(label, language)}</span>}
            </>
          ),
        },
        {
          id: 'place',
          header: t('finding.place'),
          // A page has no cells: there the question itself is the place, and its name stands to the left.
          cell: ({ place, questionId }) => (
            <span className="wrap-anywhere">{place === null || place === questionId ? '–' : place}</span>
          ),
        },
        {
          id: 'sealed',
          header: t('finding.sealed'),
          cell: ({ sealed }) => <span className="wrap-anywhere">{sealed || '–'}</span>,
        },
        {
          id: 'found',
          header: t('finding.found'),
          cell: ({ found }) => <span className="wrap-anywhere">{found || '–'}</span>,
        },
      ]}
    />
  );
}
