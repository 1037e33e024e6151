import { useQuery } from '@tanstack/react-query';
import { PieceKind, type PieceProfile } from '../../../src-main/contract/content-record.ts';
import { BuyingPhase } from '../../../src-main/contract/persona-record.ts';
import { useTexts } from '../../i18n/messages.ts';
import { useAccess } from '../../lib/queries.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';

export interface PieceFieldsProps {
  piece: PieceProfile;
  onType: (part: Partial<PieceProfile>) => void;
  onChoose: (part: Partial<PieceProfile>) => void;
  onLeave?: () => void;
  titleError: string | undefined;
  hasFocus?: boolean;
}

/** What a piece is, whom it is for and in which phase. */
export function PieceFields({
  piece,
  onType,
  onChoose,
  onLeave,
  titleError,
  hasFocus = false,
}: PieceFieldsProps) {
  const t = useTexts('contents');
  const personas = useTexts('personas');
  return (
    <>
      <TextField
        id="piece-title"
        label={t('field.title')}
        isRequired
        autoFocus={hasFocus}
        maxLength={500}
        value={piece.title}
        onChange={(title) => onType({ title })}
        onBlur={onLeave}
        error={titleError}
      />
      <Select
        label={t('field.kind')}
        options={PieceKind.options.map((id) => ({ id, label: t(`kind.${id}`) }))}
        value={piece.kind}
        onChange={(kind) => onChoose({ kind })}
      />
      <Select
        label={t('field.phase')}
        options={BuyingPhase.options.map((id) => ({ id, label: personas(`phase.${id}`) }))}
        value={piece.phase}
        onChange={(phase) => onChoose({ phase })}
      />
      <ForPersonas {...{ piece, onChoose }} />
    </>
  );
}

function ForPersonas({ piece: { personaIds }, onChoose }: Pick<PieceFieldsProps, 'piece' | 'onChoose'>) {
  const t = useTexts('contents');
  const { ask } = useAccess();
  const { data } = useQuery(ask.personas.list.queryOptions({ input: { search: '', isArchived: false } }));
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{t('field.personas')}</legend>
      {data?.rows.length === 0 && <p className="text-ink-2">{t('piece.noPersonas')}</p>}
      <div className="grid gap-1">
        {data?.rows.map(({ id, label }) => (
          <Checkbox
            key={id}
            isSelected={personaIds.includes(id)}
            onChange={(isIn) =>
              onChoose({ personaIds: isIn ? [...personaIds, id] : personaIds.filter((one) => one !== id) })
            }
          >
            {label}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
