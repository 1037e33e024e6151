import { documentOf } from '../../document.ts';
import type { NotificationFacts } from '../../facts/notification.ts';
import type { Node, PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { contactChapter, delayReason, readingsNote, receipts, withdrawal } from './closing.ts';
import { fieldChapter } from './field-rows.ts';
import { notificationHead } from './head.ts';

/** The notification to the authority (Art. 33 GDPR) in one of its phases, as it was sent or as it could be sent now. */
export function breachNotification(sheet: Sheet, facts: NotificationFacts): PrintDefinition {
  const { t } = sheet;
  const { number, isDrill, sent } = facts;
  const phase = t(`phase.${facts.phase}`);
  const name = t(isDrill ? 'breach.nameDrill' : 'breach.name', { number });
  return documentOf(
    sheet,
    facts.company,
    {
      title: `${t('notification.title')}, ${phase}, ${name}`,
      subject: t('notification.overline', { phase }),
      runningTitle: `${t('notification.overline', { phase })} · ${name}`,
      isDraft: sent === null,
      isDrill,
      confidentiality: t(isDrill ? 'breach.drillFoot' : 'breach.forAuthority'),
    },
    [
      ...notificationHead(sheet, facts),
      ...body(sheet, facts),
      receipts(sheet, facts),
      readingsNote(sheet, facts),
    ],
  );
}

function body(sheet: Sheet, facts: NotificationFacts): Node[] {
  if (facts.phase === 'withdrawal') return withdrawal(sheet, facts);
  return [
    ...fieldChapter(sheet, facts, 'A'),
    ...contactChapter(sheet, facts),
    ...fieldChapter(sheet, facts, 'C'),
    ...fieldChapter(sheet, facts, 'D'),
    ...delayReason(sheet, facts),
  ];
}

/** Mandatory contents that the notification has to show as missing, in the report's language. */
export function missingInNotification(
  { t, own }: Sheet,
  { content, law, sent, phase, isLate }: NotificationFacts,
): string[] {
  // A withdrawal says why, and nothing more about the breach.
  const asked = phase === 'withdrawal' ? [] : content.fields;
  const fields = asked
    .filter(({ isMandatory, state }) => isMandatory && (state === 'missing' || state === 'pending'))
    .flatMap(({ id }) => law.notificationFields.find((field) => field.id === id) ?? [])
    .map(({ title }) => own(title));
  const { street, city } = content.company;
  return [
    ...fields,
    ...(content.authority ? [] : [t('notification.missingAuthority')]),
    ...(street && city ? [] : [t('notification.missingAddress')]),
    ...(isLate && !sent && phase === 'initial' ? [t('notification.missingDelay')] : []),
  ];
}
