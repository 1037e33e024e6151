import type { CommandTools } from '../kernel/engine-context.ts';
import { assessmentOf } from '../transfers/assessments.ts';
import { saveAssessment, startAssessment } from '../transfers/change-assessments.ts';
import { saveScenario } from '../transfers/change-scenarios.ts';
import { concludeAssessment } from '../transfers/conclude.ts';
import { vendorOf } from '../vendors/vendor-of.ts';
import type { SampleCompany } from './sample-company.ts';
import { personIn } from './sample-people.ts';
import type { SampleReading } from './sample-reading.ts';
import type { SampleTia } from './sample-transfers.ts';

/** Scenarios that the sample company keeps, and the assessments that it concluded. */
export function importTransfers(tools: CommandTools, sample: SampleCompany, reading: SampleReading): void {
  for (const { id, name, days, falls } of sample.transfers.scenarios) {
    saveScenario(tools, { id, name: reading.text(name), day: reading.day(days), falls });
  }
  for (const tia of sample.transfers.assessments) importTia(tools, tia, sample, reading);
}

function importTia(tools: CommandTools, tia: SampleTia, sample: SampleCompany, reading: SampleReading): void {
  const { id, vendorId, title, importerType, answers, days, personId, result, conditions, reviewDays } = tia;
  // Clocks are set by an hour twice a year: two hours later it is the same day also then.
  const then = reading.toolsAt(tools, days * 24 + 2);
  const places = vendorOf(tools, vendorId).services.flatMap(({ locations }) => locations);
  const place = places.find((location) => location.place === tia.subject.place);
  if (!place) throw new Error(`The sample has no place ${tia.subject.place}`);
  const subject = { kind: 'location' as const, id: place.id };
  startAssessment(then, { subject, basedOn: null, language: reading.language }, id);
  const { content } = assessmentOf(then, { assessmentId: id });
  saveAssessment(then, {
    assessmentId: id,
    savedAt: null,
    content: {
      ...content,
      title: reading.text(title),
      importerType,
      answers: Object.fromEntries(
        Object.entries(answers).map(([key, { choice, text }]) => [key, { choice, text: reading.text(text) }]),
      ),
    },
  });
  concludeAssessment(then, {
    assessmentId: id,
    conclusion: {
      on: reading.day(days),
      person: personIn(sample, personId).name,
      result,
      conditions: reading.text(conditions),
      reviewOn: reading.day(reviewDays),
    },
  });
}
