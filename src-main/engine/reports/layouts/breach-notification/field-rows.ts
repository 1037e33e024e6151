import type { NoticeField, NoticeState } from '../../../../contract/breach-notification.ts';
import type { NotificationFacts } from '../../facts/notification.ts';
import { cell, chapter, dataTable, heads, paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printable } from '../../typography.ts';
import { fieldText } from './field-words.ts';

/** Chapters of the form and the contents in them, in the order of the authorities' forms. */
const chapters = {
  A: [
    'awareAt',
    'occurredFrom',
    'howDetected',
    'nature',
    'exfiltration',
    'encryption',
    'priorMeasures',
    'processor',
  ],
  C: ['subjectCategories', 'subjectCount', 'recordCategories', 'recordCount', 'crossBorder'],
  D: ['consequences', 'measures', 'subjectsInformed', 'otherAuthorities'],
} as const;

/** A chapter of the form as a table: paragraph, content, how far it is known, and what changed since the last notification. */
export function fieldChapter(sheet: Sheet, facts: NotificationFacts, letter: keyof typeof chapters): Node[] {
  const { t } = sheet;
  const order: readonly string[] = chapters[letter];
  const fields = fieldsOf(sheet, facts)
    .filter(({ id }) => order.includes(id))
    .toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  const silent = fields.filter((field) => isSilent(sheet, facts, field));
  const titles = [
    t('notification.basis'),
    t('notification.item'),
    t('notification.content'),
    t('notification.state'),
  ];
  const list = silent.map((field) => titleOf(sheet, facts, field)).join('; ');
  return [
    chapter(sheet, letter, t(`notification.chapter${letter}`)),
    dataTable(
      [58, 98, '*', 78],
      heads(titles),
      fields.filter((field) => !silent.includes(field)).map((field) => fieldRow(sheet, facts, field)),
    ),
    ...(silent.length === 0
      ? []
      : [paragraph(t('notification.withoutStatement', { list }), 'small', [0, 4, 0, 0])]),
  ];
}

/** A customary item of the forms that the law does not ask for and nobody has answered: named below the table. */
function isSilent(sheet: Sheet, { law, content }: NotificationFacts, field: NoticeField): boolean {
  const isOptional = !field.isMandatory && field.id !== 'awareAt' && field.change === 'unchanged';
  return isOptional && field.state === 'missing' && fieldText(sheet, law, content, field.id) === null;
}

function titleOf({ own, t }: Sheet, { law }: NotificationFacts, { id }: NoticeField): string {
  const asked = law.notificationFields.find((field) => field.id === id);
  return asked ? own(asked.title) : t(`particular.${id}`);
}

/** The contents with what is known of data taken away, which the law does not list but every form asks. */
export function fieldsOf(sheet: Sheet, facts: NotificationFacts): NoticeField[] {
  const { content, earlier, law } = facts;
  const text = fieldText(sheet, law, content, 'exfiltration');
  if (text === null) return content.fields;
  const states = content.particulars.filter(({ particular }) =>
    ['exfiltration', 'recipient'].includes(particular.key),
  );
  const before = earlier.at(-1);
  const old = before ? fieldText(sheet, law, before.content, 'exfiltration') : null;
  const extra: NoticeField = {
    id: 'exfiltration',
    isMandatory: false,
    state: states.every(({ certainty }) => certainty === 'known') ? 'known' : 'provisional',
    followsOn:
      states
        .flatMap(({ followsOn }) => followsOn ?? [])
        .sort()
        .at(-1) ?? null,
    change: !before || old === text ? 'unchanged' : old === null ? 'new' : 'corrected',
  };
  return [...content.fields, extra];
}

function fieldRow(sheet: Sheet, facts: NotificationFacts, field: NoticeField): Node[] {
  const { own } = sheet;
  const asked = facts.law.notificationFields.find(({ id }) => id === field.id);
  const article = asked?.article ? own(asked.article).replace(/\s(DSGVO|GDPR)$/, '') : '–';
  return [
    { text: article, style: 'micro', margin: [0, 1.4, 0, 0] },
    { text: titleOf(sheet, facts, field), style: 'label' },
    { stack: contentOf(sheet, facts, field) },
    { stack: stateOf(sheet, facts, field) },
  ];
}

function contentOf(sheet: Sheet, facts: NotificationFacts, field: NoticeField): Node[] {
  const { t } = sheet;
  const said = fieldText(sheet, facts.law, facts.content, field.id);
  const before = facts.earlier.at(-1);
  const old =
    before && field.change === 'corrected' ? fieldText(sheet, facts.law, before.content, field.id) : null;
  const parts: Node[] =
    said === null
      ? [{ ...cell(t(gapText(facts, field))), italics: true, color: sheet.colors.ink2 }]
      : [cell(said)];
  if (old !== null && old !== said) {
    parts.push(
      paragraph(
        t('notification.saidBefore', { day: sheet.format.dayOfInstant(before?.at ?? facts.at) }),
        'micro',
        [0, 3, 0, 0],
      ),
    );
    parts.push({ text: printable(old), style: 'small', decoration: 'lineThrough' });
  }
  return parts;
}

/** What stands where nothing is known: it follows, or was not asked for by law, or could not be found out. */
function gapText({ phase }: NotificationFacts, { id, isMandatory, state }: NoticeField): string {
  if (id === 'awareAt') return 'notification.awarenessNotYet';
  if (phase === 'final') return 'notification.neverKnown';
  return isMandatory || state === 'pending' ? 'breach.willFollow' : 'notification.noStatement';
}

/** How far a content is known, counted for the band and shown in its row. */
export function standingOf(
  { phase }: Pick<NotificationFacts, 'phase'>,
  field: NoticeField,
): NoticeState | 'none' {
  if (field.state !== 'missing') return phase === 'final' && field.state === 'pending' ? 'none' : field.state;
  return field.isMandatory && phase !== 'final' ? 'pending' : 'none';
}

function stateOf(sheet: Sheet, facts: NotificationFacts, field: NoticeField): Node[] {
  const { t, format } = sheet;
  const standing = standingOf(facts, field);
  const marks: Node[] =
    field.change === 'unchanged' ? [] : [changeMark(sheet, t(`notification.${field.change}`))];
  if (standing === 'none') return [status(sheet, 'dash', t('notification.open')), ...marks];
  if (standing === 'known') return [status(sheet, 'tick', t('certainty.known')), ...marks];
  const by = field.followsOn ?? facts.sent?.nextUpdateOn ?? null;
  return [
    status(sheet, 'clock', t(`certainty.${standing}`)),
    {
      text: by ? t('notification.by', { day: format.day(by) }) : t('notification.dayOpen'),
      style: 'micro',
      margin: [13, 0, 0, 0],
    },
    ...marks,
  ];
}

function changeMark({ colors }: Sheet, word: string): Node {
  return { text: word, style: 'micro', bold: true, color: colors.accent, margin: [13, 0, 0, 0] };
}
