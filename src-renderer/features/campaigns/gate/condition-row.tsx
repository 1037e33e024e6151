import { useState } from 'react';
import type { GateCheck, GateItem } from '../../../../src-main/contract/campaign-gate.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { type Status, toneOfStatus, toneText } from '../../../ui/status.ts';
import { StatusShape } from '../../../ui/status-shape.tsx';
import { FixWay } from './fix-way.tsx';
import { ConditionHelp } from './law-popover.tsx';
import { QuestionForm } from './question-form.tsx';
import { isQuestion, toldReasons } from './reasons.ts';
import { checkShape } from './status-of.ts';
import type { GateView } from './use-gate-view.ts';
import { useOpenItem } from './use-open-item.ts';

interface ConditionRowProps {
  item: GateItem;
  view: GateView;
}

/** One condition: its state in shape and word; behind it the article, what was found, and the answer where a person gives it. */
export function ConditionRow({ item, view }: ConditionRowProps) {
  const t = useTexts('gate.conditions');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const check = view.gate.checks.find((known) => known.item === item.id);
  if (!check) return null;
  const status: Status = checkShape(check.state, check.severity);
  return (
    <li className="border-t border-line">
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="flex cursor-default items-start gap-2 rounded-badge py-1.5 text-dense hover:bg-neutral-soft">
          <StatusShape status={status} size={13} className="mt-0.5" />
          <span className="min-w-0 flex-1 hyphens-auto wrap-anywhere">
            {inLanguage(item.title, language)}
          </span>
          <span className={`shrink-0 text-meta font-semibold ${toneText[toneOfStatus[status]]}`}>
            {t(`state.${check.state}`)}
          </span>
        </summary>
        {isOpen && <ConditionDetail item={item} check={check} view={view} />}
      </details>
    </li>
  );
}

function ConditionDetail({ item, check, view }: ConditionRowProps & { check: GateCheck }) {
  const t = useTexts('gate.conditions');
  const language = useLanguage();
  const isAsked = check.source === 'question' && (check.state !== 'notApplicable' || check.answer !== null);
  return (
    <div className="grid gap-2 pb-3 text-dense">
      <p className="font-semibold text-ink-2">{inLanguage(item.basis, language)}</p>
      <ConditionHelp item={item} />
      <p className="text-ink-2">{t(`source.${check.source}`)}</p>
      <Steps check={check} view={view} />
      <Found item={item} view={view} />
      {isAsked && <QuestionForm item={item} view={view} />}
    </div>
  );
}

function Steps({ check: { stepIds }, view: { gate } }: { check: GateCheck; view: GateView }) {
  const t = useTexts('gate.obstacles');
  const names = gate.steps.filter(({ id }) => stepIds.includes(id)).map(({ name }) => name);
  // What concerns every step concerns the campaign: the list would say nothing.
  if (names.length === 0 || names.length === gate.steps.length) return null;
  return (
    <p className="text-ink-2">
      {t('concerns')}: {names.join(', ')}
    </p>
  );
}

/** What the registers found under this condition, each with its way. */
function Found({ item, view }: ConditionRowProps) {
  const language = useLanguage();
  const { open } = useOpenItem();
  const found = toldReasons(view.gate).filter(({ reason }) => reason.item === item.id && !isQuestion(reason));
  if (found.length === 0) return null;
  return (
    <ul className="grid gap-2">
      {found.map(({ reason }) => (
        <li key={reason.id} className="grid justify-items-start gap-1">
          <p>
            <strong>{inLanguage(reason.title, language)}.</strong> {inLanguage(reason.text, language)}
          </p>
          <FixWay small reason={reason} view={view} onAnswer={() => open(reason.item)} />
        </li>
      ))}
    </ul>
  );
}
