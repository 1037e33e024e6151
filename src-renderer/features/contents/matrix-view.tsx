import { UserRound } from 'lucide-react';
import type { ContentMatrix, ContentPiece } from '../../../src-main/contract/content-record.ts';
import { BuyingPhase } from '../../../src-main/contract/persona-record.ts';
import { useTexts } from '../../i18n/messages.ts';
import type { ListAccess } from '../../lib/list-address.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Link } from '../../ui/link.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import type { ContentAddress } from './content-address.ts';
import { MatrixField, PieceLine } from './matrix-field.tsx';
import { moveInGrid } from './move-in-grid.ts';

export interface MatrixViewProps {
  matrix: ContentMatrix;
  list: ListAccess<ContentAddress>;
}

/** Persona by phase: what there is, what is coming, and the gaps, which are filled from here. */
export function MatrixView({ matrix, list }: MatrixViewProps) {
  const t = useTexts('contents');
  const { rows, gaps, pieces } = matrix;
  if (rows.length === 0)
    return (
      <EmptyState
        icon={UserRound}
        sentence={t('matrix.noPersonas')}
        primary={<ButtonLink href="/personas">{t('matrix.toPersonas')}</ButtonLink>}
      />
    );
  const open = (piece: string) => list.refine({ piece });
  return (
    <div className="grid content-start gap-4 border-t border-line bg-surface px-6 py-4">
      <p className="text-ink-2">
        {t('matrix.sum', { gaps, personas: rows.length, pieces: pieces.length })} {t('matrix.keys')}
      </p>
      <div className="overflow-x-auto">
        <table onKeyDown={moveInGrid} className="w-full min-w-160 table-fixed border-collapse">
          <caption className="sr-only">{t('matrix.caption')}</caption>
          <PhaseHeads />
          <tbody>
            {rows.map((row) => (
              <tr key={row.personaId} className="align-top">
                <th
                  scope="row"
                  className="border-b border-line py-3 pr-4 text-left font-semibold hyphens-auto"
                >
                  <Link quiet href={`/personas/${row.personaId}`}>
                    {row.label}
                  </Link>
                </th>
                {row.cells.map((cell) => (
                  <MatrixField
                    key={cell.phase}
                    {...{ row, cell, pieces }}
                    chosen={list.address.piece}
                    onOpen={open}
                    onFill={() => list.refine({ persona: row.personaId, phase: cell.phase })}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Unassigned pieces={pieces} rows={rows} chosen={list.address.piece} onOpen={open} />
    </div>
  );
}

function PhaseHeads() {
  const t = useTexts('contents');
  const personas = useTexts('personas');
  return (
    <thead>
      <tr>
        <th
          scope="col"
          className="w-1/5 border-b border-line-strong py-1.5 text-left text-meta font-semibold"
        >
          {t('matrix.persona')}
        </th>
        {BuyingPhase.options.map((phase, index) => (
          <th
            key={phase}
            scope="col"
            className="border-b border-l border-line-strong border-l-line px-3 py-1.5 text-left text-meta font-semibold"
          >
            {index + 1}. {personas(`phase.${phase}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface UnassignedProps {
  pieces: readonly ContentPiece[];
  rows: ContentMatrix['rows'];
  chosen: string | undefined;
  onOpen: (pieceId: string) => void;
}

/** Pieces that stand in no line of the matrix. */
function Unassigned({ pieces, rows, chosen, onOpen }: UnassignedProps) {
  const t = useTexts('contents');
  const shown = rows.map(({ personaId }) => personaId);
  const apart = pieces.filter(({ personaIds }) => !personaIds.some((id) => shown.includes(id)));
  if (apart.length === 0) return null;
  return (
    <section className="grid gap-1">
      <SectionHeading>{t('matrix.unassigned')}</SectionHeading>
      <ul className="grid max-w-120">
        {apart.map((piece) => (
          <PieceLine key={piece.id} {...{ piece, onOpen }} isChosen={piece.id === chosen} />
        ))}
      </ul>
    </section>
  );
}
