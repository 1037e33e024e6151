import { useState } from 'react';
import type { GateItem } from '../../../../src-main/contract/campaign-gate.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { type Status, toneOfStatus, toneText } from '../../../ui/status.ts';
import { ExceptionDialog } from './exception-dialog.tsx';
import type { GateRow } from './gate-rows.ts';
import { LawPopover } from './law-popover.tsx';
import { forbids } from './reasons.ts';
import type { GateView } from './use-gate-view.ts';

interface ReasonWordsProps {
  row: GateRow;
  status: Status;
  view: GateView;
}

/** What was found or is asked, under which article, whether it is missing or to be checked, and how much it weighs. */
export function ReasonWords({ row: { item, told }, status, view }: ReasonWordsProps) {
  const t = useTexts('gate');
  const language = useLanguage();
  const reason = told?.reason;
  const isAsked = !reason || reason.code === 'unanswered';
  const canExcept = reason?.severity === 'major' && reason.exception === null && !view.isReadOnly;
  return (
    <div className="min-w-0">
      <h3 className="text-base wrap-anywhere">{inLanguage(reason?.title ?? item.title, language)}</h3>
      <p className="text-dense text-ink-2 wrap-anywhere">
        {inLanguage(isAsked ? item.question : reason.text, language)}{' '}
        <LawPopover item={item} law={view.law} />
      </p>
      <p className="flex flex-wrap items-center gap-x-3 pt-0.5 text-meta text-ink-2">
        <StateWord row={{ told }} status={status} />
        <span>{t(`conditions.severity.${reason?.severity ?? item.severity}`)}</span>
        {canExcept && <ExceptButton item={item} view={view} />}
      </p>
    </div>
  );
}

/** Missing or to be checked; hints and gaps that somebody answers for say neither. */
function StateWord({ row: { told }, status }: { row: Pick<GateRow, 'told'>; status: Status }) {
  const t = useTexts('gate.obstacles');
  const reason = told?.reason;
  const isUnanswered = reason?.code === 'unanswered';
  if (reason && !isUnanswered && !forbids(reason)) return null;
  return (
    <strong className={toneText[toneOfStatus[status]]}>
      {t(!reason ? 'answered' : isUnanswered ? 'toCheck' : 'missing')}
    </strong>
  );
}

function ExceptButton({ item, view }: { item: GateItem; view: GateView }) {
  const t = useTexts('gate');
  const language = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const act = t('obstacles.except');
  return (
    <span className="-my-1">
      <Button
        small
        variant="quiet"
        aria-label={t('fix.about', { act, title: inLanguage(item.title, language) })}
        onPress={() => setAsked(true)}
      >
        {act}
      </Button>
      {isAsked && <ExceptionDialog item={item} view={view} onClose={() => setAsked(false)} />}
    </span>
  );
}
