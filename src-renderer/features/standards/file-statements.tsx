import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MappedAnswer, StandardPreview } from '../../../src-main/contract/standards.ts';
import type { StatementChoice } from '../../../src-main/contract/statements.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { useDoneToast } from '../../lib/saving.ts';
import { useDeed } from '../../lib/use-deed.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AskTheRest } from './ask-the-rest.tsx';

export interface FileStatementsProps {
  preview: StandardPreview;
  vendorId: string;
  serviceId: string;
  choiceOf: (answer: MappedAnswer) => StatementChoice;
  onTakeSure: (answers: readonly MappedAnswer[]) => void;
}

/** The one act: what the vendor said is filed, what was chosen becomes our answer; then only the rest is asked. */
export function FileStatements({ preview, vendorId, serviceId, choiceOf, onTakeSure }: FileStatementsProps) {
  const t = useTexts('standards');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const [filed, setFiled] = useState<{ taken: number; filed: number } | null>(null);
  const { assessmentId, mapped, standard, stillOpen } = preview;
  const fresh = mapped.filter(({ standing }) => standing !== 'same');
  const sure = fresh.filter(
    ({ statement, standing }) => !statement.isGuess && standing === 'new' && statement.value !== 'unknown',
  );
  const isTaken = sure.every((answer) => choiceOf(answer) === 'take');
  const file = () =>
    deed.run(async () => {
      const rows = fresh.map((answer) => ({ statement: answer.statement, choice: choiceOf(answer) }));
      const result = await engine.statements.merge({
        serviceId,
        origin: { kind: 'standard', standard },
        rows,
      });
      setFiled(result);
      done(t('filed', { count: result.filed }));
    });
  return (
    <section className="grid gap-3">
      {assessmentId === null && <BeginAssessment {...{ vendorId, serviceId }} />}
      {filed && fresh.length === 0 && (
        <Notice
          tone="ok"
          live="status"
          title={t('filed', { count: filed.filed })}
          actions={
            assessmentId && <ButtonLink href={`/assessments/${assessmentId}`}>{t('toAssessment')}</ButtonLink>
          }
        >
          {t('filedText', { taken: filed.taken })}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {assessmentId !== null && fresh.length > 0 && (
          <Button variant="primary" isPending={deed.isRunning} onPress={() => void file()}>
            {t('file', { count: fresh.length })}
          </Button>
        )}
        {assessmentId !== null && sure.length > 0 && !isTaken && (
          <Button onPress={() => onTakeSure(sure)}>{t('takeSure', { count: sure.length })}</Button>
        )}
        <AskTheRest {...{ vendorId, serviceId, stillOpen }} />
      </div>
      <p className="max-w-180 text-dense text-ink-2">{t('neverByItself')}</p>
      <FailureNotice error={deed.error} />
    </section>
  );
}

function BeginAssessment({ vendorId, serviceId }: { vendorId: string; serviceId: string }) {
  const t = useTexts('standards');
  const { ask, engine } = useAccess();
  const deed = useDeed();
  const { data: settings } = useQuery(ask.settings.get.queryOptions());
  const begin = () =>
    deed.run(() => engine.assessments.start({ serviceId, assessor: settings?.actor ?? '' }));
  return (
    <>
      <Notice
        tone="caution"
        title={t('noAssessment')}
        actions={
          <>
            <Button isPending={deed.isRunning} onPress={() => void begin()}>
              {t('beginAssessment')}
            </Button>
            <ButtonLink href={`/vendors/${vendorId}`}>{t('toVendor')}</ButtonLink>
          </>
        }
      >
        {t('noAssessmentText')}
      </Notice>
      <FailureNotice error={deed.error} />
    </>
  );
}
