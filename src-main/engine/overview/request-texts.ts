import type { DataRequest, RequestKind } from '../../contract/requests.ts';
import type { Bilingual, Day } from '../../contract/values.ts';
import { dayText } from '../law/wording.ts';
import type { Waiting } from './rules.ts';

const kinds: Record<RequestKind, Bilingual> = {
  access: { de: 'Auskunft', en: 'access' },
  rectification: { de: 'Berichtigung', en: 'rectification' },
  erasure: { de: 'Löschung', en: 'erasure' },
  restriction: { de: 'Einschränkung', en: 'restriction' },
  portability: { de: 'Übertragbarkeit', en: 'portability' },
  advertisingObjection: { de: 'Werbewiderspruch', en: 'objection to advertising' },
  objection: { de: 'Widerspruch', en: 'objection' },
  withdrawal: { de: 'Widerruf', en: 'withdrawal' },
};

/** A request that waits for its answer; who asks is not said where everybody looks. */
export function requestDue(request: DataRequest, today: Day): Waiting {
  const { id, number, kind, due, receivedOn } = request;
  const { calendarEnd, latest } = due;
  // Once the target has passed on a day off, the latest day is what counts.
  const monthEnd = calendarEnd !== null && today > calendarEnd ? latest : calendarEnd;
  return {
    id: `requestDue:${id}`,
    kind: 'requestDue',
    title: { de: `Antrag ${number}: ${kinds[kind].de}`, en: `Request ${number}: ${kinds[kind].en}` },
    why: whyOf(request),
    dueOn: due.isAtOnce ? receivedOn : monthEnd,
    since: receivedOn,
    // While the details of the person are missing, the person has to move (Art. 12(6) GDPR).
    isWithOthers: !due.isAtOnce && monthEnd === null,
    vendorId: null,
    requestId: id,
    assessmentId: null,
  };
}

function whyOf({ due, receivedOn }: DataRequest): Bilingual {
  const received = dayText(receivedOn);
  if (due.isAtOnce) {
    return {
      de: `Eingang ${received.de}. Wirkt sofort, ohne Abwägung.`,
      en: `Received ${received.en}. Takes effect at once, nothing is weighed.`,
    };
  }
  const { calendarEnd, latest } = due;
  if (calendarEnd === null || latest === null) {
    return {
      de: 'Die Angaben zur Person fehlen noch; bis dahin ruht der Monat.',
      en: 'The details of the person are still missing; until then the month rests.',
    };
  }
  const [target, last] = [dayText(calendarEnd), dayText(latest)];
  return {
    de: `Eingang ${received.de}. Antwort bis ${target.de}${latest === calendarEnd ? '' : `, spätestens ${last.de}`}.`,
    en: `Received ${received.en}. Answer by ${target.en}${latest === calendarEnd ? '' : `, at the latest ${last.en}`}.`,
  };
}

/** Requests whose retention is over, as one line; the earliest first. */
export function requestDeletion(due: readonly { number: string; deleteOn: Day }[]): Waiting[] {
  const [first] = due;
  if (!first) return [];
  const { number, deleteOn } = first;
  const isOne = due.length === 1;
  return [
    {
      id: 'requestDeletion',
      kind: 'requestDeletion',
      title: {
        de: isOne ? `Antrag ${number} löschen` : `${due.length} Anträge löschen`,
        en: isOne ? `Delete request ${number}` : `Delete ${due.length} requests`,
      },
      why: { de: 'Die Aufbewahrung ist vorbei.', en: 'The retention is over.' },
      dueOn: deleteOn,
      vendorId: null,
      assessmentId: null,
    },
  ];
}
