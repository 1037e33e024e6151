import { FileCheck, ListFilter } from 'lucide-react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { RegisterAddress } from './register-address.ts';

export interface EmptyRegisterProps {
  list: ListAccess<RegisterAddress>;
  zone: string;
  onNew: () => void;
}

/** Why there is nothing to see, and the way on. */
export function EmptyRegister({ list: { address, refine, change }, zone, onNew }: EmptyRegisterProps) {
  const t = useTexts('consents');
  const language = useLanguage();
  const { view, search, asOf } = address;
  if (search.trim() !== '') {
    return (
      <EmptyState
        icon={ListFilter}
        sentence={t('empty.search', { search })}
        primary={<Button onPress={() => refine({ search: '' })}>{t('empty.removeSearch')}</Button>}
      />
    );
  }
  if (asOf !== undefined) {
    return (
      <EmptyState
        icon={ListFilter}
        sentence={t('empty.past', { at: formatInstant(asOf, zone, language) })}
        primary={<Button onPress={() => change({ asOf: undefined })}>{t('asOf.back')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      icon={FileCheck}
      sentence={t(`empty.${view}`)}
      {...(view === 'archived' ? {} : { primary: <Button onPress={onNew}>{t('newText')}</Button> })}
    />
  );
}
