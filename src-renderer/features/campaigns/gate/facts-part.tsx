import type { LegalBasis, Retention } from '../../../../src-main/contract/campaign-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay, formatNumber, inLanguage } from '../../../lib/format.ts';
import { usePeople } from '../../../lib/use-people.ts';
import { type Fact, FactList } from '../../../ui/fact-list.tsx';
import { InspectorPart } from './inspector-part.tsx';
import type { GateView } from './use-gate-view.ts';

/** The facts of the campaign that the gate rests on. */
export function FactsPart({ view }: { view: GateView }) {
  const t = useTexts('gate.facts');
  return (
    <InspectorPart title={t('title')}>
      <FactList facts={useFacts(view)} />
    </InspectorPart>
  );
}

function useFacts({ campaign: { content }, law }: GateView): Fact[] {
  const t = useTexts('gate.facts');
  const language = useLanguage();
  const { nameOf } = usePeople();
  const { startsOn, endsOn, ownerId, audience, audienceSize, retention, steps } = content;
  const day = (value: string | null) => (value === null ? t('open') : formatDay(value, language));
  const bases = new Set(steps.map(({ legalBasis }) => legalBasis));
  const known = [...bases].filter((basis): basis is LegalBasis => basis !== null);
  const kept = ({ kind, amount, unit }: Retention) => {
    const name = law.retention.find((proposal) => proposal.kind === kind)?.text;
    return `${name ? `${inLanguage(name, language)}: ` : ''}${t(`period_${unit}`, { count: amount })}`;
  };
  return [
    { label: t('owner'), value: nameOf(ownerId) ?? t('open') },
    { label: t('period'), value: t('fromTo', { from: day(startsOn), to: day(endsOn) }) },
    ...(audience ? [{ label: t('audience'), value: audience }] : []),
    ...(audienceSize === null
      ? []
      : [{ label: t('recipients'), value: t('around', { count: formatNumber(audienceSize, language) }) }]),
    {
      label: t('retention'),
      value: retention.length === 0 ? t('open') : <Lines lines={retention.map(kept)} />,
    },
    {
      label: t('bases'),
      value: known.length === 0 ? t('open') : <Lines lines={known.map((basis) => t(`basis.${basis}`))} />,
    },
  ];
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
