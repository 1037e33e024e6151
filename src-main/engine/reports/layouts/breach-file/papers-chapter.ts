import type { BreachNotice } from '../../../../contract/breach-notification.ts';
import type { BreachLetter } from '../../../../contract/breach-record.ts';
import type { LetterWords } from '../../../../contract/wordings.ts';
import type { BreachFacts } from '../../facts/breach.ts';
import { wordsSentence } from '../../letter-words.ts';
import { cell, dataTable, heading, heads, paragraph, status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printable } from '../../typography.ts';
import { elapsedWords } from '../breach/elapsed-words.ts';

/** Notifications to the authority and letters, as they were sent. */
export function papersChapter(sheet: Sheet, facts: BreachFacts): Node[] {
  return [...notices(sheet, facts), ...letters(sheet, facts)];
}

function notices(sheet: Sheet, { breach }: BreachFacts): Node[] {
  const { t } = sheet;
  const head = heading(t('papers.notices'), 'h3', [0, 0, 0, 4]);
  if (breach.notices.length === 0) return [head, paragraph(t('papers.noNotice'), 'body')];
  const titles = [t('papers.phase'), t('papers.sent'), t('papers.by'), t('papers.state')];
  return [
    head,
    dataTable(
      [88, 84, '*', 118],
      heads(titles),
      breach.notices.map((notice) => noticeRow(sheet, notice)),
    ),
  ];
}

function noticeRow(sheet: Sheet, notice: BreachNotice): Node[] {
  const { t, format } = sheet;
  const { phase, at, by, channel, reference, dueAt, isLate, delayReason, nextUpdateOn, note } = notice;
  const lines = [
    [by, channel].filter((part) => part.trim()).join(', '),
    reference.trim() ? t('papers.reference', { reference }) : t('papers.noReference'),
    delayReason.trim() ? t('papers.delay', { text: delayReason }) : '',
    note.trim(),
    nextUpdateOn ? t('papers.nextUpdate', { day: format.day(nextUpdateOn) }) : '',
  ];
  const open = notice.content.fields.filter(
    ({ isMandatory, state }) => isMandatory && state !== 'known',
  ).length;
  const isFirst = phase === 'initial';
  return [
    cell(t(`phase.${phase}`), { bold: true }),
    cell(format.moment(at)),
    { stack: lines.filter(Boolean).map((line) => cell(line)) },
    {
      stack: [
        ...(isFirst && dueAt
          ? [
              isLate
                ? status(sheet, 'triangle', t('papers.late', { length: elapsedWords(sheet, dueAt, at) }))
                : status(sheet, 'tick', t('papers.inTime')),
            ]
          : []),
        paragraph(t('papers.openFields', { count: open }), 'small'),
      ],
    },
  ];
}

function letters(sheet: Sheet, { breach, letterWords }: BreachFacts): Node[] {
  const { t } = sheet;
  const head = heading(t('papers.letters'), 'h3', [0, 14, 0, 2]);
  if (breach.letters.length === 0) return [head, paragraph(t('papers.noLetter'), 'body')];
  return [
    head,
    ...breach.letters.flatMap((letter) => letterNodes(sheet, letter, letterWords.get(letter.id))),
  ];
}

/** A letter with its whole wording, and where that comes from: proof of what people were told. */
function letterNodes(sheet: Sheet, letter: BreachLetter, words: LetterWords | undefined): Node[] {
  const { t, format, language } = sheet;
  const { kind, addressee, addressees, sent, subject, sections } = letter;
  const facts = [
    sent
      ? t('papers.letterSent', { time: format.moment(sent.at), by: sent.by, channel: sent.channel || '–' })
      : t('papers.letterDraft'),
    addressee.trim() ? t('papers.addressee', { addressee }) : '',
    addressees === null ? '' : t('papers.addressees', { count: addressees }),
  ];
  const foreign = letter.language === language ? {} : { lang: letter.language };
  return [
    heading(t(`letterKind.${kind}`), 'h4', [0, 8, 0, 1]),
    paragraph(facts.filter(Boolean).join(' · '), 'small', [0, 0, 0, 3]),
    ...(words ? [paragraph(`${wordsSentence(sheet, words)}.`, 'micro', [0, 0, 0, 3])] : []),
    ...(subject.trim() ? [{ ...paragraph(subject, 'quote'), bold: true, ...foreign }] : []),
    ...sections
      .filter(({ text }) => text.trim())
      .map(({ text }): Node => ({ text: printable(text), style: 'quote', margin: [0, 2, 0, 0], ...foreign })),
  ];
}
