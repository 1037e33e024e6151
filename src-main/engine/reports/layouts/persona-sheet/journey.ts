import type { ContentPiece, PieceState } from '../../../../contract/content-record.ts';
import { BuyingPhase } from '../../../../contract/persona-record.ts';
import type { Shape } from '../../drawing/shapes.ts';
import type { PersonaFacts } from '../../facts/persona.ts';
import { status } from '../../nodes.ts';
import type { Node } from '../../print/definition.ts';
import type { Sheet } from '../../sheet.ts';
import { printableLine, shortenLines } from '../../typography.ts';
import { cutEntries, type Detail, linesOf } from './detail.ts';

const width = 147;
const size = 8.5;
const leading = 10.8;

/** The shape of a piece's state on paper. */
export const pieceShape: Record<PieceState, Shape> = {
  ready: 'tick',
  inWork: 'clock',
  idea: 'dashedCircle',
  retired: 'dash',
};

/** The way of the type from left to right: what it asks, where it meets the company, what it gets. */
export function journey(sheet: Sheet, facts: PersonaFacts, detail: Detail): Node[] {
  const { t, colors } = sheet;
  const heads = BuyingPhase.options.map(
    (phase, index): Node => ({
      text: `${index + 1}. ${t(`buyingPhase.${phase}`)}`,
      style: 'th',
      fillColor: colors.softPetrol,
    }),
  );
  const cells = BuyingPhase.options.map(
    (phase): Node => ({
      stack: [
        ...lines(sheet, 'asks', facts.content.questions[phase], detail, true),
        ...lines(sheet, 'meets', facts.content.touchpoints[phase], detail, false),
        ...pieces(
          sheet,
          facts.pieces.filter((piece) => piece.phase === phase),
          detail,
        ),
      ],
    }),
  );
  return [
    { text: t('personaSheet.journey'), style: 'cell', bold: true, color: colors.accent, tag: 'H2' },
    {
      layout: 'ladder',
      margin: [0, 2, 0, 8],
      table: { widths: ['*', '*', '*'], headerRows: 1, body: [heads, cells] },
    },
  ];
}

/** About how high the strip is, in points. */
export function journeyHeight({ t }: Sheet, { content, pieces: all }: PersonaFacts, detail: Detail): number {
  const columns = BuyingPhase.options.map((phase) => {
    const listed = [content.questions[phase], content.touchpoints[phase]].map((entries) => {
      const { shown, left } = cutEntries(entries, detail, width, size);
      const sum = shown.reduce((lines, entry) => lines + linesOf(entry, width, size * 1.05), 0);
      return 12 + Math.max(1, sum + (left > 0 ? 1 : 0)) * leading;
    });
    const own = all.filter((piece) => piece.phase === phase);
    const offered = own.slice(0, detail.entries).map((piece) => {
      const told = `${shownTitle(piece, detail)} (${t(`pieceState.${piece.state}`)})`;
      return linesOf(told, width - 13, size) * 11.4 + 1.5;
    });
    return listed.reduce((sum, height) => sum + height, 0) + 12 + offered.reduce((sum, one) => sum + one, 24);
  });
  return 12 + 20 + Math.max(...columns) + 14;
}

function lines(
  sheet: Sheet,
  title: 'asks' | 'meets',
  entries: readonly string[],
  detail: Detail,
  isSerif: boolean,
): Node[] {
  const { t } = sheet;
  const { shown, left } = cutEntries(entries, detail, width, isSerif ? size * 1.12 : size);
  return [
    label(t(`personaSheet.${title}`)),
    ...shown.map((text): Node => ({ text, style: isSerif ? 'quote' : 'small', tag: 'P' })),
    ...(left > 0 ? [{ text: t('personaSheet.more', { count: left }), style: 'micro' } satisfies Node] : []),
    ...(shown.length === 0 ? [{ text: t('personaSheet.nothing'), style: 'small' } satisfies Node] : []),
  ];
}

/** What is offered with its state; where nothing is, the gap is told. */
function pieces(sheet: Sheet, own: readonly ContentPiece[], detail: Detail): Node[] {
  const { t } = sheet;
  const shown = own.slice(0, detail.entries);
  const isGap = own.every(({ state }) => state === 'retired');
  return [
    label(t('personaSheet.gets')),
    ...shown.map((piece): Node => {
      const word = `${shownTitle(piece, detail)} (${t(`pieceState.${piece.state}`)})`;
      return { ...status(sheet, pieceShape[piece.state], word, 'small'), margin: [0, 0, 0, 1.5] };
    }),
    ...(own.length > shown.length
      ? [
          {
            text: t('personaSheet.more', { count: own.length - shown.length }),
            style: 'micro',
          } satisfies Node,
        ]
      : []),
    ...(isGap ? [status(sheet, 'triangle', t('personaSheet.gap'), 'small')] : []),
  ];
}

function shownTitle({ title }: ContentPiece, detail: Detail): string {
  return printableLine(shortenLines(title, Math.min(detail.lines, 3), width - 13, size));
}

function label(text: string): Node {
  return { text, style: 'micro', margin: [0, 2.5, 0, 0] };
}
