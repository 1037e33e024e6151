import { useTexts } from '../../../i18n/messages.ts';
import { usePeople } from '../../../lib/use-people.ts';
import type { Status } from '../../../ui/status.ts';
import { StatusShape } from '../../../ui/status-shape.tsx';
import { FixWay } from './fix-way.tsx';
import type { GateRow } from './gate-rows.ts';
import { QuestionForm } from './question-form.tsx';
import { ReasonWords } from './reason-words.tsx';
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
  const status = shapeOf(row);
  return (
    <li className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-3 gap-y-2 border-t border-line px-6 py-2.5">
      <StatusShape status={status} size={18} className="mt-0.5" />
      <div className="grid items-start gap-x-4 gap-y-1 @min-[440px]:grid-cols-[minmax(0,1fr)_auto] @min-[680px]:grid-cols-[minmax(0,1fr)_116px_168px]">
        <ReasonWords row={row} status={status} view={view} />
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

/** The shape of a line: open while nobody answered, an obstacle, a hint, or done. */
function shapeOf({ told }: GateRow): Status {
  if (told === null) return 'ok';
  if (told.reason.code === 'unanswered') return 'open';
  return forbids(told.reason) ? 'risk' : 'caution';
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
    <div className="text-dense wrap-anywhere @min-[440px]:col-start-1 @min-[680px]:col-start-2 @max-[679px]:flex @max-[679px]:flex-wrap @max-[679px]:gap-x-3">
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
