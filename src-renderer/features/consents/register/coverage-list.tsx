import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CoverageFinding } from '../../../../src-main/contract/consents.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { Button } from '../../../ui/button.tsx';
import { Link } from '../../../ui/link.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import type { Status } from '../../../ui/status.ts';
import { StatusShape } from '../../../ui/status-shape.tsx';

/** So many are told at first. */
const few = 5;

const shapes: Record<CoverageFinding['kind'], Status> = {
  withdrawnInUse: 'risk',
  noValidText: 'caution',
  olderInUse: 'caution',
  gap: 'caution',
  languageMissing: 'caution',
  noticeNewer: 'minor',
  screenshotOlder: 'minor',
  screenshotMissing: 'minor',
  unused: 'minor',
};
const gravest = Object.keys(shapes);

/** What is missing in the register or has fallen behind, gravest first, each with the way to its text. */
export function CoverageList() {
  const t = useTexts('consents');
  const { ask } = useAccess();
  const [isWhole, setWhole] = useState(false);
  const { data, error } = useQuery(ask.consents.coverage.queryOptions());
  const findings = (data?.findings ?? []).toSorted(
    (one, other) => gravest.indexOf(one.kind) - gravest.indexOf(other.kind),
  );
  return (
    <section className="grid content-start gap-2">
      <SectionHeading
        aside={findings.length > 0 ? t('coverage.count', { count: findings.length }) : undefined}
      >
        {t('coverage.title')}
      </SectionHeading>
      <FailureNotice error={error} />
      {data && findings.length === 0 && <p className="text-ink-2">{t('coverage.none')}</p>}
      <ul className="text-dense">
        {(isWhole ? findings : findings.slice(0, few)).map((finding) => (
          <FindingRow
            key={`${finding.kind} ${finding.useId ?? finding.textId} ${finding.detail}`}
            finding={finding}
          />
        ))}
      </ul>
      {findings.length > few && (
        <div>
          <Button small variant="quiet" onPress={() => setWhole(!isWhole)}>
            {isWhole ? t('coverage.fewer') : t('coverage.all', { count: findings.length })}
          </Button>
        </div>
      )}
    </section>
  );
}

function FindingRow({ finding }: { finding: CoverageFinding }) {
  const t = useTexts('consents');
  const { kind, textId, name, detail } = finding;
  const language = detail === 'de' || detail === 'en' ? t(`language.${detail}`) : detail;
  return (
    <li className="flex items-start gap-2 border-t border-line py-1.5 first:border-t-0">
      <StatusShape status={shapes[kind]} size={14} className="mt-0.5" />
      <p className="min-w-0 wrap-anywhere">
        <Link href={`/consents/${textId}`}>{name}</Link>{' '}
        <span className="text-ink-2">
          {t(`coverage.found.${kind}`, { language, notice: detail, version: detail })}
        </span>
      </p>
    </li>
  );
}
