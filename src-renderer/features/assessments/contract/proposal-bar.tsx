import { Check, ChevronLeft, ChevronRight, Pencil, X } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { usePreferences } from '../../../lib/preferences.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import type { Work } from '../work.ts';
import { EditPassage } from './edit-passage.tsx';
import { passagePlace } from './passage-place.ts';

/** Above the contract: what the finder proposes for the question, and what becomes of it. */
export function ProposalBar({ work }: { work: Work }) {
  const t = useTexts('contract');
  const { contract, step } = work;
  const { state, error, isChecked } = contract;
  if (state === 'off' || step.questionnaire.id !== 'processingAgreement') return null;
  if (state === 'searching') return <Waiting text={t('searching')} />;
  return (
    <section aria-label={t('proposals')} className="border-t border-line px-4 py-2">
      <FailureNotice error={error} />
      {state === 'ready' &&
        isChecked &&
        (contract.proposals.length > 0 ? <Found work={work} /> : <Nothing work={work} />)}
    </section>
  );
}

function Nothing({ work }: { work: Work }) {
  const t = useTexts('contract');
  const { contract, step, isLocked } = work;
  const gone = contract.rejected.get(step.question.id) ?? 0;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <p role="status" className="text-dense">
        <Tag status="open">{t(gone > 0 ? 'allRejected' : 'nothingFound')}</Tag>{' '}
        <span className="text-ink-2">
          {t(gone > 0 ? 'allRejectedText' : 'nothingFoundText', { count: gone })}
        </span>
      </p>
      {gone > 0 && !isLocked && (
        <Button small variant="quiet" onPress={contract.restore}>
          {t('restore')}
        </Button>
      )}
    </div>
  );
}

function Found({ work }: { work: Work }) {
  const t = useTexts('contract');
  const a = useTexts('assessment');
  const { contract, isLocked } = work;
  const { at, shown, proposals } = contract;
  const count = proposals.length;
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-start gap-2">
        <p role="status" className="min-w-0 flex-1 text-dense">
          <strong>{at === null ? t('count', { count }) : t('numbered', { number: at + 1, count })}</strong>
          {shown && <span className="text-ink-2"> · {passagePlace(shown, a)}</span>}
        </p>
        <div className="flex shrink-0">
          <IconButton small icon={ChevronLeft} label={t('previous')} onPress={contract.previous} />
          <IconButton small icon={ChevronRight} label={t('next')} onPress={contract.next} />
        </div>
      </div>
      {shown?.isContrary && (
        <p className="text-dense">
          <Tag status="caution">{t('contrary')}</Tag> <span className="text-ink-2">{t('contraryText')}</span>
        </p>
      )}
      {shown && shown.hits.length > 0 && (
        <p className="text-meta text-ink-2">
          {t('hits', { words: [...new Set(shown.hits)].slice(0, 8).join(' · ') })}
        </p>
      )}
      {shown &&
        !isLocked &&
        (contract.isEditing ? (
          <EditPassage key={shown.text} {...{ contract, shown }} />
        ) : (
          <Acts work={work} />
        ))}
    </div>
  );
}

function Acts({ work }: { work: Work }) {
  const t = useTexts('contract');
  const { contract } = work;
  const { preferences } = usePreferences();
  const key = (name: string) =>
    preferences.singleKeys && (
      <span aria-hidden>
        <KeyHint>{name}</KeyHint>
      </span>
    );
  return (
    <div className="flex flex-wrap gap-1.5">
      <Button small icon={Check} onPress={() => contract.take()}>
        {t('take')} {key('Q')}
      </Button>
      <Button small variant="quiet" icon={Pencil} onPress={() => contract.edit(true)}>
        {t('edit')} {key('E')}
      </Button>
      <Button small variant="quiet" icon={X} onPress={contract.reject}>
        {t('reject')} {key('X')}
      </Button>
    </div>
  );
}
