import { CircleHelp } from 'lucide-react';
import type { GlossaryTerm } from '../../../src-main/contract/help.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { TermText } from './term-text.tsx';

/** "What is this?" beside a word: opens its meaning in place. */
export function TermHint({ term }: { term: GlossaryTerm }) {
  const t = useTexts('help');
  const language = useLanguage();
  const name = term.term[language];
  return (
    <Popover
      label={name}
      trigger={<IconButton small icon={CircleHelp} label={t('whatIs', { term: name })} />}
    >
      <h2 className="pb-1.5 text-base">{name}</h2>
      <TermText term={term} />
    </Popover>
  );
}
