import type { Today } from '../../../src-main/contract/overview.ts';
import { useTexts } from '../../i18n/messages.ts';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { ShareBar } from './share-bar.tsx';

/** How what counts is proved: current, expired, missing. */
export function EvidenceBar({ evidence }: { evidence: Today['evidence'] }) {
  const t = useTexts('today');
  const { current, expired, missing } = evidence;
  const total = current + expired + missing;
  return (
    <section className="border-t border-line pt-4">
      <SectionHeading aside={total === 0 ? t('evidence.none') : t('evidence.count', { current, total })}>
        {t('evidence.title')}
      </SectionHeading>
      <ShareBar
        title={t('evidence.sentence', evidence)}
        parts={[
          { id: 'current', count: current, look: 'bg-accent h-1.5' },
          { id: 'expired', count: expired, look: 'bg-caution-solid h-2' },
          { id: 'missing', count: missing, look: 'hatched h-2.5' },
        ]}
      />
      {total > 0 && (
        <p className="mt-1.5 flex flex-wrap justify-between gap-x-4 text-meta text-ink-2">
          <span>{t('evidence.current')}</span>
          <span>
            {t('evidence.expired', { count: expired })} · {t('evidence.missing', { count: missing })}
          </span>
        </p>
      )}
    </section>
  );
}
