import { ChevronDown, ChevronRight, GripVertical } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CampaignStep } from '../../../../src-main/contract/campaign-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { classNames } from '../../../ui/class-names.ts';
import { kindIcon } from '../kind-icon.ts';
import { StepFields } from './step-fields.tsx';
import { StepMenu } from './step-menu.tsx';
import { StepStanding } from './step-standing.tsx';
import type { Plan } from './use-plan.ts';
import { type StepActs, stepButtonId } from './use-step-acts.ts';

export interface StepRowProps {
  plan: Plan;
  step: CampaignStep;
  index: number;
  acts: StepActs;
  isOpen: boolean;
  onToggle: () => void;
  /** The step that is being dragged. */
  dragged: string | null;
  onDrag: (stepId: string | null) => void;
}

/** One step: its line with place, name, day and what the gate says, and its fields once it is open. */
export function StepRow(props: StepRowProps) {
  const { plan, step, index, acts, isOpen, dragged } = props;
  const row = useRef<HTMLLIElement>(null);
  const drop = useDropPlace(props);
  useShownOnce(row, isOpen);
  return (
    <li
      ref={row}
      {...drop.events}
      className={classNames(
        'relative scroll-mt-28 border-b border-line',
        dragged === step.id && 'opacity-60',
        drop.edge === 'above' && 'shadow-[inset_0_2px_0_var(--accent)]',
        drop.edge === 'below' && 'shadow-[inset_0_-2px_0_var(--accent)]',
      )}
    >
      <div className="flex items-center gap-1.5 py-1">
        <Grip {...props} />
        <StepButton {...props} />
        <StepStanding plan={plan} step={step} />
        <StepMenu {...{ plan, step, index, acts }} />
      </div>
      {isOpen && <StepFields plan={plan} step={step} />}
    </li>
  );
}

function Grip({ plan, step, onDrag }: StepRowProps) {
  const t = useTexts('campaignPlan');
  if (plan.isFixed) return null;
  const start = (event: DragEvent<HTMLElement>) => {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', step.name);
    const row = event.currentTarget.closest('li');
    if (row) event.dataTransfer.setDragImage(row, 12, 16);
    onDrag(step.id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse only; the menu and Alt with arrows move a step as well
    <span
      draggable
      title={t('steps.drag')}
      onDragStart={start}
      onDragEnd={() => onDrag(null)}
      className="grid size-6 shrink-0 cursor-grab place-items-center rounded-control text-ink-3 hover:bg-accent-soft"
    >
      <GripVertical aria-hidden size={14} strokeWidth={1.75} />
    </span>
  );
}

function StepButton({ plan, step, index, acts, isOpen, onToggle }: StepRowProps) {
  const t = useTexts('campaignPlan');
  const Icon = kindIcon[step.kind];
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || plan.isFixed) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    acts.move(step.id, index + (event.key === 'ArrowUp' ? -1 : 1));
  };
  return (
    <button
      type="button"
      id={stepButtonId(step.id)}
      aria-expanded={isOpen}
      {...(plan.isFixed ? {} : { 'aria-keyshortcuts': 'Alt+ArrowUp Alt+ArrowDown' })}
      onClick={onToggle}
      onKeyDown={onKeyDown}
      className="flex min-h-8 min-w-0 flex-1 cursor-default items-center gap-2 rounded-control px-1 text-left hover:bg-accent-soft"
    >
      <Chevron aria-hidden size={16} strokeWidth={1.75} className="shrink-0 text-ink-3" />
      <span className="w-5 shrink-0 text-right text-dense text-ink-3">{index + 1}</span>
      <Icon aria-hidden size={16} strokeWidth={1.75} className="shrink-0 text-ink-2" />
      <span className="min-w-0 flex-1 font-semibold wrap-anywhere">
        {step.name || t('steps.unnamed')}
        {step.name !== t(`kind.${step.kind}`) && (
          <span className="ml-2 text-dense font-normal text-ink-2">{t(`kind.${step.kind}`)}</span>
        )}
      </span>
    </button>
  );
}

/** Where a dragged step would land: above this line or below it. */
function useDropPlace({ plan, step, index, acts, dragged, onDrag }: StepRowProps) {
  const [edge, setEdge] = useState<'above' | 'below' | null>(null);
  const isTarget = dragged !== null && dragged !== step.id;
  const onDragOver = (event: DragEvent<HTMLElement>) => {
    if (!isTarget) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    const { top, height } = event.currentTarget.getBoundingClientRect();
    setEdge(event.clientY < top + height / 2 ? 'above' : 'below');
  };
  const onDrop = (event: DragEvent<HTMLElement>) => {
    event.preventDefault();
    const from = plan.content.steps.findIndex(({ id }) => id === dragged);
    const gap = index + (edge === 'below' ? 1 : 0);
    setEdge(null);
    onDrag(null);
    if (dragged !== null && from >= 0) acts.move(dragged, gap > from ? gap - 1 : gap);
  };
  return { edge, events: { onDragOver, onDrop, onDragLeave: () => setEdge(null) } };
}

/** A link elsewhere that asks for a step leads to it. */
function useShownOnce(row: React.RefObject<HTMLLIElement | null>, isOpen: boolean): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current) row.current?.scrollIntoView({ block: 'start' });
  }, [row]);
}
