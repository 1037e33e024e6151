import { useState } from 'react';
import type { AnswerValue } from '../../../../src-main/contract/assessments.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { inLanguage } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import type { Status } from '../../../ui/status.ts';
import { StatusShape } from '../../../ui/status-shape.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import type { Work } from '../work.ts';
import { type CheckState, checkStates } from './check-state.ts';
import { passagePlace } from './passage-place.ts';

const shapes: Record<AnswerValue, Status> = {
  fulfilled: 'ok',
  partly: 'caution',
  missing: 'risk',
  notApplicable: 'na',
  unknown: 'unclear',
};

const filters = ['all', 'found', 'nothing', 'decided'] as const;
type Filter = (typeof filters)[number];

/** All checks of the contract: where something was found, where nothing was, and what is decided. */
export function ChecksTab({ work }: { work: Work }) {
  const t = useTexts('contract');
  const { contract } = work;
  const [filter, setFilter] = useState<Filter>('all');
  const states = checkStates(work.steps, contract, work.answers);
  if (contract.state === 'off') return <p className="p-4 text-base text-ink-2">{t('noContract')}</p>;
  if (contract.state === 'searching') return <Waiting text={t('searching')} />;
  const groups: Record<Filter, CheckState[]> = {
    all: states,
    found: states.filter(({ value, best }) => value === null && best !== null),
    nothing: states.filter(({ value, best }) => value === null && best === null),
    decided: states.filter(({ value }) => value !== null),
  };
  return (
    <div className="relative h-full overflow-y-auto px-4 py-3">
      <FailureNotice error={contract.error} />
      <p className="text-dense text-ink-2">{t('onlyFinds')}</p>
      <fieldset aria-label={t('show')} className="flex flex-wrap gap-1 py-2">
        {filters.map((id) => (
          <Button
            key={id}
            small
            variant={filter === id ? 'secondary' : 'quiet'}
            aria-pressed={filter === id}
            hint={groups[id].length}
            onPress={() => setFilter(id)}
          >
            {t(`filters.${id}`)}
          </Button>
        ))}
      </fieldset>
      <ul aria-label={t('checks')}>
        {groups[filter].map((state) => (
          <CheckRow key={state.step.question.id} {...{ work, state }} />
        ))}
      </ul>
      {groups[filter].length === 0 && <p className="text-dense text-ink-2">{t('noneOfThese')}</p>}
    </div>
  );
}

function CheckRow({ work, state }: { work: Work; state: CheckState }) {
  const t = useTexts('contract');
  const a = useTexts('assessment');
  const language = useLanguage();
  const { step, value, best } = state;
  const isCurrent = work.step.question.id === step.question.id;
  const found = best ? passagePlace(best, a) : t('nothingFound');
  return (
    <li>
      <button
        type="button"
        aria-current={isCurrent ? 'step' : undefined}
        onClick={() => {
          work.goTo(step);
          work.viewer.showTab('document');
        }}
        className={classNames(
          'flex w-full cursor-default items-start gap-2 rounded-control px-2 py-1.5 text-left hover:bg-accent-soft',
          isCurrent && 'bg-accent-soft',
        )}
      >
        <span className="pt-0.5">
          <StatusShape status={value === null ? (best ? 'progress' : 'open') : shapes[value]} size={16} />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block text-dense">{inLanguage(step.question.label, language)}</span>
          <span className="block text-meta text-ink-2">
            {value === null
              ? t('undecided', { found })
              : t('decidedAs', { answer: a(`lastAnswers.${value}`), found })}
          </span>
        </span>
      </button>
    </li>
  );
}
