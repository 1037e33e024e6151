import type { IncomingItem } from '../../../../src-main/contract/selections.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { chosenForAll, commonHow, type How } from './how.ts';

export interface HowForAllProps {
  items: readonly IncomingItem[];
  hows: ReadonlyMap<string, How>;
  choose: (next: ReadonlyMap<string, How>) => void;
}

/** One choice for everything that is here already; nothing where nothing is. */
export function HowForAll({ items, hows, choose }: HowForAllProps) {
  const t = useTexts('selections');
  if (items.filter(({ mine }) => mine !== null).length < 2) return null;
  const ways: How[] = ['skip', 'new', 'merge'];
  return (
    <RadioGroup<How>
      label={t('whatWithAll')}
      description={t('howHint')}
      options={ways.map((id) => ({ id, label: t(`how.${id}`) }))}
      value={commonHow(items, hows)}
      onChange={(how) => choose(chosenForAll(items, hows, how))}
    />
  );
}
