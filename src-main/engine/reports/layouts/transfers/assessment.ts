import type { TransferLaw } from '../../../../contract/law.ts';
import type { TiaResult } from '../../../../contract/transfer.ts';
import type { Tia, TiaQuestion, TiaTexts } from '../../../../contract/transfer-assessment.ts';
import { documentOf } from '../../document.ts';
import type { Shape } from '../../drawing/shapes.ts';
import type { CompanyFacts } from '../../facts/company.ts';
import { countryNameOf } from '../../facts/country-name.ts';
import { cell, chapter, factTable, groupedHash, heading, paragraph, status } from '../../nodes.ts';
import type { Node, PrintDefinition } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printable } from '../../typography.ts';
import { signatureField } from '../signature-field.ts';

export interface TiaFacts {
  company: CompanyFacts;
  law: TransferLaw;
  tia: Tia;
  texts: TiaTexts;
}

const shapes: Record<TiaResult, Shape> = {
  adequate: 'tick',
  supplementary_ok: 'triangle',
  inadequate: 'cross',
};

/** A transfer impact assessment in the six steps of EDPB Recommendations 01/2020: the result first, then every answer. */
export function transferAssessment(sheet: Sheet, facts: TiaFacts): PrintDefinition {
  const { t, own, format } = sheet;
  const { tia, company, texts } = facts;
  return documentOf(
    sheet,
    company,
    {
      title: tia.content.title,
      subject: t('tia.overline'),
      runningTitle: tia.content.title,
      isDraft: tia.conclusion === null,
    },
    [
      { text: t('tia.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: printable(tia.content.title), style: 'title', tag: 'H1' },
      ...resultPart(sheet, tia),
      heading(t('tia.about')),
      aboutTable(sheet, facts),
      ...texts.steps.flatMap((step, index) => [
        // The first question takes room with its own heading, below the sentence of the step.
        chapter(sheet, index + 1, own(step.title), 180),
        paragraph(own(step.intro), 'small', [0, 0, 0, 4]),
        ...step.questions.flatMap((question) => answerOf(sheet, question, tia)),
      ]),
      heading(t('tia.sources')),
      ...texts.sources.map(({ title }) => paragraph(own(title), 'small')),
      paragraph(t('tia.asOf', { day: format.day(texts.asOf) }), 'micro', [0, 2, 0, 18]),
      ...(tia.conclusion ? [signatures(sheet, tia.conclusion.person)] : []),
    ],
  );
}

function resultPart(sheet: Sheet, { conclusion, open, proposal }: Tia): Node[] {
  const { t, format } = sheet;
  if (conclusion === null) {
    const suggested = proposal.result
      ? [paragraph(`${t('tia.proposal')}: ${t(`transferWords.result_${proposal.result}`)}`, 'small')]
      : [];
    return [status(sheet, 'dashedCircle', t('tia.open', { count: open.length })), ...suggested];
  }
  const { result, on, person, conditions, reviewOn, hash } = conclusion;
  return [
    { stack: [status(sheet, shapes[result], t(`transferWords.result_${result}`))], margin: [0, 6, 0, 0] },
    paragraph(t('tia.concluded', { day: format.day(on), person }), 'body', [0, 4, 0, 0]),
    paragraph(t('tia.review', { day: format.day(reviewOn) }), 'body'),
    ...(conditions.trim() === ''
      ? []
      : [{ ...heading(t('tia.conditions'), 'h4'), tag: 'H2' as const }, paragraph(conditions, 'body')]),
    paragraph(`${t('tia.hash')}: ${groupedHash(hash)}`, 'micro', [0, 4, 0, 0]),
  ];
}

function aboutTable(sheet: Sheet, { tia, law }: TiaFacts): Node {
  const { t } = sheet;
  const places = tia.places.map(({ vendor, service, place }) =>
    [vendor, service, place].filter(Boolean).join(', '),
  );
  return factTable(
    sheet,
    [
      [t('tia.version'), String(tia.version)],
      [t('tia.importer'), tia.content.importer || null],
      [t('tia.importerType'), t(`tia.type_${tia.content.importerType}`)],
      [t('tia.country'), countryNameOf(sheet, law, tia.content.country) || null],
      [t('tia.places'), places.join('\n') || null],
      [t('tia.categories'), tia.content.dataCategories.join(', ') || null],
      ...(tia.basedOn ? [[t('tia.basedOn'), tia.basedOn.title] as [string, string]] : []),
    ],
    110,
  );
}

function answerOf(sheet: Sheet, question: TiaQuestion, tia: Tia): Node[] {
  const { t, own } = sheet;
  const answer = tia.content.answers[question.id];
  const option = question.options.find(({ id }) => id === answer?.choice);
  const text = (answer?.text ?? '').trim();
  const isOpen = tia.open.includes(question.id);
  const lines: Node[] = [
    ...(option ? [cell(own(option.text), { bold: true })] : []),
    ...(text === '' ? [] : [paragraph(text, 'body')]),
  ];
  return [
    heading(own(question.text), 'h4', [0, 6, 0, 1]),
    paragraph(own(question.article), 'micro'),
    ...(lines.length > 0
      ? lines
      : [isOpen ? status(sheet, 'dashedCircle', t('tia.noAnswer')) : paragraph('–', 'body')]),
  ];
}

function signatures(sheet: Sheet, person: string): Node {
  const { t } = sheet;
  return {
    columnGap: 16,
    columns: [
      signatureField(sheet, t('tia.signature'), person, t('tia.date')),
      signatureField(sheet, t('tia.dpo'), '', t('tia.date')),
      signatureField(sheet, t('tia.management'), '', t('tia.date')),
    ],
  };
}
