import type {
  NoticedChange,
  SubProcessorNotice,
} from '../../../../src-main/contract/subprocessor-notices.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { PlainTable } from '../../../ui/plain-table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { stateShape } from '../words.ts';
import { useChangeWords } from './change-words.ts';
import type { Decision } from './decide-dialog.tsx';

export interface ChangeTableProps {
  notice: SubProcessorNotice;
  onDecide: (decision: Decision) => void;
}

/** Every change of a notice with where it stands and what can be decided. */
export function ChangeTable({ notice, onDecide }: ChangeTableProps) {
  const t = useTexts('subprocessors');
  const wordsOf = useChangeWords();
  return (
    <div className="overflow-x-auto">
      <PlainTable
        caption={t('changes.table')}
        hideCaption
        rows={notice.changes}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'name',
            header: t('field.name'),
            isRowHeader: true,
            cell: ({ name, isGuess }) => (
              <span className="wrap-anywhere">
                {name} {isGuess && <span className="font-normal text-ink-2">{t('change.guess')}</span>}
              </span>
            ),
          },
          { id: 'kind', header: t('change.kind'), cell: ({ kind }) => t(`change.${kind}`) },
          {
            id: 'what',
            header: t('change.what'),
            cell: (change) =>
              wordsOf(change).map((line) => (
                <span key={line} className="block wrap-anywhere">
                  {line}
                </span>
              )),
          },
          { id: 'state', header: t('changes.state'), cell: (change) => <State change={change} /> },
          {
            id: 'act',
            header: t('changes.act'),
            cell: (change) => <Acts {...{ notice, change, onDecide }} />,
          },
        ]}
      />
    </div>
  );
}

function State({ change }: { change: NoticedChange }) {
  const t = useTexts('subprocessors');
  const language = useLanguage();
  return (
    <>
      <Tag status={stateShape[change.state]}>{t(`state.${change.state}`)}</Tag>
      {change.decidedOn && (
        <span className="block text-meta text-ink-2 wrap-anywhere">
          {[formatDay(change.decidedOn, language), change.decidedBy, change.reason]
            .filter(Boolean)
            .join(', ')}
        </span>
      )}
    </>
  );
}

function Acts({ notice, change, onDecide }: ChangeTableProps & { change: NoticedChange }) {
  const t = useTexts('subprocessors');
  const { engine } = useAccess();
  const deed = useDeed();
  const changeIds = [change.id];
  if (change.state === 'accepted') {
    const reopen = () =>
      deed.run(() => engine.subprocessors.reopenChanges({ noticeId: notice.id, changeIds }));
    return (
      <>
        <Button small variant="quiet" isPending={deed.isRunning} onPress={() => void reopen()}>
          {t('changes.reopen')}
        </Button>
        <FailureNotice error={deed.error} />
      </>
    );
  }
  return (
    <span className="flex flex-wrap gap-1">
      <Button
        small
        onPress={() => onDecide({ kind: 'accepted', changeIds })}
        aria-label={`${t('changes.accept')}: ${change.name}`}
      >
        {t('changes.accept')}
      </Button>
      {change.state !== 'objected' && (
        <Button
          small
          variant="quiet"
          onPress={() => onDecide({ kind: 'objected', changeIds })}
          aria-label={`${t('changes.object')}: ${change.name}`}
        >
          {t('changes.object')}
        </Button>
      )}
    </span>
  );
}
