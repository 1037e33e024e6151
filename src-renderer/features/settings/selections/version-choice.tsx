import type { Candidates } from '../../../../src-main/contract/selections.ts';
import type { Id } from '../../../../src-main/contract/values.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { placed } from './chosen.ts';

export interface VersionChoiceProps {
  candidate: Candidates['models'][number];
  /** Whether the draft of each chosen thing leaves. */
  chosen: ReadonlyMap<Id, boolean>;
  choose: (next: ReadonlyMap<Id, boolean>) => void;
}

/** Something in versions: what was published last, or the draft; one of them leaves. */
export function VersionChoice({ candidate, chosen, choose }: VersionChoiceProps) {
  const t = useTexts('selections');
  const { id, name, published, hasDraft } = candidate;
  const box = (isDraft: boolean, label: string) => (
    <Checkbox
      isSelected={chosen.get(id) === isDraft}
      onChange={(isIn) => choose(placed(chosen, id, isIn ? isDraft : undefined))}
    >
      {label}
    </Checkbox>
  );
  return (
    <>
      {published !== null && box(false, t('version', { name, number: published }))}
      {hasDraft && box(true, t('draft', { name }))}
    </>
  );
}
