import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatInstant } from '../../lib/zoned-time.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Link } from '../../ui/link.tsx';
import { Select } from '../../ui/select.tsx';
import { hasNextNotice } from './use-breach-choice.ts';
import type { ReportChoice } from './use-report-choice.ts';

/** Which breach; another one starts without its notices, letters and times. */
export function BreachSelect({ choice: { breachChoice, change } }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  const { rows, breach, asked } = breachChoice;
  if (rows?.length === 0 && !breach)
    return (
      <p className="text-ink-2">
        {t('noBreach')} <Link href="/breaches">{t('toBreaches')}</Link>
      </p>
    );
  const known = rows ?? [];
  // A drill stands in no list of cases, but its papers can be printed.
  const all = breach && !known.some(({ id }) => id === breach.id) ? [breach, ...known] : known;
  return (
    <ComboBox
      label={t('breach')}
      options={all.map(({ id, number, title }) => ({ id, label: t('breachName', { number, title }) }))}
      value={asked.breachId ?? null}
      onChange={(breachId) =>
        breachId && change({ breachId, noticeId: undefined, letterId: undefined, asOf: undefined })
      }
      emptyText={t('noBreachFound')}
      openLabel={t('chooseBreach')}
      key={breach === null ? 'reading' : 'read'}
    />
  );
}

/** Which notification: one that was sent, or the next one as a draft. */
export function NoticeSelect({ choice: { breachChoice, change, request } }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  const language = useLanguage();
  const { breach } = breachChoice;
  if (!breach || request?.kind !== 'breachNotification') return null;
  const next = hasNextNotice(breach)
    ? [{ id: 'next', label: t('nextNotice', { phase: t(`phases.${breach.nextNotice.phase}`) }) }]
    : [];
  const sent = breach.notices.toReversed().map(({ id, phase, at }) => ({
    id,
    label: t('sentNotice', {
      phase: t(`phases.${phase}`),
      time: formatInstant(at, breach.clock.zone, language),
    }),
  }));
  return (
    <Select
      label={t('notice')}
      options={[...next, ...sent]}
      value={request.noticeId ?? 'next'}
      onChange={(id) => change({ breachId: breach.id, noticeId: id === 'next' ? undefined : id })}
    />
  );
}

/** Which letter; its language is its own. */
export function LetterSelect({ choice: { breachChoice, change } }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  const language = useLanguage();
  const { breach, asked } = breachChoice;
  if (!breach) return null;
  if (breach.letters.length === 0)
    return (
      <p className="text-ink-2">
        {t('noLetter')} <Link href={`/breaches/${breach.id}/letters`}>{t('toLetters')}</Link>
      </p>
    );
  const options = breach.letters.map(({ id, kind, sent, savedAt }) => ({
    id,
    label: t(sent ? 'sentLetter' : 'draftedLetter', {
      kind: t(`letterKinds.${kind}`),
      time: formatInstant(sent?.at ?? savedAt, breach.clock.zone, language),
    }),
  }));
  return (
    <Select
      label={t('letter')}
      options={options}
      value={asked.letterId ?? null}
      onChange={(letterId) => change({ breachId: breach.id, letterId })}
      description={t('letterLanguage')}
    />
  );
}
