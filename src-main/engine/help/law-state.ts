import { LawPackId, type LawState } from '../../contract/help.ts';
import { Source } from '../../contract/questionnaire.ts';
import type { Templates } from '../templates.ts';

interface Dated {
  version: string;
  asOf: string;
  sources?: readonly unknown[];
}

/** Every table of law that is reckoned with: its version, its day and what it is drawn from. */
export function lawState(templates: Templates): LawState {
  const tables: Record<LawPackId, Dated> = {
    transfer: templates.transferLaw(),
    shock: templates.shockTexts(),
    tia: templates.tiaTexts(),
    controls: templates.controls(),
    review: templates.reviewDefaults(),
    certificates: templates.certificateLaw(),
    authorities: templates.authorities(),
    breach: templates.breachLaw(),
    breachRisk: templates.breachRiskTexts(),
    severity: templates.severityMethod(),
    holidays: templates.holidays(),
    consent: templates.consentLaw(),
    campaign: templates.campaignLaw(),
    scoring: templates.scoringLaw(),
    clauses: templates.clausePatterns(),
    help: templates.helpBook(),
    glossary: templates.glossary(),
  };
  return {
    packs: LawPackId.options.map((id) => {
      const { version, asOf, sources = [] } = tables[id];
      return { id, version, asOf, sources: sources.map((source) => Source.parse(source)) };
    }),
  };
}
