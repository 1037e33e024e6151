import type { SeverityRecord } from '../../../../src-main/contract/breach-record.ts';
import type { SeverityMethod } from '../../../../src-main/contract/breach-severity.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatFixed } from '../../../lib/format.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { Equation } from './equation.tsx';
import { levelStatus } from './level-bar.tsx';

export interface EarlierSeveritiesProps {
  /** Newest first. */
  records: readonly SeverityRecord[];
  method: SeverityMethod;
  zone: string;
  /** Shows the reasons of the one that counts at once. */
  isUnfolded?: boolean;
}

/** Assessments as they were recorded; the newest counts, none is ever changed. */
export function EarlierSeverities({ records, method, zone, isUnfolded = false }: EarlierSeveritiesProps) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  if (records.length === 0) return null;
  return (
    <section aria-labelledby="severity-records">
      <SectionHeading id="severity-records">{t('severity.records')}</SectionHeading>
      <ol className="mt-2 border-t border-line">
        {records.map((record, place) => (
          <li key={record.id} className="border-b border-line py-2">
            <details open={isUnfolded && place === 0}>
              <summary className="cursor-default">
                <strong>{formatFixed(record.answer.score, 2, language)}</strong>{' '}
                <Tag status={levelStatus[record.level]}>{levelTitle(method, record, language)}</Tag>{' '}
                <span className="text-dense text-ink-2">
                  {t('byAt', { by: record.by, at: formatInstant(record.at, zone, language) })}
                  {place === 0 && records.length > 1 && `, ${t('severity.counts')}`}
                </span>
              </summary>
              <RecordedReasons {...{ record, method }} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

function RecordedReasons({ record, method }: { record: SeverityRecord; method: SeverityMethod }) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const { question, override } = record;
  const reasons = [
    ...question.contexts.map(({ category, score, reason }) => ({
      id: category,
      label: `${method.contexts.find((each) => each.category === category)?.title[language]}, ${score}`,
      text: reason,
    })),
    { id: 'identifiability', label: t('severity.identifiabilityValue'), text: record.identifiabilityReason },
    { id: 'circumstances', label: t('severity.circumstancesWord'), text: record.circumstancesReason },
    ...(override ? [{ id: 'override', label: t('severity.overrideReason'), text: override.reason }] : []),
  ].filter(({ text }) => text.trim() !== '');
  return (
    <div className="max-w-120 pt-2">
      <Equation question={question} answer={record.answer} method={method} />
      <dl className="pt-2 text-dense">
        {reasons.map(({ id, label, text }) => (
          <div key={id} className="py-0.5">
            <dt className="inline font-semibold">{label}: </dt>
            <dd className="inline whitespace-pre-wrap wrap-anywhere">{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function levelTitle(method: SeverityMethod, record: SeverityRecord, language: 'de' | 'en'): string {
  return method.levels.find(({ id }) => id === record.level)?.title[language] ?? record.level;
}
