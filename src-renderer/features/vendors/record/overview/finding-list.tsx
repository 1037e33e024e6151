import { useState } from 'react';
import type { Assessment, Finding } from '../../../../../src-main/contract/assessments.ts';
import { useLanguage, useTexts } from '../../../../i18n/messages.ts';
import { formatDay, inLanguage } from '../../../../lib/format.ts';
import { Button } from '../../../../ui/button.tsx';
import { Link } from '../../../../ui/link.tsx';
import { Tag } from '../../../../ui/tag.tsx';
import { severityShape, standingFindings } from '../../findings.ts';
import { FinesNote } from './fines-note.tsx';

const few = 4;

/** What is wrong, the gravest first, with the reason and what was done about it. */
export function FindingList({ assessment }: { assessment: Assessment }) {
  const t = useTexts('vendor');
  const [areAllShown, showAll] = useState(false);
  const findings = standingFindings(assessment.result.findings);
  const shown = areAllShown ? findings : findings.slice(0, few);
  const hasBlocker = findings.some(({ severity }) => severity === 'blocker');
  if (findings.length === 0) {
    return <p className="border-b border-line px-6 py-4 text-ink-2">{t('findings.none')}</p>;
  }
  return (
    <section aria-label={t('findings.title')}>
      <ul>
        {shown.map((finding) => (
          <FindingRow key={finding.id} finding={finding} assessmentId={assessment.id} />
        ))}
      </ul>
      {(findings.length > few || hasBlocker) && (
        <div className="flex flex-wrap items-start justify-between gap-3 border-b border-line px-6 py-2">
          {findings.length > few && (
            <span className="-ml-2.5">
              <Button small variant="quiet" onPress={() => showAll(!areAllShown)}>
                {areAllShown ? t('findings.fewer') : t('findings.all', { count: findings.length - few })}
              </Button>
            </span>
          )}
          {hasBlocker && <FinesNote />}
        </div>
      )}
    </section>
  );
}

function FindingRow({ finding, assessmentId }: { finding: Finding; assessmentId: string }) {
  const t = useTexts('vendor');
  const language = useLanguage();
  const { severity, title, reason, articles } = finding;
  const why = inLanguage(reason, language);
  const unnamed = articles
    .map((article) => inLanguage(article, language))
    .filter((name) => !why.includes(name));
  return (
    <li className="grid grid-cols-[104px_minmax(0,1fr)_auto] gap-3 border-b border-line px-6 py-2">
      <span>
        <Tag status={severityShape[severity]}>{t(`findings.severity.${severity}`)}</Tag>
      </span>
      <div className="min-w-0">
        <p className="font-semibold wrap-anywhere">{inLanguage(title, language)}</p>
        <p className="text-dense text-ink-2">
          {why} <span className="text-ink">{unnamed.join(', ')}</span>
        </p>
      </div>
      <Treatment finding={finding} href={`/assessments/${assessmentId}/decision`} />
    </li>
  );
}

function Treatment({ finding: { treatment, compensation }, href }: { finding: Finding; href: string }) {
  const t = useTexts('vendor');
  const language = useLanguage();
  const due = treatment?.dueOn ? formatDay(treatment.dueOn, language) : null;
  const words = () => {
    if (compensation) {
      const day = formatDay(compensation.validUntil, language);
      return t(compensation.isInForce ? 'findings.compensated' : 'findings.compensationEnded', { day });
    }
    if (!treatment) return t('findings.treat');
    if (treatment.kind === 'acceptedRisk' || !due) return t(`findings.${treatment.kind}`);
    return t(treatment.kind === 'demand' ? 'findings.demandBy' : 'findings.conditionBy', { day: due });
  };
  return (
    <span className="text-dense whitespace-nowrap">
      <Link href={href}>{words()}</Link>
    </span>
  );
}
