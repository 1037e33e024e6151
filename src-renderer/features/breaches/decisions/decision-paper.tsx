import type { ReactNode } from 'react';
import type { BreachDecision } from '../../../../src-main/contract/breach-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { Paper } from '../../../ui/paper.tsx';
import { Stamp } from '../../../ui/stamp.tsx';
import { resultStatus } from './current.ts';

/** A decision as it was made: stamp, reason, who decided, and apart from it the opinion (Art. 39(1) GDPR). */
export function DecisionPaper({ decision, zone }: { decision: BreachDecision; zone: string }) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const { result } = decision.decision;
  const { exemption, reason, by, role, dpoOpinion, proposal } = decision;
  return (
    <Paper
      kind="own"
      overline={t('decisions.decidedAt', { at: formatInstant(decision.at, zone, language) })}
      aside={t('decisions.proposedThen', { risk: t(`decisions.results.${proposal.risk}`) })}
      className="@max-[860px]:p-6"
    >
      <p className="pt-1">
        <Stamp status={resultStatus[result]}>{t(`decisions.results.${result}`)}</Stamp>
      </p>
      {exemption && <p className="mt-3">{t(`decisions.exemptions.${exemption}`)}</p>}
      <p className="mt-3 whitespace-pre-wrap wrap-anywhere">{reason}</p>
      <div className="mt-6 grid grid-cols-[repeat(auto-fit,minmax(200px,1fr))] gap-6 font-sans">
        <Line name={by} note={[role, t('decisions.hasDecided')].filter(Boolean).join(', ')} />
        <Line
          name={dpoOpinion ? t('decisions.opinionGiven') : t('decisions.noOpinion')}
          note={t('decisions.dpo')}
        >
          {dpoOpinion && <p className="mt-1 text-dense whitespace-pre-wrap wrap-anywhere">{dpoOpinion}</p>}
        </Line>
      </div>
    </Paper>
  );
}

function Line({ name, note, children }: { name: string; note: string; children?: ReactNode }) {
  return (
    <div className="border-t border-ink pt-1.5">
      <p className="text-base font-semibold wrap-anywhere">{name}</p>
      <p className="text-meta text-ink-2">{note}</p>
      {children}
    </div>
  );
}
