import type { SealedSet } from '../../../contract/inquiries.ts';
import type { Day, Language } from '../../../contract/values.ts';
import { answerWords } from '../../inquiries/rules/read-value.ts';
import type { SheetCell, WrittenBook, WrittenSheet } from '../../kernel/table-files.ts';
import { dayText } from '../../law/wording.ts';
import type { Translate } from '../../reports/texts.ts';
import { metaKeys, metaSheet, sheetFormat } from './file-form.ts';

/** What goes out: the sealed questions, in which language, by when they come back. */
export interface OutgoingSet {
  set: SealedSet;
  hash: string;
  language: Language;
  dueOn: Day | null;
  createdAt: string;
}

/** An inquiry as a workbook: how it is filled in, the questions with answers to choose, and a hidden sheet that says whose it is. */
export function questionBook(outgoing: OutgoingSet, t: Translate): WrittenBook {
  return {
    language: outgoing.language,
    title: t('inquirySheet.title'),
    createdAt: outgoing.createdAt,
    sheets: [instructions(outgoing, t), questions(outgoing, t), meta(outgoing)],
  };
}

/** The answers that a file offers, in their order. */
export function offeredAnswers(language: Language): string[] {
  return Object.values(answerWords).map((words) => words[language]);
}

function instructions({ set, hash, language, dueOn }: OutgoingSet, t: Translate): WrittenSheet {
  const { company, vendor, service } = set;
  const answers = offeredAnswers(language).join(', ');
  const lines = [
    t('inquirySheet.heading', { company, vendor, service }),
    ...(dueOn === null ? [] : [t('inquirySheet.due', { due: dayText(dueOn)[language] })]),
    t('inquirySheet.step1'),
    t('inquirySheet.step2', { answers }),
    t('inquirySheet.step3'),
    t('inquirySheet.step4'),
    t('inquirySheet.step5', { unknown: answerWords.unknown[language] }),
    t('inquirySheet.step6'),
    t('inquirySheet.seal', { hash }),
  ];
  return {
    name: t('inquirySheet.instructions'),
    isPlain: true,
    columns: [{ title: t('inquirySheet.title'), width: 100, isWrapped: true }],
    rows: lines.map((line) => [line]),
    headings: [0],
  };
}

function questions({ set, language }: OutgoingSet, t: Translate): WrittenSheet {
  const rows: SheetCell[][] = [];
  const headings: number[] = [];
  let group = '';
  set.questions.forEach((question, index) => {
    const title = question.group[language];
    const key = `${question.questionnaireId} ${title}`;
    if (key !== group) {
      headings.push(rows.length);
      rows.push([null, null, title, null, null, null, null]);
      group = key;
    }
    rows.push([
      question.id,
      index + 1,
      question.text[language],
      question.evidence[language],
      null,
      null,
      null,
    ]);
  });
  const answers = offeredAnswers(language);
  return {
    name: t('inquirySheet.questions'),
    columns: [
      { title: 'id', width: 24, isHidden: true },
      { title: t('inquirySheet.number'), width: 6, isWrapped: true },
      { title: t('inquirySheet.question'), width: 62, isWrapped: true },
      { title: t('inquirySheet.evidenceHint'), width: 28, isWrapped: true },
      {
        title: t('inquirySheet.answer'),
        width: 18,
        isWrapped: true,
        choices: {
          values: answers,
          title: t('inquirySheet.choiceTitle'),
          hint: t('inquirySheet.choiceHint', { answers: answers.join(', ') }),
        },
      },
      { title: t('inquirySheet.note'), width: 44, isWrapped: true },
      { title: t('inquirySheet.evidence'), width: 32, isWrapped: true },
    ],
    rows,
    headings,
  };
}

function meta({ set, hash, language }: OutgoingSet): WrittenSheet {
  return {
    name: metaSheet,
    isVeryHidden: true,
    columns: [
      { title: metaKeys.format, width: 12 },
      { title: sheetFormat, width: 70 },
    ],
    rows: [
      [metaKeys.inquiry, set.inquiryId],
      [metaKeys.hash, hash],
      [metaKeys.company, set.company],
      [metaKeys.language, language],
    ],
  };
}
