import { useTexts } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { classNames } from '../../ui/class-names.ts';
import { StatusShape } from '../../ui/status-shape.tsx';
import type { FirstStepsAccess } from './use-first-steps.ts';
import { useNewVendor } from './use-new-vendor.ts';

type StepId = FirstStepsAccess['steps'][number]['id'];

const places: Record<Exclude<StepId, 'vendor'>, string> = {
  profile: '/settings/company',
  measures: '/settings/measures',
  text: '/consents',
  backup: '/settings/backup',
};

export interface FirstStepsProps {
  steps: FirstStepsAccess;
  /** Something waits below: then that has the filled button. */
  hasOtherWork: boolean;
}

/** What a new company begins with; every step says why and leads to its place. */
export function FirstSteps({ steps: { steps, hide }, hasOtherWork }: FirstStepsProps) {
  const t = useTexts('today');
  const next = steps.find(({ isDone }) => !isDone)?.id;
  const done = steps.filter(({ isDone }) => isDone).length;
  return (
    <section aria-labelledby="first-steps" className="pb-5">
      <div className="flex items-center gap-3 border-b border-line px-6 pb-1.5">
        <h2 id="first-steps" className="text-section">
          {t('steps.title')}
        </h2>
        <span className="flex-1 text-dense text-ink-2">{t('steps.done', { done, total: steps.length })}</span>
        <Button small variant="quiet" onPress={hide}>
          {t('steps.hide')}
        </Button>
      </div>
      <ol className="divide-y divide-line border-b border-line bg-surface">
        {steps.map(({ id, isDone }) => (
          <li key={id} className="flex min-h-14 items-center gap-4 px-6 py-2.5">
            <StatusShape status={isDone ? 'ok' : 'open'} />
            <div className="min-w-0 flex-1">
              <h3 className={classNames('text-base', isDone && 'font-normal text-ink-2')}>
                {t(`steps.${id}`)}
                <span className="sr-only">: {t(isDone ? 'steps.isDone' : 'steps.isOpen')}</span>
              </h3>
              {!isDone && <p className="text-pretty text-ink-2">{t(`steps.${id}Why`)}</p>}
            </div>
            {isDone ? (
              <span aria-hidden className="text-dense text-ink-2">
                {t('steps.isDone')}
              </span>
            ) : (
              <StepWay id={id} isPrimary={id === next && !hasOtherWork} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepWay({ id, isPrimary }: { id: StepId; isPrimary: boolean }) {
  const t = useTexts('today');
  const createVendor = useNewVendor();
  if (id === 'vendor')
    return (
      <Button variant={isPrimary ? 'primary' : 'secondary'} onPress={createVendor}>
        {t('steps.vendorAct')}
      </Button>
    );
  return (
    <ButtonLink href={places[id]} isPrimary={isPrimary}>
      {t(`steps.${id}Act`)}
    </ButtonLink>
  );
}
