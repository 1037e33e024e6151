import type { LegalBasis } from '../../../../src-main/contract/campaign-record.ts';
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
      <Kept view={view} />
    </InspectorPart>
  );
}

function useFacts({ campaign: { content } }: GateView): Fact[] {
  const t = useTexts('gate.facts');
  const language = useLanguage();
  const { nameOf } = usePeople();
  const { startsOn, endsOn, ownerId, audience, audienceSize, steps } = content;
  const day = (value: string | null) => (value === null ? t('open') : formatDay(value, language));
  const bases = new Set(steps.map(({ legalBasis }) => legalBasis));
  const known = [...bases].filter((basis): basis is LegalBasis => basis !== null);
  return [
    { label: t('owner'), value: nameOf(ownerId) ?? t('open') },
    { label: t('period'), value: t('fromTo', { from: day(startsOn), to: day(endsOn) }) },
    ...(audience ? [{ label: t('audience'), value: audience }] : []),
    ...(audienceSize === null
      ? []
      : [{ label: t('recipients'), value: t('around', { count: formatNumber(audienceSize, language) }) }]),
    {
      label: t('bases'),
      value: known.length === 0 ? t('open') : <Lines lines={known.map((basis) => t(`basis.${basis}`))} />,
    },
  ];
}

/** How long each kind of data is kept (Art. 5(1)(e) GDPR). */
function Kept({ view: { campaign, law } }: { view: GateView }) {
  const t = useTexts('gate.facts');
  const language = useLanguage();
  const { retention } = campaign.content;
  return (
    <div className="pt-2 text-dense">
      <h3 className="text-dense text-ink-2">{t('retention')}</h3>
      {retention.length === 0 && <p>{t('open')}</p>}
      <ul>
        {retention.map(({ kind, amount, unit }) => {
          const name = law.retention.find((proposal) => proposal.kind === kind)?.text;
          return (
            <li key={kind} className="flex justify-between gap-3 py-0.5">
              <span className="min-w-0 text-ink-2 hyphens-auto">
                {name ? inLanguage(name, language) : kind}
              </span>
              <span className="shrink-0">{t(`period_${unit}`, { count: amount })}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
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
