import { useQuery } from '@tanstack/react-query';
import { Ellipsis } from 'lucide-react';
import { type ContentPiece, PieceProfile, PieceState } from '../../../src-main/contract/content-record.ts';
import { useTexts } from '../../i18n/messages.ts';
import { CampaignsUsing } from '../../lib/campaigns-using.tsx';
import { DayField } from '../../lib/day-field.tsx';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { LeaveGuard } from '../../lib/leave-guard.tsx';
import { OwnerField } from '../../lib/owner-field.tsx';
import { useAccess } from '../../lib/queries.ts';
import { RivalNotice } from '../../lib/rival-notice.tsx';
import { type GuardedDraft, useGuardedDraft } from '../../lib/use-guarded-draft.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Inspector } from '../../ui/inspector.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { PieceFields } from './piece-fields.tsx';
import { usePieceDeeds } from './use-piece-deeds.ts';

export interface PieceInspectorProps {
  pieceId: string;
  onOpen: (pieceId: string) => void;
  onClose: () => void;
}

/** One piece with all its fields beside the matrix or the list; what is typed saves itself. */
export function PieceInspector({ pieceId, onOpen, onClose }: PieceInspectorProps) {
  const t = useTexts('contents');
  const { ask } = useAccess();
  const { data: piece, error } = useQuery(ask.contents.get.queryOptions({ input: { pieceId } }));
  return (
    <Inspector
      label={t('piece.label')}
      title={piece?.title}
      subtitle={piece && `${t(`kind.${piece.kind}`)} · ${t(`state.${piece.state}`)}`}
      closeLabel={t('piece.close')}
      onClose={onClose}
    >
      <FailureNotice error={error} />
      {piece && <PieceWork piece={piece} onOpen={onOpen} />}
    </Inspector>
  );
}

function PieceWork({ piece, onOpen }: { piece: ContentPiece; onOpen: (pieceId: string) => void }) {
  const t = useTexts('contents');
  const guard = useTexts('personas');
  const campaigns = useTexts('campaigns');
  const draft = usePieceDraft(piece);
  const deeds = usePieceDeeds(piece, onOpen);
  const { value } = draft;
  const leave = () => void draft.flush();
  const isArchived = piece.archivedAt !== null;
  return (
    <div className="grid gap-4">
      <div className="flex items-start justify-between gap-2">
        <div className="grid gap-2">
          {piece.hints.map((hint) => (
            <Notice key={hint} tone="caution" title={t(`hints.${hint}`)}>
              {t(`hintText.${hint}`)}
            </Notice>
          ))}
        </div>
        <Menu
          label={t('piece.more')}
          trigger={<IconButton icon={Ellipsis} label={t('piece.more')} />}
          items={[
            { id: 'duplicate', label: t('piece.duplicate'), onAction: deeds.duplicate },
            { id: 'archive', label: t(isArchived ? 'piece.restore' : 'piece.archive'), onAction: deeds.move },
          ]}
        />
      </div>
      <RivalNotice
        draft={draft}
        texts={{ keepMine: guard('draft.keepMine'), takeStored: guard('draft.takeStored') }}
      />
      <FailureNotice error={deeds.error} />
      <PieceFields
        piece={value}
        onType={draft.type}
        onChoose={draft.choose}
        onLeave={leave}
        titleError={value.title.trim() === '' ? t('field.titleMissing') : undefined}
      />
      <Select
        label={t('field.state')}
        options={PieceState.options.map((id) => ({ id, label: t(`state.${id}`) }))}
        value={value.state}
        onChange={(state) => draft.choose({ state })}
      />
      <DayField label={t('field.date')} value={value.date} onChange={(date) => draft.choose({ date })} />
      <OwnerField value={value.ownerId} onChange={(ownerId) => draft.choose({ ownerId })} />
      <WordsOfPiece draft={draft} />
      <section className="grid gap-1.5 border-t border-line pt-3">
        <h3 className="text-base">{campaigns('using.title')}</h3>
        <CampaignsUsing link="piece" id={piece.id} />
      </section>
      <LeaveGuard
        isUnsaved={draft.isUnsaved}
        trySaving={draft.flush}
        texts={{
          title: guard('leave.title'),
          text: guard('leave.text'),
          leave: guard('leave.leave'),
          stay: guard('leave.stay'),
        }}
      />
    </div>
  );
}

/** What it says and what is promised for it. */
function WordsOfPiece({ draft }: { draft: GuardedDraft<PieceProfile> }) {
  const t = useTexts('contents');
  const { summary, requiresForm, promise } = draft.value;
  const leave = () => void draft.flush();
  return (
    <>
      <TextArea
        label={t('field.summary')}
        value={summary}
        onChange={(next) => draft.type({ summary: next.slice(0, 20_000) })}
        onBlur={leave}
      />
      <Checkbox isSelected={requiresForm} onChange={(next) => draft.choose({ requiresForm: next })}>
        {t('field.requiresForm')}
      </Checkbox>
      {requiresForm && (
        <TextArea
          label={t('field.promise')}
          description={t('field.promiseHint')}
          serif
          value={promise}
          onChange={(next) => draft.type({ promise: next.slice(0, 20_000) })}
          onBlur={leave}
        />
      )}
    </>
  );
}

function usePieceDraft(piece: ContentPiece): GuardedDraft<PieceProfile> {
  const { engine } = useAccess();
  return useGuardedDraft({
    stored: PieceProfile.parse(piece),
    savedAt: piece.savedAt,
    save: (next, basedOn) => engine.contents.save({ pieceId: piece.id, piece: next, basedOn }),
    isValid: (next) => PieceProfile.safeParse(next).success && next.title.trim() !== '',
  });
}
