import type { Id } from '../../../../src-main/contract/values.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { StatusShape } from '../../../ui/status-shape.tsx';
import { type GateRow, nextQuestion, obstacleRows } from './gate-rows.ts';
import { ReasonRow } from './reason-row.tsx';
import { standingRelease } from './standing-release.ts';
import type { GateView } from './use-gate-view.ts';
import { useOpenItem } from './use-open-item.ts';

interface ObstaclePartProps {
  view: GateView;
  /** Only what concerns this step; null for all. */
  stepId: Id | null;
  onAllSteps: () => void;
}

/** Everything that stands in the way of the release, each once, each with its one way out. */
export function ObstaclePart({ view, stepId, onAllSteps }: ObstaclePartProps) {
  const t = useTexts('gate.obstacles');
  const { item, open } = useOpenItem();
  const rows = obstacleRows({ gate: view.gate, law: view.law, openItem: item, stepId });
  const step = view.gate.steps.find(({ id }) => id === stepId);
  const isReleased = standingRelease(view.campaign) !== null;
  return (
    <section aria-labelledby="gate-obstacles" className="border-b border-line">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 px-6 pt-3 pb-2">
        <h2 tabIndex={-1} id="gate-obstacles" className="text-section">
          {t(isReleased ? 'titleReleased' : 'title')}
        </h2>
        {step ? (
          <span className="text-dense text-ink-2">
            {t('onlyStep', { step: step.name })}{' '}
            <Button small variant="quiet" onPress={onAllSteps}>
              {t('allSteps')}
            </Button>
          </span>
        ) : (
          rows.length > 1 && <span className="text-dense text-ink-2">{t('order')}</span>
        )}
      </div>
      {rows.length === 0 && <NothingStands view={view} isStep={step !== undefined} />}
      <ReasonRows hasPrimary rows={rows} view={view} openItem={item} onOpen={open} />
    </section>
  );
}

function NothingStands({ view, isStep }: { view: GateView; isStep: boolean }) {
  const t = useTexts('gate.obstacles');
  const isReleased = standingRelease(view.campaign) !== null;
  return (
    <p className="flex gap-2 border-t border-line px-6 py-3">
      <StatusShape status="ok" className="mt-0.5" />
      {t(isStep ? 'noneOfStep' : isReleased ? 'noneReleased' : 'none')}
    </p>
  );
}

interface ReasonRowsProps {
  rows: readonly GateRow[];
  view: GateView;
  /** Whether the first way is the filled one of the screen. */
  hasPrimary?: boolean;
  openItem: string | null;
  onOpen: (item: string | null) => void;
}

/** A list of findings in which one question at a time can be open. */
export function ReasonRows({ rows, view, hasPrimary = false, openItem, onOpen }: ReasonRowsProps) {
  if (rows.length === 0) return null;
  return (
    <ul>
      {rows.map((row, place) => {
        const next = nextQuestion(rows, row.item.id);
        return (
          <ReasonRow
            key={row.key}
            row={row}
            view={view}
            isPrimary={hasPrimary && place === 0 && openItem === null}
            isOpen={row.key === openItem}
            onOpen={() => onOpen(row.item.id)}
            hasNext={next !== null}
            onDone={() => {
              onOpen(next);
              // The row may go with its form: the focus needs a place that stays.
              if (next === null) document.getElementById('gate-obstacles')?.focus();
            }}
          />
        );
      })}
    </ul>
  );
}
