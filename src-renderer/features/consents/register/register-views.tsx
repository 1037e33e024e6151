import type { ReactNode, RefObject } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { ListViews } from '../../../lib/list-views.tsx';
import type { RegisterAddress } from './register-address.ts';
import type { Register } from './use-register.ts';

export interface RegisterViewsProps {
  list: ListAccess<RegisterAddress>;
  counts: Register['counts'];
  search: RefObject<HTMLInputElement | null>;
  children: ReactNode;
}

/** The kinds of texts as views. The archive is a matter of today: at another time there is none. */
export function RegisterViews({ counts, ...rest }: RegisterViewsProps) {
  const t = useTexts('consents');
  const { asOf } = rest.list.address;
  const views =
    asOf === undefined ? (['consents', 'notices', 'archived'] as const) : (['consents', 'notices'] as const);
  return (
    <ListViews
      {...rest}
      label={t('views.label')}
      views={views.map((id) => ({ id, label: t(`views.${id}`), count: counts[id] }))}
      searchLabel={t('search')}
      clearLabel={t('clearSearch')}
    />
  );
}
