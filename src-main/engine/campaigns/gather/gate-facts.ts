import type { CampaignStep } from '../../../contract/campaign-record.ts';
import type { Day } from '../../../contract/values.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { answersOf, exceptionsOf, type StoredCampaign } from '../repo/campaigns.ts';
import type { GateFacts, ServiceFacts, StepFacts } from '../rules/gate-facts.ts';
import { judgedOn, stepDays } from '../rules/step-days.ts';
import { contentFacts, personaFields, scoringFacts } from './marketing-facts.ts';
import { openRegisters, type Registers } from './registers.ts';

/** Everything that the gate of a campaign is computed from, as of each step's day or of the day that was asked about. */
export function gateFacts(
  tools: QueryTools,
  campaign: StoredCampaign,
  asked: Day | null,
  registers: Registers = openRegisters(tools),
): GateFacts {
  const { content } = campaign;
  const { today } = registers;
  const days = stepDays(content);
  const steps = content.steps.map((step) => {
    const startsOn = days.get(step.id) ?? null;
    const asOf = asked ?? judgedOn(startsOn, content.endsOn, today);
    return stepFacts(tools, step, { startsOn, asOf, registers });
  });
  return {
    today,
    asked,
    content,
    steps,
    answers: answersOf(tools.db, campaign.id),
    exceptions: exceptionsOf(tools.db, campaign.id).map(({ campaignId: _id, ...exception }) => exception),
    scoring: scoringFacts(tools, content.scoringVersionId),
    personaFields: personaFields(tools, content.personaIds),
    overdueRequests: registers.overdueRequests(),
  };
}

interface StepDay {
  startsOn: Day | null;
  asOf: Day;
  registers: Registers;
}

function stepFacts(tools: QueryTools, step: CampaignStep, { startsOn, asOf, registers }: StepDay): StepFacts {
  const services = step.serviceIds.map((id) => registers.service(id, asOf));
  return {
    step,
    startsOn,
    asOf,
    services: services.filter((facts): facts is ServiceFacts => facts !== null),
    unknownServices: step.serviceIds.filter((_id, index) => services[index] === null),
    consent: registers.wording(step.consentTextId, asOf),
    measurement: registers.wording(step.measurementTextId, asOf),
    place: registers.place(step.placeId, asOf),
    content: contentFacts(tools, step.contentId),
  };
}
