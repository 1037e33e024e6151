import type { AssessmentFacts } from '../../facts/assessment.ts';
import { evidenceOf } from '../../facts/evidence.ts';
import {
  cell,
  chapter,
  dataTable,
  factTable,
  groupedHash,
  heads,
  paragraph,
  shortHash,
} from '../../nodes.ts';
import type { Margin, Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';

/** Chapters 7 to 9: evidence with hashes, state of law with the head of the audit chain, notes in full. */
export function proofChapters(sheet: Sheet, facts: AssessmentFacts): Node[] {
  return [...evidenceChapter(sheet, facts), ...lawChapter(sheet, facts), ...notesChapter(sheet, facts)];
}

function evidenceChapter(sheet: Sheet, facts: AssessmentFacts): Node[] {
  const { t, format } = sheet;
  const items = evidenceOf(facts);
  const head = chapter(sheet, 7, t('proof.evidenceChapter'));
  if (items.length === 0) return [head, paragraph(t('proof.noEvidence'), 'body')];
  const rows = items.map((item, index) => [
    cell(`N${index + 1}`, { bold: true }),
    cell(titleWithExpiry(sheet, facts, item)),
    cell(item.datedOn ? format.day(item.datedOn) : '–'),
    cell(item.size === null ? '–' : format.size(item.size), { alignment: 'right' }),
    item.hash === null
      ? { text: t('proof.noFile'), style: 'label' as const, margin: [10, 0, 0, 0] as Margin }
      : {
          text: shortHash(item.hash),
          style: 'mono' as const,
          margin: [10, 1.3, 0, 0] as Margin,
        },
  ]);
  const titles = heads(['', t('proof.document'), t('proof.date'), t('proof.size'), t('proof.hash')], [3]);
  titles[4] = { ...titles[4], margin: [10, 0, 0, 0] };
  return [head, dataTable([24, '*', 58, 52, 112], titles, rows)];
}

function titleWithExpiry(
  { t, format }: Sheet,
  { assessment }: AssessmentFacts,
  { title, expiresOn }: { title: string; expiresOn: string | null },
): string {
  if (!expiresOn) return title;
  const day = format.day(expiresOn);
  return t(expiresOn < assessment.result.asOf ? 'proof.expired' : 'proof.expires', { title, day });
}

function lawChapter(sheet: Sheet, facts: AssessmentFacts): Node[] {
  const { t, own, format } = sheet;
  const { law, controls, questionnaires, company } = facts;
  const bases = [
    ...questionnaires.map(({ title, version, asOf, sources }) => ({
      title: own(title),
      version,
      asOf,
      sources,
    })),
    { title: t('proof.transferLaw'), version: law.version, asOf: law.asOf, sources: law.sources },
    {
      title: t('proof.controls'),
      version: controls.version,
      asOf: controls.asOf,
      sources: controls.sources,
    },
  ];
  const rows = bases.map(({ title, version, asOf, sources }) => [
    cell(title, { bold: true }),
    paragraph(
      sources
        .slice(0, 4)
        .map((source) => own(source.title))
        .join('; '),
      'small',
    ),
    cell(version),
    cell(format.day(asOf), { alignment: 'right' }),
  ]);
  return [
    chapter(sheet, 8, t('proof.lawChapter')),
    dataTable(
      [130, '*', 50, 58],
      heads([t('proof.rule'), t('proof.meaning'), t('proof.version'), t('proof.lawAsOf')], [3]),
      rows,
    ),
    {
      ...factTable(
        sheet,
        [
          [
            `${t('proof.auditHead')}, ${t('proof.auditEntry', { number: company.audit.number })}`,
            { text: groupedHash(company.audit.hash), style: 'mono', margin: [0, 1.2, 0, 0] },
          ],
        ],
        112,
      ),
      unbreakable: true,
      margin: [0, 10, 0, 0],
    },
    paragraph(t('proof.disclaimer'), 'small', [0, 8, 0, 0]),
  ];
}

/** Notes in full: they may be long, so they flow as paragraphs and are never put into a row that cannot break. */
function notesChapter(sheet: Sheet, facts: AssessmentFacts): Node[] {
  const { t, own } = sheet;
  const noted = new Map(
    facts.assessment.answers.filter(({ note }) => note.trim()).map((answer) => [answer.questionId, answer]),
  );
  const parts = facts.questionnaires
    .filter(({ id }) => id !== 'processingAgreement')
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      const answer = noted.get(question.id);
      if (!answer) return [];
      return [
        {
          text: [
            { text: own(question.label), bold: true },
            { text: `  ${t(`answer.${answer.value ?? 'open'}`)}`, color: sheet.colors.ink2 },
          ],
          style: 'cell' as const,
          margin: [0, 4, 0, 0] as Margin,
          room: 30,
        },
        paragraph(answer.note, 'small'),
      ];
    });
  return parts.length === 0 ? [] : [chapter(sheet, 9, t('proof.notesChapter')), ...parts];
}
