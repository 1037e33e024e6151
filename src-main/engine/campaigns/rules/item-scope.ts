import type { GateFacts, StepFacts } from './gate-facts.ts';
import {
  advertises,
  calls,
  collectsData,
  isAdvertisingMail,
  isLanding,
  measuresPersons,
  needsConsentByLaw,
} from './step-nature.ts';

type IsAbout = (facts: StepFacts, campaign: GateFacts) => boolean;

const always: IsAbout = () => true;
const usesVendors: IsAbout = ({ step }) => step.serviceIds.length > 0;
const onLanding: IsAbout = ({ step }) => isLanding(step);
const restsOnConsent: IsAbout = ({ step, consent }) => step.legalBasis === 'consent' || consent !== null;
const confirms: IsAbout = ({ step, consent }) =>
  step.kind === 'confirmation' || consent?.procedure === 'doubleOptIn';
const mails: IsAbout = ({ step }) => isAdvertisingMail(step);
const measures: IsAbout = ({ step }) => measuresPersons(step);
const scores: IsAbout = ({ step }) => step.kind === 'scoring';

/** Which steps a condition of the law table is about; one that is about no step is not called for. */
const scopes: Record<string, IsAbout> = {
  'G1_plan.1': always,
  'G1_plan.2': always,
  'G1_plan.3': always,
  'G1_plan.4': always,
  'G1_plan.5': always,
  'G2_processor.1': usesVendors,
  'G2_processor.2': usesVendors,
  'G2_processor.3': usesVendors,
  'G2_processor.4': usesVendors,
  'G3_landing.1': onLanding,
  'G3_landing.2': ({ step }) => collectsData(step),
  'G3_landing.3': ({ step }, { content }) => collectsData(step) && content.fields.length > 0,
  'G3_landing.4': onLanding,
  'G3_landing.5': onLanding,
  'G3_landing.6': onLanding,
  'G4_optin.1': restsOnConsent,
  'G4_optin.2': restsOnConsent,
  'G4_optin.3': restsOnConsent,
  'G4_optin.4': restsOnConsent,
  'G4_optin.5': ({ step }) => needsConsentByLaw(step),
  'G5_doi.1': confirms,
  'G5_doi.2': confirms,
  'G5_doi.3': confirms,
  'G6_nurturing.1': mails,
  'G6_nurturing.2': mails,
  'G6_nurturing.3': mails,
  'G6_nurturing.4': mails,
  'G6_nurturing.5': ({ step }) => isAdvertisingMail(step) && step.channel === 'email',
  'G7_tracking.1': measures,
  'G7_tracking.2': measures,
  'G7_tracking.3': measures,
  'G8_scoring.1': scores,
  'G8_scoring.2': ({ step }, { steps }) =>
    step.kind === 'scoring' ||
    (step.kind === 'handOver' && steps.some((other) => other.step.kind === 'scoring')),
  // Only where Art. 22 GDPR applies; where a person decides it does not.
  'G8_scoring.3': ({ step }, { answers }) =>
    step.kind === 'scoring' && answers.find(({ item }) => item === 'G8_scoring.2')?.answer !== 'yes',
  'G8_scoring.4': scores,
  'G8_scoring.5': ({ step }) => step.kind === 'scoring' || collectsData(step),
  'G9_rights.1': ({ step }) => advertises(step),
  'G9_rights.2': always,
  'G9_rights.3': usesVendors,
  'G10_sales.1': ({ step }) => calls(step),
  'G10_sales.2': ({ step }) => step.kind === 'handOver',
  'G11_end.1': always,
  'G11_end.2': always,
};

/** Conditions that the registers answer; every other one is a question to a person. */
const answeredByRegisters = new Set([
  'G1_plan.1',
  'G1_plan.5',
  'G2_processor.1',
  'G2_processor.2',
  'G2_processor.3',
  'G3_landing.3',
  'G4_optin.1',
  'G4_optin.2',
  'G4_optin.4',
  'G4_optin.5',
  'G5_doi.1',
  'G5_doi.3',
  'G7_tracking.1',
  'G8_scoring.1',
  'G9_rights.2',
  'G10_sales.1',
]);

/** Conditions that the scopes know; a test holds them against the law table. */
export const knownItems: readonly string[] = Object.keys(scopes);

/** Whether a condition is answered by a person because no register knows. */
export function isQuestion(item: string): boolean {
  return !answeredByRegisters.has(item);
}

/** Whether a condition is about the campaign as a whole rather than about some of its steps. */
export function isAboutAll(item: string): boolean {
  return scopes[item] === always;
}

/** The steps that a condition is about. */
export function stepsAbout(item: string, campaign: GateFacts): StepFacts[] {
  const isAbout = scopes[item];
  return isAbout ? campaign.steps.filter((facts) => isAbout(facts, campaign)) : [];
}

/** Whether a condition is called for in this campaign. */
export function isCalledFor(item: string, campaign: GateFacts): boolean {
  return isAboutAll(item) || stepsAbout(item, campaign).length > 0;
}
