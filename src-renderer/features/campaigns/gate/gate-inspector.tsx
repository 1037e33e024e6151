import { useTexts } from '../../../i18n/messages.ts';
import { ConditionPart } from './condition-part.tsx';
import { FactsPart } from './facts-part.tsx';
import { LawPart } from './law-part.tsx';
import { ReleasePart } from './release-part.tsx';
import type { GateView } from './use-gate-view.ts';
import { VendorsPart } from './vendors-part.tsx';

/** Beside the steps: the release or why it is refused, all conditions, the facts, the vendors, as of when the law was read. */
export function GateInspector({ view }: { view: GateView }) {
  const t = useTexts('gate');
  return (
    <aside
      aria-label={t('title')}
      className="bg-desk p-5 @max-[819px]:border-t @min-[820px]:border-l @max-[819px]:border-line @min-[820px]:border-line"
    >
      <ReleasePart view={view} />
      <ConditionPart view={view} />
      <FactsPart view={view} />
      <VendorsPart view={view} />
      <LawPart view={view} />
    </aside>
  );
}
