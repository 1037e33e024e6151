import type { Tia, TiaStepId, TiaTexts } from '../../../../src-main/contract/transfer-assessment.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay } from '../../../lib/format.ts';
import { StatusShape } from '../../../ui/status-shape.tsx';

export interface TiaOutlineProps {
  tia: Tia;
  texts: TiaTexts;
  current: TiaStepId;
  onStep: (id: TiaStepId) => void;
}

/** The six steps with how many questions of each are open. */
export function TiaOutline({ tia, texts, current, onStep }: TiaOutlineProps) {
  const t = useTexts('transferAssessment');
  const language = useLanguage();
  return (
    <nav aria-label={t('steps')}>
      <ol className="grid gap-1">
        {texts.steps.map((step, index) => {
          const open = step.questions.filter(({ id }) => tia.open.includes(id)).length;
          return (
            <li key={step.id}>
              <button
                type="button"
                aria-current={step.id === current ? 'step' : undefined}
                onClick={() => onStep(step.id)}
                className="flex w-full items-start gap-2 rounded-control px-2 py-1.5 text-left text-dense hover:bg-neutral-soft aria-[current=step]:bg-accent-soft aria-[current=step]:font-semibold"
              >
                <span className="pt-0.5">
                  <StatusShape status={open === 0 ? 'ok' : 'open'} size={13} />
                </span>
                <span className="min-w-0 flex-1">
                  {index + 1}. {step.title[language]}
                  <span className="block text-meta font-normal text-ink-2">
                    {open === 0 ? t('complete') : t('openCount', { count: open })}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <p className="mt-3 px-2 text-meta text-ink-2">
        {t('source', { version: formatDay(texts.asOf, language) })}
      </p>
    </nav>
  );
}
