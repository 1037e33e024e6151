import { type Shape, shape, shapeColor } from '../../drawing/shapes.ts';
import { isAfter } from '../../facts/instants.ts';
import type { NotificationFacts } from '../../facts/notification.ts';
import { paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printable, printableLine, shorten, shortenLines } from '../../typography.ts';
import { elapsedWords } from '../breach/elapsed-words.ts';
import { periodPicture } from '../breach/period-picture.ts';
import { fieldsOf, standingOf } from './field-rows.ts';

/** Which phase, of which case, to whom and from whom, the period, and what is still to come. */
export function notificationHead(sheet: Sheet, facts: NotificationFacts): Node[] {
  return [...titleBlock(sheet, facts), parties(sheet, facts), ...period(sheet, facts), band(sheet, facts)];
}

function titleBlock({ t, format }: Sheet, facts: NotificationFacts): Node[] {
  const name = t(facts.isDrill ? 'breach.nameDrill' : 'breach.name', { number: facts.number });
  const day = facts.initial ? format.dayOfInstant(facts.initial.at) : '';
  return [
    {
      text: t('notification.overline', { phase: t(`phase.${facts.phase}`) }),
      style: 'overline',
      tag: 'P',
      margin: [0, 5, 0, 3],
    },
    { text: t('notification.title'), style: 'title', tag: 'H1' },
    {
      text: printableLine(shortenLines(facts.content.title, 2, 470, 12.4)),
      style: 'sub',
      margin: [0, 3, 0, 0],
    },
    {
      text: [name, t(`notificationSub.${facts.phase}`, { day })].filter(Boolean).join(' · '),
      style: 'sub',
      margin: [0, 0, 0, 10],
    },
  ];
}

function parties(sheet: Sheet, { content, sent }: NotificationFacts): Node {
  const { t, own, colors } = sheet;
  const { company, authority } = content;
  const seat = [company.street, `${company.postcode} ${company.city}`].map((part) => part.trim());
  const party = (label: string, name: string, below: string, isThere = true): Node => ({
    width: '*',
    stack: [
      { text: label, style: 'small' },
      {
        text: printable(name),
        style: 'body',
        bold: true,
        ...(isThere ? {} : { color: colors.risk }),
      },
      paragraph(below, 'cell'),
    ],
  });
  const channel = sent?.channel ? t('notification.channel', { channel: shorten(sent.channel, 420, 9) }) : '';
  return {
    columnGap: 20,
    margin: [0, 0, 0, 14],
    columns: [
      party(
        t('notification.toAuthority'),
        authority ? own(authority.name) : t('notification.authorityOpen'),
        [authority?.city ?? '', channel].filter(Boolean).join(' · '),
        authority !== null,
      ),
      party(
        t('notification.controller'),
        shortenLines(company.name, 2, 220, 10.6),
        [seat.filter(Boolean).join(', '), shorten(company.sector, 430, 9)].filter(Boolean).join(' · '),
      ),
    ],
  };
}

function period(sheet: Sheet, { awareAt, dueAt, initial, phase, sent, at }: NotificationFacts): Node[] {
  const { t } = sheet;
  if (awareAt === null || dueAt === null)
    return [paragraph(t('notification.awarenessOpen'), 'body', [0, 0, 0, 8])];
  const first = initial ?? (phase === 'initial' ? sent : null);
  const act = first ? { word: t('phase.initial'), at: first.at } : null;
  return [{ ...periodPicture(sheet, { awareAt, dueAt, act, now: at }), margin: [0, 0, 0, 6] }];
}

/** The band: how much follows and is provisional, or what is new, and whether it is in time. */
function band(sheet: Sheet, facts: NotificationFacts): Node {
  const { colors } = sheet;
  const kind = bandShape(sheet, facts);
  return {
    layout: 'band',
    tag: 'none',
    table: {
      widths: [20, '*'],
      body: [
        [
          { svg: shape(kind, 15, shapeColor(kind, colors), colors.surface), margin: [0, 1, 0, 0] },
          {
            stack: [
              { text: bandTitle(sheet, facts), style: 'h3', tag: 'H2' },
              ...bandSentences(sheet, facts).map((sentence) => paragraph(sentence, 'body', [0, 1, 0, 0])),
            ],
          },
        ],
      ],
    },
  };
}

function countsOf(sheet: Sheet, facts: NotificationFacts) {
  const fields = fieldsOf(sheet, facts);
  const standings = fields.map((field) => standingOf(facts, field));
  const count = (word: string) => standings.filter((standing) => standing === word).length;
  return {
    pending: count('pending'),
    provisional: count('provisional'),
    fresh: fields.filter(({ change }) => change === 'new').length,
    corrected: fields.filter(({ change }) => change === 'corrected').length,
  };
}

function bandShape(sheet: Sheet, facts: NotificationFacts): Shape {
  if (facts.phase === 'withdrawal') return 'dash';
  const { pending, provisional } = countsOf(sheet, facts);
  return pending + provisional > 0 ? 'clock' : 'tick';
}

function bandTitle(sheet: Sheet, facts: NotificationFacts): string {
  const { t } = sheet;
  const { pending, provisional } = countsOf(sheet, facts);
  if (facts.phase === 'withdrawal') return t('notification.bandWithdrawn');
  if (pending > 0) return t('notification.bandFollows', { pending, provisional });
  if (provisional > 0) return t('notification.bandProvisional', { provisional });
  return t('notification.bandComplete');
}

function bandSentences(sheet: Sheet, facts: NotificationFacts): string[] {
  const { t, format } = sheet;
  const { phase, sent, initial } = facts;
  const { fresh, corrected } = countsOf(sheet, facts);
  const next = sent?.nextUpdateOn;
  return [
    timeliness(sheet, facts),
    ...(phase === 'followUp' && initial
      ? [
          t(fresh + corrected === 0 ? 'notification.addsNothing' : 'notification.adds', {
            day: format.dayOfInstant(initial.at),
            fresh,
            corrected,
          }),
        ]
      : []),
    ...(phase === 'final' ? [t('notification.completes')] : []),
    ...(next && (phase === 'initial' || phase === 'followUp')
      ? [t('notification.nextUpdate', { day: format.longDay(next) })]
      : []),
    ...(sent === null ? [t('notification.notSent', { time: format.moment(facts.at) })] : []),
  ].filter(Boolean);
}

function timeliness(sheet: Sheet, facts: NotificationFacts): string {
  const { t, format } = sheet;
  const { awareAt, dueAt, initial, at, isLate, sent, phase } = facts;
  if (awareAt === null || dueAt === null) return '';
  const first = initial ?? sent;
  if (first === null)
    return isAfter(at, dueAt)
      ? t('notification.passed', { length: elapsedWords(sheet, dueAt, at) })
      : t('notification.runsUntil', { time: format.moment(dueAt) });
  if (!isLate) return t('notification.inTime', { length: elapsedWords(sheet, awareAt, first.at) });
  return t(phase === 'initial' ? 'notification.lateHere' : 'notification.late', {
    length: elapsedWords(sheet, dueAt, first.at),
  });
}
