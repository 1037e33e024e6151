import { DecisionAbout } from '../../contract/breach-record.ts';
import { assessSeverity, decide } from '../breaches/assess.ts';
import { addEntry } from '../breaches/change-entries.ts';
import { markLetterSent, saveLetter } from '../breaches/change-letters.ts';
import { profileOf, saveProfile } from '../breaches/change-profile.ts';
import { saveTask } from '../breaches/change-tasks.ts';
import { closeBreach } from '../breaches/close.ts';
import { draftLetter } from '../breaches/draft-letter.ts';
import { knownHead } from '../breaches/known-case.ts';
import { notifyAuthority } from '../breaches/notify.ts';
import { recordBreach } from '../breaches/record.ts';
import { setParticular } from '../breaches/set-particular.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import type { SampleIncident, SampleSeverity } from './sample-breaches.ts';
import type { SampleCompany } from './sample-company.ts';
import { personIn } from './sample-people.ts';
import type { SampleReading } from './sample-reading.ts';
import { particularOf } from './sample-value.ts';

interface Step {
  hours: number;
  run(tools: CommandTools): unknown;
}

/** Works one incident of the sample as it was worked: everything in its hour, in the order in which it happened. */
export function importBreach(
  tools: CommandTools,
  incident: SampleIncident,
  sample: SampleCompany,
  reading: SampleReading,
): void {
  recordIncident(tools, incident, reading);
  const steps = [
    ...entriesIn(incident, reading),
    ...tasksIn(incident, reading),
    ...judgementsIn(incident, sample, reading),
    ...noticesIn(incident, sample, reading),
    ...lettersIn(incident, sample, reading),
    ...closingIn(incident, sample, reading),
  ];
  for (const { hours, run } of steps.toSorted((one, other) => one.hours - other.hours))
    run(reading.toolsAt(tools, hours));
}

/** A question of ENISA's method as the sample has it. */
export function questionOf({ contexts, ...question }: SampleSeverity, reading: SampleReading) {
  return { ...question, contexts: contexts.map((one) => ({ ...one, reason: reading.text(one.reason) })) };
}

function recordIncident(tools: CommandTools, incident: SampleIncident, reading: SampleReading): void {
  const { id: breachId, awareness, ownerId, deputyId, vendorId, serviceIds, contractHours } = incident;
  const then = reading.toolsAt(tools, incident.recordedHours);
  const quick = {
    title: reading.text(incident.title),
    awareness: awareness && { at: reading.instant(awareness.hours), scenario: awareness.scenario },
    awarenessReason: awareness ? reading.text(awareness.reason) : '',
    reportedBy: reading.text(incident.reportedBy),
    kinds: incident.kinds,
    people: null,
    dataCategories: incident.dataCategories.map(reading.text),
    vendorId,
  };
  recordBreach(then, quick, breachId);
  const profile = profileOf(knownHead(tools.db, breachId));
  saveProfile(then, { breachId, profile: { ...profile, ownerId, deputyId, serviceIds, contractHours } });
}

function entriesIn({ id: breachId, facts, particulars }: SampleIncident, reading: SampleReading): Step[] {
  const text = reading.text;
  return [
    ...facts.map(({ atHours, knownAtHours, happenedAtHours, track, ...fact }) => ({
      hours: atHours,
      run: (then: CommandTools) =>
        addEntry(then, {
          breachId,
          entry: {
            track,
            text: text(fact.text),
            source: text(fact.source),
            happenedAt: reading.maybeInstant(happenedAtHours),
            knownAt: reading.instant(knownAtHours),
            correctsId: null,
            reason: '',
          },
          hash: null,
        }),
    })),
    ...particulars.map(({ atHours, key, value, certainty, followsInDays, source, reason }) => ({
      hours: atHours,
      run: (then: CommandTools) =>
        setParticular(then, {
          breachId,
          particular: particularOf(key, value, reading),
          certainty,
          followsOn: reading.maybeDay(followsInDays),
          knownAt: null,
          source: source ? text(source) : '',
          reason: reason ? text(reason) : '',
          basedOn: 'any',
        }),
    })),
  ];
}

function tasksIn({ id: breachId, tasks }: SampleIncident, reading: SampleReading): Step[] {
  return tasks.map(({ kind, savedHours, text, ownerId, dueHours, doneHours }) => ({
    hours: savedHours,
    run: (then) => {
      const dueAt = reading.maybeInstant(dueHours);
      const doneAt = reading.maybeInstant(doneHours);
      saveTask(then, {
        breachId,
        task: { id: null, kind, text: reading.text(text), ownerId, dueAt, doneAt },
      });
    },
  }));
}

function judgementsIn(
  { id: breachId, severity, decisions }: SampleIncident,
  sample: SampleCompany,
  reading: SampleReading,
): Step[] {
  const { text } = reading;
  const judged = {
    hours: severity.atHours,
    run: (then: CommandTools) =>
      assessSeverity(then, {
        breachId,
        question: questionOf(severity.question, reading),
        identifiabilityReason: text(severity.identifiabilityReason),
        circumstancesReason: text(severity.circumstancesReason),
        override: null,
        by: personIn(sample, severity.byId).name,
      }),
  };
  const decided = decisions.map(({ atHours, about, result, exemption, byId, reason, dpoOpinion }) => ({
    hours: atHours,
    run: (then: CommandTools) => {
      const { name: by, role } = personIn(sample, byId);
      const decision = {
        decision: DecisionAbout.parse({ about, result }),
        reason: text(reason),
        exemption,
        by,
        role: text(role),
        dpoOpinion: dpoOpinion ? text(dpoOpinion) : '',
      };
      return decide(then, { breachId, decision });
    },
  }));
  return [judged, ...decided];
}

function noticesIn(
  { id: breachId, notices }: SampleIncident,
  sample: SampleCompany,
  reading: SampleReading,
): Step[] {
  return notices.map(({ atHours, phase, byId, channel, reference, note }) => ({
    hours: atHours,
    run: (then) =>
      notifyAuthority(then, {
        breachId,
        notice: {
          phase,
          at: reading.instant(atHours),
          by: personIn(sample, byId).name,
          channel: reading.text(channel),
          reference: reading.text(reference),
          delayReason: '',
          nextUpdateOn: null,
          note: reading.text(note),
        },
      }),
  }));
}

function lettersIn(
  { id: breachId, letters }: SampleIncident,
  sample: SampleCompany,
  reading: SampleReading,
): Step[] {
  return letters.map(({ kind, savedHours, sentHours, byId, channel, addressees, sections }) => ({
    hours: savedHours,
    run: (then) => {
      const draft = draftLetter(then, { breachId, kind, language: reading.language });
      const written = draft.sections.map(({ id, text }) => {
        const own = sections[id];
        return { id, text: own ? reading.text(own) : text };
      });
      const letter = { ...draft, addressees, sections: written };
      const { id: letterId } = saveLetter(then, { breachId, letterId: null, letter });
      if (sentHours === null || byId === null) return;
      markLetterSent(reading.toolsAt(then, sentHours), {
        letterId,
        at: reading.instant(sentHours),
        by: personIn(sample, byId).name,
        channel: channel ? reading.text(channel) : '',
      });
    },
  }));
}

function closingIn(
  { id: breachId, closing, lessons }: SampleIncident,
  sample: SampleCompany,
  reading: SampleReading,
): Step[] {
  if (!closing) return [];
  return [
    {
      hours: closing.atHours,
      run: (then) => {
        const profile = profileOf(knownHead(then.db, breachId));
        saveProfile(then, {
          breachId,
          profile: { ...profile, lessons: lessons ? reading.text(lessons) : '' },
        });
        closeBreach(then, {
          breachId,
          by: personIn(sample, closing.byId).name,
          note: reading.text(closing.note),
        });
      },
    },
  ];
}
