import { useNavigate } from '@tanstack/react-router';
import { Archive, Building2, FileInput, ListFilter, Plus } from 'lucide-react';
import type { VendorListAnswer } from '../../../../src-main/contract/vendor-register.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { ListAddressAccess } from './list-address.ts';
import { isNarrowed } from './question.ts';

export interface EmptyRegisterProps {
  list: ListAddressAccess;
  all: VendorListAnswer['views'];
  /** Adds a vendor, with the name that was looked for. */
  onNew: (name?: string) => void;
}

/** Why there is nothing to see, and the way on. */
export function EmptyRegister({ list: { address, change, clear }, all, onNew }: EmptyRegisterProps) {
  const t = useTexts('vendors');
  const lists = useTexts('vendorList');
  const navigate = useNavigate();
  const searched = address.search.trim().slice(0, 100);
  if (isNarrowed(address) && all[address.view] > 0) {
    return (
      <EmptyState
        icon={ListFilter}
        sentence={t('nothingFits', { count: all[address.view] })}
        primary={<Button onPress={clear}>{t('removeFilters')}</Button>}
        secondary={
          searched !== '' && (
            <Button variant="quiet" icon={Plus} onPress={() => onNew(searched)}>
              {t('createSearched', { name: searched })}
            </Button>
          )
        }
      />
    );
  }
  if (address.view === 'archived') return <EmptyState icon={Archive} sentence={t('archiveEmpty')} />;
  if (all.all > 0) {
    return (
      <EmptyState
        icon={ListFilter}
        sentence={t('nothingInView')}
        primary={<Button onPress={() => change({ view: 'all' })}>{t('showAll')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      icon={Building2}
      sentence={t('purpose')}
      primary={
        <Button icon={Plus} onPress={() => onNew()}>
          {t('createFirst')}
        </Button>
      }
      secondary={
        <Button variant="quiet" icon={FileInput} onPress={() => void navigate({ to: '/vendors/import' })}>
          {lists('importList')}
        </Button>
      }
    />
  );
}
