import { Plus } from 'lucide-react';
import type { ContentMatrix, ContentPiece, MatrixCell } from '../../../src-main/contract/content-record.ts';
import { useTexts } from '../../i18n/messages.ts';
import { cellStatus, pieceStatus } from '../../lib/piece-status.ts';
import { classNames } from '../../ui/class-names.ts';
import { StatusShape } from '../../ui/status-shape.tsx';
import { Tag } from '../../ui/tag.tsx';

export interface MatrixFieldProps {
  row: ContentMatrix['rows'][number];
  cell: MatrixCell;
  pieces: readonly ContentPiece[];
  chosen: string | undefined;
  onOpen: (pieceId: string) => void;
  onFill: () => void;
}

/** One field: its pieces with shape and word, a gap that is told and can be filled, and a way to add another. */
export function MatrixField({ row, cell, pieces, chosen, onOpen, onFill }: MatrixFieldProps) {
  const t = useTexts('contents');
  const personas = useTexts('personas');
  const own = cell.pieceIds.flatMap((id) => pieces.filter((piece) => piece.id === id));
  const isGap = cell.state === 'gap';
  const where = { persona: row.label, phase: personas(`phase.${cell.phase}`) };
  return (
    <td
      data-fill={isGap ? '' : undefined}
      className={classNames('h-full border-b border-l border-line p-2', isGap && 'bg-caution-soft')}
    >
      <ul className="grid">
        {own.map((piece) => (
          <PieceLine key={piece.id} {...{ piece, onOpen }} isChosen={piece.id === chosen} />
        ))}
      </ul>
      {isGap ? (
        <button
          type="button"
          aria-label={t('matrix.fill', where)}
          onClick={onFill}
          className="mt-1 flex min-h-10 w-full cursor-default items-center gap-2 rounded-control border border-dashed border-caution-solid px-2 text-left text-caution hover:bg-surface"
        >
          <StatusShape status={cellStatus.gap} size={16} />
          <span className="flex-1 font-semibold">{t('matrix.gap')}</span>
          <Plus aria-hidden size={16} strokeWidth={1.75} />
        </button>
      ) : (
        <div className="flex items-center justify-between gap-2 px-1">
          {cell.state === 'coming' ? (
            <Tag bare status={cellStatus.coming}>
              {t('matrix.coming')}
            </Tag>
          ) : (
            <span />
          )}
          <button
            type="button"
            aria-label={t('matrix.add', where)}
            title={t('matrix.add', where)}
            onClick={onFill}
            className="grid size-6 cursor-default place-items-center rounded-control text-ink-3 hover:bg-accent-soft hover:text-ink"
          >
            <Plus aria-hidden size={14} strokeWidth={1.75} />
          </button>
        </div>
      )}
    </td>
  );
}

export interface PieceLineProps {
  piece: ContentPiece;
  isChosen: boolean;
  onOpen: (pieceId: string) => void;
}

/** A piece in the matrix: its title, kind, state and what speaks against leaving it as it is. */
export function PieceLine({ piece, isChosen, onOpen }: PieceLineProps) {
  const t = useTexts('contents');
  const { id, title, kind, state, hints } = piece;
  return (
    <li>
      <button
        type="button"
        aria-pressed={isChosen}
        onClick={() => onOpen(id)}
        className={classNames(
          'grid w-full cursor-default gap-0.5 rounded-control px-1 py-1 text-left hover:bg-accent-soft',
          isChosen && 'bg-accent-soft',
        )}
      >
        <span
          className={classNames(
            'hyphens-auto wrap-anywhere',
            state === 'retired' && 'text-ink-2 line-through',
          )}
        >
          {title}
        </span>
        <span className="flex flex-wrap items-center gap-x-2 text-meta text-ink-2">
          {t(`kind.${kind}`)}
          <Tag bare status={pieceStatus[state]}>
            {t(`state.${state}`)}
          </Tag>
          {hints.map((hint) => (
            <Tag key={hint} bare status="caution">
              {t(`hints.${hint}`)}
            </Tag>
          ))}
        </span>
      </button>
    </li>
  );
}
