import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { GateAnswerSheet } from '../../../../src-main/contract/campaign-gate.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { StatusShape } from '../../../ui/status-shape.tsx';
import { ConditionRow } from './condition-row.tsx';
import { InspectorPart } from './inspector-part.tsx';
import { verdictShape } from './status-of.ts';
import type { GateView } from './use-gate-view.ts';

/** All conditions by gate: how many are found, which are open, each with its state behind it. */
export function ConditionPart({ view }: { view: GateView }) {
  const t = useTexts('gate.conditions');
  const { gates, checks } = view.gate;
  const fulfilled = gates.reduce((sum, gate) => sum + gate.fulfilled, 0);
  const of = gates.reduce((sum, gate) => sum + gate.of, 0);
  const notNeeded = checks.length - of;
  return (
    <InspectorPart title={t('title')} aside={t('count', { fulfilled, of })}>
      <ul>
        {gates.map((gate) => (
          <GateRow key={gate.id} gate={gate} view={view} />
        ))}
      </ul>
      {notNeeded > 0 && <p className="pt-1 text-meta text-ink-2">{t('notNeeded', { count: notNeeded })}</p>}
    </InspectorPart>
  );
}

function GateRow({ gate, view }: { gate: GateAnswerSheet['gates'][number]; view: GateView }) {
  const t = useTexts('gate.conditions');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { fulfilled, of } = gate;
  const label = inLanguage(gate.label, language);
  const items = view.law.gates.find(({ id }) => id === gate.id)?.items ?? [];
  return (
    <li>
      <details className="group/gate" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="flex cursor-default items-start gap-2 rounded-badge py-1 text-dense hover:bg-neutral-soft">
          <StatusShape status={of === 0 ? 'na' : verdictShape[gate.state]} className="mt-px" />
          <span className="min-w-0 flex-1">{label}</span>
          <span className="shrink-0">
            {of === 0 ? t('state.notApplicable') : t('count', { fulfilled, of })}
          </span>
          <ChevronRight
            aria-hidden
            size={14}
            strokeWidth={1.75}
            className="mt-0.5 shrink-0 text-ink-3 group-open/gate:rotate-90"
          />
        </summary>
        {isOpen && (
          <ul aria-label={t('gateCount', { gate: label, fulfilled, of })} className="pb-2 pl-6">
            {items.map((item) => (
              <ConditionRow key={item.id} item={item} view={view} />
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}
