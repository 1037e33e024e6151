import { useState } from 'react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { usePeople } from '../../../lib/use-people.ts';
import { Button } from '../../../ui/button.tsx';
import { type Status, toneOfStatus, toneText } from '../../../ui/status.ts';
import { StatusShape } from '../../../ui/status-shape.tsx';
import { ExceptionDialog } from './exception-dialog.tsx';
import { FixWay } from './fix-way.tsx';
import type { GateRow } from './gate-rows.ts';
import { LawPopover } from './law-popover.tsx';
import { QuestionForm } from './question-form.tsx';
import { forbids } from './reasons.ts';
import { responsibleFor } from './use-chain.ts';
import type { GateView } from './use-gate-view.ts';

interface ReasonRowProps {
  row: GateRow;
  view: GateView;
  isPrimary: boolean;
  /** Its question is open below it. */
  isOpen: boolean;
  onOpen: () => void;
  /** Another question of the list waits. */
  hasNext: boolean;
  onDone: () => void;
}

/** One finding: what, why, which article, which steps, who; one way to mend it. A question is answered below. */
export function ReasonRow({ row, view, isPrimary, isOpen, onOpen, hasNext, onDone }: ReasonRowProps) {
  const { told, item } = row;
  return (
    <li className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-3 gap-y-2 border-t border-line px-6 py-2.5">
      <StatusShape status={shapeOf(row)} size={18} className="mt-0.5" />
      <div className="grid items-start gap-x-4 gap-y-1 @min-[440px]:grid-cols-[minmax(0,1fr)_auto] @min-[680px]:grid-cols-[minmax(0,1fr)_116px_168px]">
        <Words row={row} view={view} />
        <Concerned row={row} view={view} />
        {told && !isOpen && (
          <div className="@min-[440px]:col-start-2 @min-[440px]:row-start-1 @min-[680px]:col-start-3 @min-[680px]:justify-self-end">
            <FixWay reason={told.reason} view={view} isPrimary={isPrimary} onAnswer={onOpen} />
          </div>
        )}
      </div>
      {isOpen && (
        <div className="col-start-2">
          <QuestionForm takesFocus item={item} view={view} hasNext={hasNext} onDone={onDone} />
        </div>
      )}
    </li>
  );
}

function shapeOf({ told }: GateRow): Status {
  if (told === null) return 'ok';
  const { code } = told.reason;
  if (code === 'unanswered') return 'open';
  return forbids(told.reason) ? 'risk' : 'caution';
}

function Words({ row: { item, told }, view }: { row: GateRow; view: GateView }) {
  const t = useTexts('gate');
  const language = useLanguage();
  const reason = told?.reason;
  const status = shapeOf({ key: '', item, told });
  const state = !reason ? 'answered' : reason.code === 'unanswered' ? 'toCheck' : 'missing';
  const isOpenQuestion = !reason || reason.code === 'unanswered';
  const canExcept = reason?.severity === 'major' && reason.exception === null && !view.isReadOnly;
  return (
    <div className="min-w-0">
      <h3 className="text-base wrap-anywhere">{inLanguage(reason?.title ?? item.title, language)}</h3>
      <p className="text-dense text-ink-2 wrap-anywhere">
        {inLanguage(isOpenQuestion ? item.question : reason.text, language)}{' '}
        <LawPopover item={item} law={view.law} />
      </p>
      <p className="flex flex-wrap items-center gap-x-3 pt-0.5 text-meta text-ink-2">
        {(status === 'open' || !reason || forbids(reason)) && (
          <strong className={toneText[toneOfStatus[status]]}>{t(`obstacles.${state}`)}</strong>
        )}
        <span>{t(`conditions.severity.${reason?.severity ?? item.severity}`)}</span>
        {canExcept && <ExceptButton row={{ key: '', item, told }} view={view} />}
      </p>
    </div>
  );
}

function ExceptButton({ row: { item }, view }: { row: GateRow; view: GateView }) {
  const t = useTexts('gate');
  const language = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const act = t('obstacles.except');
  return (
    <>
      <Button
        small
        variant="quiet"
        aria-label={t('fix.about', { act, title: inLanguage(item.title, language) })}
        onPress={() => setAsked(true)}
      >
        {act}
      </Button>
      {isAsked && <ExceptionDialog item={item} view={view} onClose={() => setAsked(false)} />}
    </>
  );
}

function Concerned({ row: { told }, view }: { row: GateRow; view: GateView }) {
  const t = useTexts('gate.obstacles');
  const { nameOf } = usePeople();
  if (told === null) return <span />;
  const steps = view.gate.steps.filter(({ id }) => told.stepIds.includes(id)).map(({ name }) => name);
  const names = responsibleFor(told.reason, told.stepIds, view)
    .map(nameOf)
    .filter((name) => name !== null);
  return (
    <div className="text-dense wrap-anywhere @max-[679px]:flex @max-[679px]:flex-wrap @max-[679px]:gap-x-3">
      <p className="text-ink-2">
        <span className="sr-only">{t('concerns')}: </span>
        {steps.length > 0 ? steps.join(', ') : t('wholeCampaign')}
      </p>
      {names.length > 0 && (
        <p>
          <span className="sr-only">{t('responsible')}: </span>
          {names.join(', ')}
        </p>
      )}
    </div>
  );
}
