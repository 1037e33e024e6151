import type {
  NoticeContent,
  NoticeField,
  NoticePhase,
} from '../../../../src-main/contract/breach-notification.ts';

/** Parts of the form and the contents in them, in the order of the authorities' forms. */
export const chapters = [
  {
    id: 'incident',
    fields: [
      'awareAt',
      'occurredFrom',
      'howDetected',
      'nature',
      'exfiltration',
      'encryption',
      'priorMeasures',
      'processor',
    ],
  },
  { id: 'contact', fields: ['contact', 'reporter', 'controller'] },
  {
    id: 'people',
    fields: ['subjectCategories', 'subjectCount', 'recordCategories', 'recordCount', 'crossBorder'],
  },
  {
    id: 'measures',
    fields: ['consequences', 'measures', 'subjectsInformed', 'otherAuthorities', 'delayReasons'],
  },
] as const;

/** What a notification says, without what the law adds to it. */
export type Said = Pick<
  NoticeContent,
  'company' | 'contact' | 'reporter' | 'processorName' | 'particulars' | 'measures' | 'people' | 'severity'
>;

/** What was told of a content before, to be named beside a corrected one. */
export interface ToldBefore {
  said: Said;
  at: string;
}

/**
 * The contents with what is known of data taken away, which the law does not list but every form asks. `words` gives the
 * text of a content, null where there is none.
 */
export function withOutflow(
  fields: readonly NoticeField[],
  said: Said,
  before: Said | null,
  words: (id: string, said: Said) => string | null,
): NoticeField[] {
  const text = words('exfiltration', said);
  if (text === null) return [...fields];
  const states = said.particulars.filter(
    ({ particular }) => particular.key === 'exfiltration' || particular.key === 'recipient',
  );
  const old = before && words('exfiltration', before);
  return [
    ...fields,
    {
      id: 'exfiltration',
      isMandatory: false,
      state: states.every(({ certainty }) => certainty === 'known') ? 'known' : 'provisional',
      followsOn:
        states
          .flatMap(({ followsOn }) => followsOn ?? [])
          .toSorted()
          .at(-1) ?? null,
      change: before === null || old === text ? 'unchanged' : old === null ? 'new' : 'corrected',
    },
  ];
}

/** What stands where nothing is known: it follows, or no law asks for it, or it could not be found out. */
export function gapIn(
  phase: NoticePhase,
  { isMandatory, state }: NoticeField,
): 'follows' | 'nothing' | 'neverKnown' {
  if (phase === 'final') return 'neverKnown';
  return isMandatory || state === 'pending' ? 'follows' : 'nothing';
}

/** How much of what the law asks for stands, follows and is missing. */
export function countMandatory(fields: readonly NoticeField[]): { all: number; there: number; open: number } {
  const mandatory = fields.filter(({ isMandatory }) => isMandatory);
  const there = mandatory.filter(({ state }) => state === 'known' || state === 'provisional');
  return { all: mandatory.length, there: there.length, open: mandatory.length - there.length };
}
