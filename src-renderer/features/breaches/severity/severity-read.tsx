import type { SeverityMethod } from '../../../../src-main/contract/breach-severity.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { newestFirst } from '../steps/newest.ts';
import { EarlierSeverities } from './earlier-severities.tsx';
import { LevelBar } from './level-bar.tsx';
import { MethodFlags, MethodNotes } from './method-notes.tsx';

/** The assessments of a case that is closed: to be read, with what the method is. */
export function SeverityRead({ breach, method }: { breach: Breach; method: SeverityMethod }) {
  const t = useTexts('breachSteps');
  const records = newestFirst(breach.severities);
  const [counting] = records;
  return (
    <div className="grid gap-x-8 gap-y-5 px-6 py-5 @min-[860px]:grid-cols-[minmax(0,1fr)_minmax(300px,352px)]">
      {counting ? (
        <EarlierSeverities {...{ records, method }} zone={breach.clock.zone} isUnfolded />
      ) : (
        <p className="text-ink-2">{t('severity.never')}</p>
      )}
      <div className="flex flex-col gap-4">
        {counting && <LevelBar method={method} score={counting.answer.score} />}
        <MethodFlags breach={breach} method={method} />
        <MethodNotes method={method} />
      </div>
    </div>
  );
}
