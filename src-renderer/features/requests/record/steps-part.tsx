import { X } from 'lucide-react';
import type { DataRequest, RequestStep } from '../../../../src-main/contract/requests.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatInstant } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { NewStep } from './new-step.tsx';

/** What was done, oldest first; also after the answer, when recipients still report. */
export function StepsPart({ request }: { request: DataRequest }) {
  const t = useTexts('requests.record.steps');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const remove = async (step: RequestStep) => {
    if (await deed.run(() => engine.requests.removeStep({ stepId: step.id }))) done(t('removed'));
  };
  return (
    <section className="border-t border-line px-6 py-4">
      <SectionHeading>{t('title')}</SectionHeading>
      {request.steps.length === 0 && <p className="pt-1 text-ink-2">{t('empty')}</p>}
      <ol className="pt-1">
        {request.steps.map((step) => (
          <StepRow key={step.id} step={step} onRemove={() => void remove(step)} />
        ))}
      </ol>
      <NewStep requestId={request.id} />
      <FailureNotice error={deed.error} />
    </section>
  );
}

function StepRow({ step: { at, by, text }, onRemove }: { step: RequestStep; onRemove: () => void }) {
  const t = useTexts('requests.record.steps');
  const language = useLanguage();
  const when = formatInstant(at, language);
  return (
    <li className="flex items-start gap-3 border-b border-line py-2">
      <div className="min-w-0 flex-1">
        <p className="wrap-anywhere">{text}</p>
        <p className="text-dense text-ink-2">{by ? t('by', { at: when, by }) : when}</p>
      </div>
      <IconButton small icon={X} label={`${t('remove')}: ${text}`} onPress={onRemove} />
    </li>
  );
}
