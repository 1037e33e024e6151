import type { Answer } from '../../../../contract/assessments.ts';
import { hatchLines } from '../../drawing/hatch.ts';
import type { Shape } from '../../drawing/shapes.ts';
import { svg } from '../../drawing/svg.ts';
import { type AgreementItem, agreementCheck, type ItemState, openItems } from '../../facts/agreement.ts';
import type { AssessmentFacts } from '../../facts/assessment.ts';
import { type EvidenceItem, evidenceMark, evidenceOf } from '../../facts/evidence.ts';
import { chapter, dataTable, heads, paragraph, shortHash, status, titledCell } from '../../nodes.ts';
import type { Colors, Node } from '../../print/definition.ts';
import { textWidth } from '../../print/paper.ts';
import type { Sheet } from '../../sheet.ts';
import { printable } from '../../typography.ts';

/** Shape of each state of an answer. */
export const stateShape: Record<ItemState, Shape> = {
  fulfilled: 'tick',
  partly: 'triangle',
  missing: 'cross',
  notApplicable: 'dash',
  unknown: 'dashedCircle',
  open: 'dashedCircle',
};
const order: ItemState[] = ['fulfilled', 'partly', 'missing', 'unknown', 'open', 'notApplicable'];

/** Chapter 3: the processing agreement item by item, open ones first, with the words of the contract (Art. 28(3) GDPR). */
export function agreementChapter(sheet: Sheet, facts: AssessmentFacts): Node[] {
  const { t, own } = sheet;
  const check = agreementCheck(facts);
  const head = chapter(sheet, 3, t('agreement.chapter'), 170);
  if (check.items.length === 0) return [head, paragraph(t('agreement.notAsked'), 'body')];
  const open = openItems(check);
  const fulfilled = check.items.filter(({ state }) => state === 'fulfilled');
  const quoted = fulfilled.filter(isShownInFull);
  const plain = fulfilled.filter((item) => !isShownInFull(item));
  const notApplicable = check.items.filter(({ state }) => state === 'notApplicable');
  const language = contractLanguage(facts);
  const evidence = evidenceOf(facts);
  return [
    head,
    paragraph(
      `${t('agreement.intro', { count: check.items.length })} ${documentsText(sheet, facts)}`,
      'body',
      [0, 0, 0, 7],
    ),
    countBar(sheet, check.counts, check.items.length),
    countLegend(sheet, check.counts, check.items.length),
    ...(open.length + quoted.length > 0
      ? [
          dataTable(
            [150, '*', 80],
            heads([t('agreement.point'), t('agreement.wording'), t('agreement.result')]),
            [...open, ...quoted].map((item) => itemRow(sheet, item, { language, evidence })),
            [0, 8, 0, 0],
          ),
        ]
      : []),
    ...restSentence(
      sheet,
      'fulfilled',
      plain.map(({ question }) => own(question.label)),
    ),
    ...restSentence(
      sheet,
      'notApplicable',
      notApplicable.map(({ question }) => own(question.label)),
    ),
  ];
}

/** Whatever somebody confirmed with words of the contract or wrote a note on is shown with them; the rest is counted. */
function isShownInFull({ answer }: AgreementItem): boolean {
  return Boolean(answer?.note.trim() || answer?.quote);
}

function documentsText({ t, format }: Sheet, { vendor }: AssessmentFacts): string {
  const documents = vendor.documents
    .filter(({ kind }) => kind === 'dpa')
    .map(({ title, datedOn }) => (datedOn ? `${title} (${format.day(datedOn)})` : title));
  return documents.length > 0
    ? t('agreement.document', { documents: documents.join(', ') })
    : t('agreement.noDocument');
}

function contractLanguage({ vendor }: AssessmentFacts): string | null {
  return vendor.documents.find(({ kind }) => kind === 'dpa')?.language ?? null;
}

interface Proof {
  /** Of the contract; its words are read out in it. */
  language: string | null;
  evidence: readonly EvidenceItem[];
}

function itemRow(
  sheet: Sheet,
  { question, answer, state }: AgreementItem,
  { language, evidence }: Proof,
): Node[] {
  const { t, own } = sheet;
  const wording: Node[] = [];
  // Quoted words are evidence: they are printed as stored, no typography of ours touches them.
  if (answer?.quote) {
    const marks = sheet.language === 'de' ? ['„', '“'] : ['“', '”'];
    wording.push({
      text: `${marks[0]}${printable(answer.quote)}${marks[1]}`,
      style: 'quote',
      ...(language ? { lang: language } : {}),
    });
    const source = sourceText(answer, evidence);
    if (source) wording.push(paragraph(source, 'small', [0, 1, 0, 0]));
  } else {
    const empty = state === 'missing' ? 'agreement.noClause' : 'agreement.noQuote';
    wording.push({ text: state === 'open' ? '–' : t(empty), style: 'label' });
  }
  if (answer?.note) wording.push(paragraph(answer.note, 'small', [0, 2, 0, 0]));
  return [
    titledCell(own(question.label), question.articles.map(own).join(', ')),
    { stack: wording },
    status(sheet, stateShape[state], t(`answer.${state}`)),
  ];
}

/** Where the words stand, in which file of chapter 7, and the hash of its bytes: "S. 10 · N1 · b05d3c1e … 77a0f503". */
function sourceText(answer: Answer, evidence: readonly EvidenceItem[]): string {
  const place = answer.place || answer.evidence.map(({ page }) => page).find(Boolean);
  const files = [...new Set(answer.evidence.flatMap(({ attachment }) => attachment?.hash ?? []))];
  const proofs = files.map((hash) => [evidenceMark(evidence, hash), shortHash(hash)].join(' · '));
  return [place, ...proofs].filter(Boolean).join(' · ');
}

function restSentence({ t }: Sheet, key: 'fulfilled' | 'notApplicable', labels: string[]): Node[] {
  if (labels.length === 0) return [];
  return [
    {
      text: [
        { text: t(`rest.${key}`, { count: labels.length }), bold: true },
        { text: `${labels.join(', ')}.` },
      ],
      style: 'small',
      margin: [0, 7, 0, 0],
    },
  ];
}

/** One bar for all items; hatched parts are open, so that it works without colour. */
function countBar(sheet: Sheet, counts: Record<ItemState, number>, total: number): Node {
  const width = textWidth(false);
  const height = 12;
  let x = 0;
  const parts = order.map((state) => {
    const length = (counts[state] / total) * width;
    const part = length > 0 ? barPart(state, x, Math.max(length - 1.2, 1), height, sheet.colors) : '';
    x += length;
    return part;
  });
  const { t } = sheet;
  const alt = t('agreement.countAlt', {
    fulfilled: counts.fulfilled,
    partly: counts.partly,
    missing: counts.missing,
    open: counts.open + counts.unknown,
    na: counts.notApplicable,
  });
  return { svg: svg(width, height, parts.join('')), alt };
}

function barPart(state: ItemState, x: number, width: number, height: number, colors: Colors): string {
  const frame = (color: string, dash = '') =>
    `<rect x="${x + 0.4}" y="0.4" width="${Math.max(width - 0.8, 0.4)}" height="${height - 0.8}" fill="none" stroke="${color}" stroke-width="0.8"${dash}/>`;
  switch (state) {
    case 'fulfilled':
      return `<rect x="${x}" y="0" width="${width}" height="${height}" fill="${colors.ok}"/>`;
    case 'missing':
      return `<rect x="${x}" y="0" width="${width}" height="${height}" fill="${colors.risk}"/>`;
    case 'partly':
      return `${hatchLines(x, width, height, colors.caution)}${frame(colors.caution)}`;
    case 'unknown':
    case 'open':
      return frame(colors.ink3, ' stroke-dasharray="2 1.5"');
    case 'notApplicable':
      return frame(colors.line);
  }
}

function countLegend(sheet: Sheet, counts: Record<ItemState, number>, total: number): Node {
  const { t } = sheet;
  const shown = order.filter((state) => counts[state] > 0);
  return {
    margin: [0, 5, 0, 0],
    columnGap: 8,
    columns: [
      ...shown.map((state) => {
        const { columns, ...part } = status(
          sheet,
          stateShape[state],
          `${counts[state]} ${t(`answer.${state}`)}`,
        );
        // A width of its own is rounded now and then to less than the words take.
        return {
          ...part,
          columns: columns?.map((one) => ({ ...one, noWrap: true })) ?? [],
          width: 'auto' as const,
        };
      }),
      {
        text: t('agreement.items', { count: total }),
        style: 'label' as const,
        alignment: 'right' as const,
        width: '*' as const,
      },
    ],
  };
}
