import type { SeverityLevel, SeverityMethod } from '../../../../src-main/contract/breach-severity.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatFixed } from '../../../lib/format.ts';
import { SeverityBar } from '../../../ui/charts/severity-bar.tsx';
import type { Status } from '../../../ui/status.ts';

/** Shape of each level. */
export const levelStatus: Record<SeverityLevel, Status> = {
  low: 'ok',
  medium: 'caution',
  high: 'risk',
  very_high: 'risk',
};

/** Highest score of the method: 4 × 1 + 2. */
const highest = 6;

/** Where the score lies among the four levels of the method. */
export function LevelBar({ method, score }: { method: SeverityMethod; score: number | null }) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const write = (value: number) => formatFixed(value, 2, language);
  const scoreText = score === null ? '' : write(score);
  return (
    <SeverityBar
      title={score === null ? t('severity.barEmpty') : t('severity.bar', { score: scoreText })}
      tableLabel={t('severity.asTable')}
      levelText={t('severity.level')}
      fromText={t('severity.from')}
      stretches={method.levels.map(({ id, from, title }) => ({
        id,
        from,
        label: title[language],
        status: levelStatus[id],
      }))}
      max={highest}
      {...{ score, scoreText, write }}
    />
  );
}
