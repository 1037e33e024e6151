import { useState } from 'react';
import type { Assessment, Finding } from '../../../src-main/contract/assessments.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { CompensationPanel } from '../../lib/compensation/compensation-panel.tsx';
import { todayHere } from '../../lib/day-field.tsx';
import { inLanguage } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { FindingRow } from './finding-row.tsx';
import { controlOf } from './level-finding.ts';
import { TreatmentPanel } from './treatment-panel.tsx';

export interface DecisionFindingsProps {
  assessment: Assessment;
  toQuestion: (questionId: string | undefined) => void;
}

/** Findings that are always on the paper; minor ones unfold. */
const weighty = ['blocker', 'major'];

/** What speaks against it, gravest first, and what was made of each. */
export function DecisionFindings({ assessment, toQuestion }: DecisionFindingsProps) {
  const t = useTexts('decision');
  const language = useLanguage();
  const { findings } = assessment.result;
  const [areMinorShown, showMinor] = useState(false);
  const [treated, setTreated] = useState<string | null>(null);
  const isLocked = assessment.decision !== null;
  const minor = findings.filter(({ severity }) => !weighty.includes(severity));
  const grave = ['blocker', 'major'].flatMap((severity) =>
    findings.filter((one) => one.severity === severity),
  );
  const shown: Finding[] = areMinorShown ? [...grave, ...minor] : grave;
  const open = findings.find(({ id }) => id === treated);
  return (
    <section className="mt-6 font-sans text-base">
      <SectionHeading>{t('against')}</SectionHeading>
      {findings.length === 0 && <p className="pt-2 text-ink-2">{t('nothingAgainst')}</p>}
      <ul>
        {shown.map((finding) => (
          <FindingRow
            key={finding.id}
            {...{ finding, isLocked, toQuestion }}
            onTreat={() => setTreated(finding.id)}
          />
        ))}
      </ul>
      {minor.length > 0 && !areMinorShown && (
        <div className="pt-1 pl-3.25">
          <Button small variant="quiet" onPress={() => showMinor(true)}>
            {t('minorCount', { count: minor.length })}
          </Button>
        </div>
      )}
      <Dialog
        isOpen={open !== undefined}
        onOpenChange={(next) => !next && setTreated(null)}
        title={t('treatTitle')}
        closeLabel={t('close')}
      >
        {open && (
          <div className="flex flex-col gap-3">
            <div>
              <p className="font-semibold">{inLanguage(open.title, language)}</p>
              <p className="mt-1 text-dense text-ink-2">{inLanguage(open.reason, language)}</p>
            </div>
            {open.origin === 'level' && (
              <CompensationPanel
                assessmentId={assessment.id}
                control={controlOf(open)}
                compensation={open.compensation}
                today={todayHere()}
              />
            )}
            <TreatmentPanel {...{ assessment, isLocked }} finding={open} onDone={() => setTreated(null)} />
          </div>
        )}
      </Dialog>
    </section>
  );
}
