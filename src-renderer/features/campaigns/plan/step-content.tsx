import { useQuery } from '@tanstack/react-query';
import type { ContentPiece } from '../../../../src-main/contract/content-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { pieceStatus } from '../../../lib/piece-status.ts';
import { useAccess } from '../../../lib/queries.ts';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { Link } from '../../../ui/link.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { offeredPieces } from './offered-pieces.ts';
import { FieldPair } from './plan-section.tsx';
import type { StepPart } from './step-part.ts';

/** The piece of content that the step offers, with its state and the way to it; emptying the field takes it back. */
export function StepContent({ plan, step }: StepPart) {
  const t = useTexts('campaignPlan');
  const { ask } = useAccess();
  const list = (isArchived: boolean) => ask.contents.list.queryOptions({ input: { search: '', isArchived } });
  const { data: active } = useQuery(list(false));
  const { data: archived } = useQuery(list(true));
  // The field keeps the choices it began with: until they are read there is none.
  if (!active || !archived) return null;
  const { contentId } = step;
  const chosen = [...active.pieces, ...archived.pieces].find(({ id }) => id === contentId);
  return (
    <FieldPair>
      {plan.isFixed ? (
        <TextField
          isReadOnly
          label={t('content.label')}
          value={chosen?.title ?? t(contentId === null ? 'content.none' : 'step.gone')}
          onChange={() => undefined}
        />
      ) : (
        <PieceChoice pieces={active.pieces} chosen={chosen} plan={plan} step={step} />
      )}
      {chosen && <PieceStanding piece={chosen} />}
    </FieldPair>
  );
}

interface PieceChoiceProps extends StepPart {
  pieces: readonly ContentPiece[];
  chosen: ContentPiece | undefined;
}

function PieceChoice({ plan, step, pieces, chosen }: PieceChoiceProps) {
  const t = useTexts('campaignPlan');
  const words = useTexts('contents');
  const { contentId } = step;
  // Whether the personas were chosen before or after, those for them stand on top.
  const offered = offeredPieces(pieces, plan.content.personaIds);
  const isListed = contentId === null || pieces.some(({ id }) => id === contentId);
  return (
    <ComboBox
      key={plan.content.personaIds.join(' ')}
      label={t('content.label')}
      description={t('content.hint')}
      placeholder={t('content.none')}
      emptyText={t('content.unknown')}
      openLabel={t('content.open')}
      options={[
        ...offered.map(({ piece: { id, title, kind, state }, isForPersona }) => ({
          id,
          label: title,
          description: [
            words(`kind.${kind}`),
            words(`state.${state}`),
            ...(isForPersona ? [t('content.forPersona')] : []),
          ].join(', '),
        })),
        ...(isListed ? [] : [{ id: contentId, label: chosen?.title ?? t('step.gone') }]),
      ]}
      value={contentId}
      onChange={(id) => void plan.chooseStep(step.id, { contentId: id })}
    />
  );
}

/** How far the chosen piece is, and the way to it. */
function PieceStanding({ piece: { id, state, archivedAt } }: { piece: ContentPiece }) {
  const t = useTexts('campaignPlan');
  const words = useTexts('contents');
  return (
    <p className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1 @min-[640px]:mt-6">
      {archivedAt === null ? (
        <Tag bare status={pieceStatus[state]}>
          {words(`state.${state}`)}
        </Tag>
      ) : (
        <Tag bare status="na">
          {t('content.archived')}
        </Tag>
      )}
      <Link href={`/content?view=${archivedAt === null ? 'list' : 'archived'}&piece=${id}`}>
        {t('content.toPiece')}
      </Link>
    </p>
  );
}
