import { useQuery } from '@tanstack/react-query';
import type { Amendment } from '../../../src-main/contract/transfer-shock.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { formatDay } from '../../lib/format.ts';
import { useAccess } from '../../lib/queries.ts';
import { useDoneToast } from '../../lib/saving.ts';
import { useDeed } from '../../lib/use-deed.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useFallName } from './use-fall-name.ts';

/** What the company marked as fallen, an exercise as such, with the way back. */
export function MarksNotice() {
  const t = useTexts('transfers');
  const { ask, engine } = useAccess();
  const { data } = useQuery(ask.transfers.amendments.queryOptions());
  const deed = useDeed();
  const done = useDoneToast();
  const marks = data?.amendments ?? [];
  if (marks.length === 0) return null;
  const isExercise = marks.every((mark) => mark.isExercise);
  const retract = () =>
    deed.run(async () => {
      await engine.transfers.retract({ ids: marks.map(({ id }) => id) });
      done(t('marks.retracted'));
    });
  return (
    <div className="px-6 pt-3">
      <Notice
        tone="caution"
        live="status"
        title={t(isExercise ? 'marks.exercise' : 'marks.fallen')}
        actions={
          <Button small onPress={() => void retract()} isPending={deed.isRunning}>
            {t(isExercise ? 'marks.endExercise' : 'marks.retract')}
          </Button>
        }
      >
        <ul>
          {marks.map((mark) => (
            <li key={mark.id}>
              <Mark mark={mark} />
            </li>
          ))}
        </ul>
        <FailureNotice error={deed.error} />
      </Notice>
    </div>
  );
}

function Mark({ mark }: { mark: Amendment }) {
  const t = useTexts('transfers');
  const language = useLanguage();
  const nameOf = useFallName();
  const day = formatDay(mark.from, language);
  return (
    <>
      {t('marks.line', { what: nameOf(mark.fall), day, by: mark.by || '–' })}
      {mark.source !== '' && (
        <span className="wrap-anywhere"> {t('marks.source', { source: mark.source })}</span>
      )}
    </>
  );
}
