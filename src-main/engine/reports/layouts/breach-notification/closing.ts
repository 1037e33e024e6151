import { svg } from '../../drawing/svg.ts';
import type { NotificationFacts } from '../../facts/notification.ts';
import { chapter, missing, paragraph } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printable, printableLine, shorten } from '../../typography.ts';

/** Chapter B: whom the authority may ask (Art. 33(3)(b) GDPR) and who speaks. */
export function contactChapter(sheet: Sheet, { content, company, sent }: NotificationFacts): Node[] {
  const { t } = sheet;
  const { contact, reporter } = content;
  const phone = company.profile.phone;
  const lines = contact ? [contact.role, contact.email, phone] : [];
  return [
    chapter(sheet, 'B', t('notification.chapterB'), 96),
    {
      columnGap: 20,
      columns: [
        person(sheet, t('notification.contactPoint'), contact?.name ?? null, lines),
        person(
          sheet,
          t('notification.reporter'),
          reporter || (sent ? null : t('notification.reporterLater')),
          [],
        ),
      ],
    },
  ];
}

function person(sheet: Sheet, label: string, name: string | null, lines: string[]): Node {
  return {
    width: '*',
    stack: [
      { text: label, style: 'small' },
      name === null
        ? missing(sheet)
        : { text: printableLine(shorten(name, 430, 10)), style: 'body', bold: true },
      ...lines.filter((line) => line.trim()).map((line) => paragraph(shorten(line, 430, 9), 'cell')),
    ],
  };
}

/** Why it comes late (Art. 33(1) sentence 2 GDPR): late is allowed, silent is not. */
export function delayReason(sheet: Sheet, { isLate, phase, sent }: NotificationFacts): Node[] {
  const { t } = sheet;
  if (!isLate || phase !== 'initial') return [];
  const reason = sent?.delayReason.trim() ?? '';
  return [
    chapter(sheet, 'E', t('notification.chapterE')),
    paragraph(t('notification.delayIntro'), 'small', [0, 0, 0, 4]),
    reason ? paragraph(reason, 'body') : missing(sheet),
  ];
}

/** What the withdrawal says: why, and which notifications it takes back. */
export function withdrawal(sheet: Sheet, facts: NotificationFacts): Node[] {
  const { t, format } = sheet;
  const { sent, earlier } = facts;
  const note = sent?.note.trim() ?? '';
  return [
    chapter(sheet, 'A', t('notification.withdrawalReasons')),
    note ? paragraph(note, 'body') : missing(sheet),
    ...contactChapter(sheet, facts),
    chapter(sheet, 'C', t('notification.withdrawn')),
    ...earlier.map(({ phase, at, reference }) =>
      paragraph(
        [t(`phase.${phase}`), format.moment(at), reference].filter(Boolean).join(', '),
        'body',
        [0, 0, 0, 2],
      ),
    ),
  ];
}

/** Two lines: given for the controller, received by the authority. */
export function receipts(sheet: Sheet, { sent }: NotificationFacts): Node {
  const { t, format } = sheet;
  const by = sent ? [shorten(sent.by, 150, 9), format.moment(sent.at)].filter(Boolean).join(', ') : '';
  return {
    unbreakable: true,
    margin: [0, 26, 0, 8],
    columnGap: 24,
    columns: [
      receipt(sheet, t('notification.given'), by, t('notification.signature')),
      receipt(
        sheet,
        t('notification.received'),
        sent?.reference ?? '',
        t(sent?.reference ? 'notification.receivedReference' : 'notification.receivedLater'),
      ),
    ],
  };
}

function receipt({ colors }: Sheet, title: string, value: string, below: string): Node {
  const width = 229;
  const line = svg(width, 1, `<path d="M0 0.5H${width}" stroke="${colors.ink}" stroke-width="0.7"/>`);
  return {
    width: '*',
    stack: [
      { svg: line, margin: [0, 0, 0, 4] },
      { text: title, style: 'cell', bold: true },
      { text: printable(shorten(value, 225, 9)) || '\u00A0', style: 'cell' },
      { text: below, style: 'micro' },
    ],
  };
}

/** How the period was counted, and what the dash stands for. */
export function readingsNote(sheet: Sheet, { readings, law, awareAt, dueAt }: NotificationFacts): Node {
  const { t, format } = sheet;
  const hours = awareAt && dueAt ? Math.round((Date.parse(dueAt) - Date.parse(awareAt)) / 3_600_000) : null;
  const sentences = [
    t('notification.noteDash'),
    t('notification.noteWording'),
    ...(hours === null ? [] : [t('notification.noteStrict', { hours })]),
    ...(readings ? [t('notification.noteHours', { time: format.moment(readings.reg1182Hours) })] : []),
    t('notification.noteLaw', { day: format.day(law.asOf) }),
  ];
  return paragraph(sentences.join(' '), 'small');
}
