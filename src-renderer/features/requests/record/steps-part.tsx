import { X } from 'lucide-react';
import type { DataRequest, RequestStep } from '../../../../src-main/contract/requests.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { useSeatZone } from '../../../lib/use-seat-zone.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { NewStep } from './new-step.tsx';

/** What was done, oldest first; also after the answer, when recipients still report. */
export function StepsPart({ request }: { request: DataRequest }) {
  const t = useTexts('requests.record.steps');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const zone = useSeatZone();
  const remove = async (step: RequestStep) => {
    if (await deed.run(() => engine.requests.removeStep({ stepId: step.id }))) done(t('removed'));
  };
  return (
    <section className="border-t border-line px-6 py-4">
      <SectionHeading>{t('title')}</SectionHeading>
      {request.steps.length === 0 && <p className="pt-1 text-ink-2">{t('empty')}</p>}
      <ol className="pt-1">
        {zone &&
          request.steps.map((step) => (
            <StepRow key={step.id} {...{ step, zone }} onRemove={() => void remove(step)} />
          ))}
      </ol>
      {zone && <NewStep requestId={request.id} zone={zone} />}
      <FailureNotice error={deed.error} />
    </section>
  );
}

interface StepRowProps {
  step: RequestStep;
  zone: string;
  onRemove: () => void;
}

function StepRow({ step: { at, by, text }, zone, onRemove }: StepRowProps) {
  const t = useTexts('requests.record.steps');
  const language = useLanguage();
  const when = formatInstant(at, zone, language);
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
