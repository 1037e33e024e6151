import type { Id } from '../../../../src-main/contract/values.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { hintRows } from './gate-rows.ts';
import { ReasonRows } from './obstacle-part.tsx';
import type { GateView } from './use-gate-view.ts';
import { useOpenItem } from './use-open-item.ts';

/** Conditions that run and hints: they do not stand in the way, and are not to be forgotten. */
export function HintPart({ view, stepId }: { view: GateView; stepId: Id | null }) {
  const t = useTexts('gate.hints');
  const { item, open } = useOpenItem();
  const rows = hintRows({ gate: view.gate, law: view.law, openItem: item, stepId });
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="gate-hints" className="border-b border-line">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 px-6 pt-3 pb-2">
        <h2 id="gate-hints" className="text-section">
          {t('title')}
        </h2>
        <span className="text-dense text-ink-2">{t('due')}</span>
      </div>
      <ReasonRows rows={rows} view={view} openItem={item} onOpen={open} />
    </section>
  );
}
