import type { ContentMatrix, ContentPiece, MatrixCell } from '../../../contract/content-record.ts';
import { BuyingPhase } from '../../../contract/persona-record.ts';
import { documentOf } from '../document.ts';
import type { MatrixFacts } from '../facts/persona.ts';
import { cell, dataTable, heading, heads, paragraph, status } from '../nodes.ts';
import type { Node, PrintDefinition } from '../print/definition.ts';
import type { Sheet } from '../sheet.ts';
import { printableLine, shorten, shortenLines } from '../typography.ts';
import { pieceShape } from './persona-sheet/journey.ts';

/** Persona by phase: what is ready, what is coming, where there is a gap, and what is to be reviewed. */
export function contentMatrixReport(sheet: Sheet, { company, matrix }: MatrixFacts): PrintDefinition {
  const { t } = sheet;
  const { rows, gaps, pieces } = matrix;
  const title = t('contentMatrix.title');
  return documentOf(
    sheet,
    company,
    { title, subject: t('contentMatrix.overline'), runningTitle: title, isLandscape: true },
    [
      { text: t('contentMatrix.overline'), style: 'overline', tag: 'P', margin: [0, 5, 0, 3] },
      { text: title, style: 'title', tag: 'H1' },
      paragraph(
        t('contentMatrix.sum', { gaps, personas: rows.length, pieces: pieces.length }),
        'sub',
        [0, 3, 0, 10],
      ),
      rows.length === 0 ? paragraph(t('contentMatrix.none'), 'body') : table(sheet, matrix),
      ...(gaps > 0 ? [paragraph(t('contentMatrix.gapWhy'), 'micro', [0, 4, 0, 0])] : []),
      ...apart(sheet, matrix),
      ...review(sheet, pieces),
    ],
  );
}

function table(sheet: Sheet, { rows, pieces }: ContentMatrix): Node {
  const { t } = sheet;
  const phases = BuyingPhase.options.map((phase, index) => `${index + 1}. ${t(`buyingPhase.${phase}`)}`);
  return dataTable(
    [132, '*', '*', '*'],
    heads([t('contentMatrix.persona'), ...phases]),
    rows.map(({ label, cells }) => [
      cell(shortenLines(label, 3, 122, 9.6), { bold: true }),
      ...cells.map((one) => fieldOf(sheet, one, pieces)),
    ]),
  );
}

function fieldOf(sheet: Sheet, { state, pieceIds }: MatrixCell, pieces: readonly ContentPiece[]): Node {
  const own = pieceIds.flatMap((id) => pieces.filter((piece) => piece.id === id));
  const lines = own.map((piece) => pieceLine(sheet, piece));
  if (state !== 'gap') return { stack: lines };
  return {
    fillColor: sheet.colors.wash,
    stack: [...lines, status(sheet, 'triangle', sheet.t('contentMatrix.gap'))],
  };
}

/** A piece: shape, title, and in words what kind it is and how far it has come. */
function pieceLine(sheet: Sheet, { title, kind, state, date }: ContentPiece): Node {
  const { t, format, colors } = sheet;
  const told = [
    t(`pieceKind.${kind}`),
    t(`pieceState.${state}`),
    date ? t('contentMatrix.asOf', { day: format.day(date) }) : '',
  ];
  const shape = status(sheet, pieceShape[state], '');
  return {
    columnGap: 4.5,
    margin: [0, 0, 0, 3],
    columns: [
      ...(shape.columns?.slice(0, 1) ?? []),
      {
        width: '*',
        stack: [
          {
            text: printableLine(shortenLines(title, 3, 160, 9)),
            style: 'cell',
            ...(state === 'retired' ? { color: colors.ink2 } : {}),
          },
          { text: told.filter(Boolean).join(', '), style: 'micro' },
        ],
      },
    ],
  };
}

/** Pieces that stand in no line of the matrix. */
function apart(sheet: Sheet, { rows, pieces }: ContentMatrix): Node[] {
  const shown = rows.map(({ personaId }) => personaId);
  const found = pieces.filter(({ personaIds }) => !personaIds.some((id) => shown.includes(id)));
  if (found.length === 0) return [];
  return [heading(sheet.t('contentMatrix.apart')), ...found.map((piece) => pieceLine(sheet, piece))];
}

function review(sheet: Sheet, pieces: readonly ContentPiece[]): Node[] {
  const { t } = sheet;
  const found = pieces.flatMap(({ title, hints }) => hints.map((hint) => ({ title, hint })));
  if (found.length === 0) return [];
  return [
    heading(t('contentMatrix.review')),
    dataTable(
      [280, '*'],
      heads([t('contentMatrix.piece'), t('contentMatrix.what')]),
      found.map(({ title, hint }) => [
        cell(shorten(title, 540, 9), { bold: true }),
        status(sheet, 'triangle', t(`contentMatrix.${hint}`)),
      ]),
    ),
  ];
}
