import { ListFilter, Network } from 'lucide-react';
import { useTexts } from '../../i18n/messages.ts';
import type { ListAccess } from '../../lib/list-address.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { SubProcessorsAddress } from './list-address.ts';

/** Nobody stands behind the vendors yet, or nobody fits; with the way on. */
export function NothingFound({ list }: { list: ListAccess<SubProcessorsAddress> }) {
  const t = useTexts('subprocessors');
  const { search, country, outside } = list.address;
  if (search === '' && !country && !outside)
    return (
      <EmptyState
        icon={Network}
        sentence={t('empty')}
        primary={<ButtonLink href="/sub-processors/import">{t('readList')}</ButtonLink>}
      />
    );
  return (
    <EmptyState
      icon={ListFilter}
      sentence={t('nothingFits')}
      primary={
        <Button onPress={() => list.change({ search: '', country: undefined, outside: undefined })}>
          {t('showAll')}
        </Button>
      }
    />
  );
}
