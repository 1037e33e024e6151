import type { ProposedAct } from '../../contract/approvals.ts';
import { assertNever, type Id } from '../../contract/values.ts';
import { decideRun, refuseUndecidable } from '../assessments/decide.ts';
import { knownRun, runSubject } from '../assessments/known-run.ts';
import { closeBreach, refuseUnclosable } from '../breaches/close.ts';
import { caseSubject, knownHead } from '../breaches/known-case.ts';
import { campaignSubject, knownCampaign } from '../campaigns/known-campaign.ts';
import { refuseUnreleasable, releaseCampaign } from '../campaigns/release.ts';
import { knownText, knownVersion, textSubject } from '../consents/known-text.ts';
import { publishVersion, refuseUnpublishable } from '../consents/publish.ts';
import type { ReadDb } from '../database/sql.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { knownQuestionnaire, questionnaireSubject } from '../questionnaires/known-questionnaire.ts';
import { publishQuestionnaire, refuseUnfinished } from '../questionnaires/publish.ts';

/** The record that an act is about, as the audit trail names it. */
export function subjectOf(db: ReadDb, act: ProposedAct): { kind: string; id: Id; label: string } {
  switch (act.kind) {
    case 'decision':
      return runSubject(knownRun(db, act.assessmentId));
    case 'publication':
      return textSubject(knownText(db, knownVersion(db, act.versionId).textId));
    case 'questionnaire':
      return questionnaireSubject(act.id, knownQuestionnaire(db, act.id).content.title);
    case 'release':
      return campaignSubject(knownCampaign(db, act.campaignId));
    case 'closing':
      return caseSubject(knownHead(db, act.breachId));
    default:
      return assertNever(act);
  }
}

/** Whose name stands on the act. */
export function proposerOf(act: ProposedAct): string {
  return act.kind === 'decision' ? act.decision.by : act.by;
}

/** Refuses what could not be done anyway: nobody should be asked to confirm it. */
export function refuseImpossible(tools: CommandTools, act: ProposedAct): void {
  switch (act.kind) {
    case 'decision':
      refuseUndecidable(tools, act.assessmentId, act.decision.result);
      return;
    case 'publication':
      refuseUnpublishable(tools, act.versionId);
      return;
    case 'questionnaire':
      refuseUnfinished(tools, act.id);
      return;
    case 'release':
      refuseUnreleasable(tools, act.campaignId);
      return;
    case 'closing':
      refuseUnclosable(tools, act.breachId);
      return;
    default:
      assertNever(act);
  }
}

/** Does what was proposed, in both names, by the domain's own rules. */
export function carryOut(tools: CommandTools, act: ProposedAct, reviewedBy: string): void {
  switch (act.kind) {
    case 'decision':
      decideRun(tools, { assessmentId: act.assessmentId, decision: { ...act.decision, reviewedBy } });
      return;
    case 'publication':
      publishVersion(tools, {
        versionId: act.versionId,
        by: act.by,
        approvedBy: reviewedBy,
        reason: act.reason,
      });
      return;
    case 'questionnaire':
      publishQuestionnaire(tools, { id: act.id, by: act.by, reviewedBy });
      return;
    case 'release':
      releaseCampaign(tools, {
        campaignId: act.campaignId,
        by: act.by,
        approvedBy: reviewedBy,
        opinion: act.opinion,
      });
      return;
    case 'closing':
      closeBreach(tools, { breachId: act.breachId, by: act.by, note: act.note, reviewedBy });
      return;
    default:
      assertNever(act);
  }
}
