import type { ContentPiece } from '../../../src-main/contract/content-record.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import { useDoneToast } from '../../lib/saving.ts';
import { useDeed } from '../../lib/use-deed.ts';

export interface PieceDeeds {
  duplicate(): void;
  /** Into the archive, or out of it. */
  move(): void;
  error: unknown;
}

/** What can be done with a piece as a whole; each can be taken back. */
export function usePieceDeeds(
  { id: pieceId, title, archivedAt }: ContentPiece,
  onOpen: (pieceId: string) => void,
): PieceDeeds {
  const t = useTexts('contents');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  return {
    error: deed.error,
    duplicate: () =>
      void deed.run(async () => {
        const copy = t('piece.copyOf', { title }).slice(0, 500);
        const { id } = await engine.contents.duplicate({ pieceId, title: copy });
        done(t('piece.duplicated', { title: copy }));
        onOpen(id);
      }),
    move: () =>
      void deed.run(async () => {
        await engine.contents[archivedAt === null ? 'archive' : 'restore']({ pieceId });
        done(t(archivedAt === null ? 'piece.archived' : 'piece.restored', { title }));
      }),
  };
}
