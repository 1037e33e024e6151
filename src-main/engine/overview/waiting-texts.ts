import type { Bilingual, Day, Id } from '../../contract/values.ts';
import { daysBetween } from '../kernel/clock.ts';
import type { Waiting } from './rules.ts';

/** A review that is due or comes within six weeks. */
export function reviewDue(row: { id: Id; name: string; service: string; dueOn: Day }): Waiting {
  return {
    id: `reviewDue:${row.id}`,
    kind: 'reviewDue',
    title: { de: `${row.name} neu bewerten`, en: `Assess ${row.name} again` },
    why: {
      de: `Die Wiedervorlage steht an. Leistung: ${row.service}.`,
      en: `The review is due. Service: ${row.service}.`,
    },
    dueOn: row.dueOn,
    vendorId: row.id,
    assessmentId: null,
  };
}

/** A document or certificate that runs out, or has run out, and has no successor. */
export function documentExpires(
  row: { id: Id; vendorId: Id; name: string; title: string; dueOn: Day },
  day: Day,
): Waiting {
  const isOver = row.dueOn < day;
  return {
    id: `documentExpires:${row.id}`,
    kind: 'documentExpires',
    title: {
      de: `${row.name}: „${row.title}“ ${isOver ? 'ist abgelaufen' : 'läuft ab'}`,
      en: `${row.name}: “${row.title}” ${isOver ? 'has expired' : 'expires'}`,
    },
    why: isOver
      ? {
          de: 'Der Nachweis zählt nicht mehr. Fordern Sie einen neuen an.',
          en: 'This evidence no longer counts. Ask for a new one.',
        }
      : {
          de: 'Danach zählt der Nachweis nicht mehr. Fordern Sie einen neuen an.',
          en: 'After that this evidence no longer counts. Ask for a new one.',
        },
    dueOn: row.dueOn,
    vendorId: row.vendorId,
    assessmentId: null,
  };
}

/** A certificate that ends, or has ended; `lastDays` before the end it gets urgent. */
export function certificateEnds(
  row: { id: Id; vendorId: Id; name: string; title: string; dueOn: Day },
  day: Day,
  lastDays: number,
): Waiting {
  return {
    id: `certificateEnds:${row.id}`,
    kind: 'documentExpires',
    title:
      row.dueOn < day
        ? {
            de: `${row.name}: Zertifikat „${row.title}“ ist abgelaufen`,
            en: `${row.name}: certificate “${row.title}” has expired`,
          }
        : {
            de: `${row.name}: Zertifikat „${row.title}“ läuft ab`,
            en: `${row.name}: certificate “${row.title}” expires`,
          },
    why: certificateWhy(daysBetween(day, row.dueOn), lastDays),
    dueOn: row.dueOn,
    vendorId: row.vendorId,
    assessmentId: null,
  };
}

function certificateWhy(days: number, lastDays: number): Bilingual {
  if (days < 0)
    return {
      de: 'Was es belegte, ist nur noch behauptet: Die Belege werden schwächer, die Punkte bleiben. Fordern Sie den Nachfolger an.',
      en: 'What it proved is only claimed now: confidence falls, the score stays. Ask for its successor.',
    };
  if (days <= lastDays)
    return {
      de: 'Danach belegt es nichts mehr. Fragen Sie jetzt nach dem Nachfolger.',
      en: 'After that it proves nothing. Ask for its successor now.',
    };
  return {
    de: 'Ein neues Audit braucht Zeit. Fragen Sie, wann der Nachfolger kommt.',
    en: 'A new audit takes time. Ask when its successor will come.',
  };
}

/** What proves an own control runs out, or has run out, and has no successor (Art. 5(2), Art. 32(1)(d) GDPR). */
export function ownEvidenceEnds(
  row: { id: Id; control: string; title: string; dueOn: Day },
  day: Day,
  labels: ReadonlyMap<string, Bilingual>,
): Waiting {
  const label = labels.get(row.control) ?? { de: row.control, en: row.control };
  const isOver = row.dueOn < day;
  return {
    id: `ownEvidenceEnds:${row.id}`,
    kind: 'ownEvidenceEnds',
    title: {
      de: `Eigener Nachweis „${row.title}“ ${isOver ? 'ist abgelaufen' : 'läuft ab'}`,
      en: `Own evidence “${row.title}” ${isOver ? 'has expired' : 'expires'}`,
    },
    why: {
      de: `Er belegt „${label.de}“. Ohne Nachfolger ist die eigene Maßnahme nur behauptet.`,
      en: `It proves “${label.en}”. Without a successor the own measure is only claimed.`,
    },
    dueOn: row.dueOn,
    vendorId: null,
    assessmentId: null,
  };
}

/** What makes up for a weaker control ends, or has ended: then it blocks again. */
export function compensationEnds(
  row: { assessmentId: Id; control: string; vendorId: Id; name: string; dueOn: Day },
  day: Day,
  labels: ReadonlyMap<string, Bilingual>,
): Waiting {
  const label = labels.get(row.control) ?? { de: row.control, en: row.control };
  const isOver = row.dueOn < day;
  return {
    id: `compensationEnds:${row.assessmentId}:${row.control}`,
    kind: 'compensationEnds',
    title: {
      de: `${row.name}: Ausgleich für „${label.de}“ ${isOver ? 'ist abgelaufen' : 'läuft ab'}`,
      en: `${row.name}: compensation for “${label.en}” ${isOver ? 'has ended' : 'ends'}`,
    },
    why: isOver
      ? {
          de: 'Die schwächere Maßnahme ist nicht mehr ausgeglichen. Erneuern Sie den Ausgleich, oder fordern Sie nach.',
          en: 'The weaker measure is no longer compensated. Renew the compensation, or demand the level.',
        }
      : {
          de: 'Danach ist die schwächere Maßnahme nicht mehr ausgeglichen.',
          en: 'After that the weaker measure is no longer compensated.',
        },
    dueOn: row.dueOn,
    vendorId: row.vendorId,
    assessmentId: row.assessmentId,
  };
}

/** A condition of an approval with its day. */
export function conditionDue(row: {
  assessmentId: Id;
  findingId: string;
  vendorId: Id;
  name: string;
  text: string;
  ownerName: string;
  dueOn: Day | null;
}): Waiting {
  return {
    id: `conditionDue:${row.assessmentId}:${row.findingId}`,
    kind: 'conditionDue',
    title: { de: `${row.name}: Auflage „${row.text}“`, en: `${row.name}: condition “${row.text}”` },
    why: {
      de: `Auflage der Freigabe. Zuständig: ${row.ownerName || 'niemand'}.`,
      en: `Condition of the approval. Responsible: ${row.ownerName || 'nobody'}.`,
    },
    dueOn: row.dueOn,
    vendorId: row.vendorId,
    assessmentId: row.assessmentId,
  };
}

/** What the vendor still owes an answer to, one line for all demands of one day. */
export function demandsDue(row: {
  assessmentId: Id;
  vendorId: Id;
  name: string;
  count: number;
  /** Of its findings; it stays when the day moves. */
  firstFinding: string;
  dueOn: Day | null;
}): Waiting {
  const isOne = row.count === 1;
  return {
    id: `demandDue:${row.assessmentId}:${row.firstFinding}`,
    kind: 'demandDue',
    title: {
      de: `${row.name}: ${isOne ? '1 Nachforderung' : `${row.count} Nachforderungen`} offen`,
      en: `${row.name}: ${isOne ? '1 demand' : `${row.count} demands`} open`,
    },
    why: { de: 'Wartet auf den Dienstleister.', en: 'Waiting for the vendor.' },
    dueOn: row.dueOn,
    isWithOthers: true,
    vendorId: row.vendorId,
    assessmentId: row.assessmentId,
  };
}

/** The last day on which a contract can be ended. */
export function noticeBy(row: { id: Id; name: string; dueOn: Day; renewsByMonths: number | null }): Waiting {
  const { renewsByMonths: months } = row;
  return {
    id: `noticeBy:${row.id}`,
    kind: 'noticeBy',
    title: { de: `${row.name}: Kündigungsfrist endet`, en: `${row.name}: last day to give notice` },
    why:
      months === null
        ? {
            de: 'Danach lässt sich der Vertrag nicht mehr zum Ende der Laufzeit kündigen.',
            en: 'After that the contract can no longer be terminated at the end of its term.',
          }
        : {
            de: `Danach verlängert sich der Vertrag um ${months === 1 ? '1 Monat' : `${months} Monate`}.`,
            en: `After that the contract renews for ${months === 1 ? '1 month' : `${months} months`}.`,
          },
    dueOn: row.dueOn,
    vendorId: row.id,
    assessmentId: null,
  };
}

/** A run that has begun and is not decided. */
export function assessmentRunning(
  row: { assessmentId: Id; vendorId: Id; name: string; since: Day; answered: number },
  day: Day,
): Waiting {
  const days = daysBetween(row.since, day);
  const begun =
    days === 0
      ? { de: 'Heute begonnen', en: 'Begun today' }
      : {
          de: `Begonnen vor ${days} ${days === 1 ? 'Tag' : 'Tagen'}`,
          en: `Begun ${days} ${days === 1 ? 'day' : 'days'} ago`,
        };
  const isOne = row.answered === 1;
  return {
    id: `assessmentRunning:${row.assessmentId}`,
    kind: 'assessmentRunning',
    title: { de: `Bewertung von ${row.name} fortsetzen`, en: `Continue the assessment of ${row.name}` },
    why: {
      de: `${begun.de}, ${isOne ? '1 Frage' : `${row.answered} Fragen`} beantwortet.`,
      en: `${begun.en}, ${isOne ? '1 question' : `${row.answered} questions`} answered.`,
    },
    dueOn: null,
    since: row.since,
    vendorId: row.vendorId,
    assessmentId: row.assessmentId,
  };
}
