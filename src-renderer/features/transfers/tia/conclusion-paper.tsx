import type { Tia, TiaConclusion } from '../../../../src-main/contract/transfer-assessment.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { HashText } from '../../../ui/hash-text.tsx';
import { Paper } from '../../../ui/paper.tsx';
import { Stamp } from '../../../ui/stamp.tsx';

const tones = { adequate: 'ok', supplementary_ok: 'caution', inadequate: 'risk' } as const;

/** The result as it was drawn: it stays, as evidence does. */
export function ConclusionPaper({ tia, conclusion }: { tia: Tia; conclusion: TiaConclusion }) {
  const t = useTexts('transferAssessment');
  const language = useLanguage();
  const { result, on, person, conditions, reviewOn, hash } = conclusion;
  return (
    <Paper
      kind="own"
      overline={t('conclusion')}
      aside={t('version', { version: tia.version })}
      className="mb-6"
    >
      <Stamp tone={tones[result]} status={tones[result]}>
        {t(`result.${result}`)}
      </Stamp>
      <p className="mt-3">{t('concludedBy', { day: formatDay(on, language), person })}</p>
      {conditions.trim() !== '' && <p className="mt-2 whitespace-pre-line wrap-anywhere">{conditions}</p>}
      <p className="mt-2">{t('nextReview', { day: formatDay(reviewOn, language) })}</p>
      <div className="mt-3 font-sans text-meta text-ink-2">
        <HashText hash={hash} copyLabel={t('copyHash')} copiedLabel={t('copied')} />
      </div>
    </Paper>
  );
}
