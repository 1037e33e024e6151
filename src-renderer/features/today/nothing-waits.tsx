import { useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useNewVendor } from './use-new-vendor.ts';

export interface NothingWaitsProps {
  hasVendors: boolean;
  /** No first steps above: then this has the filled button. */
  isMain: boolean;
}

/** A day on which nothing waits. */
export function NothingWaits({ hasVendors, isMain }: NothingWaitsProps) {
  const { shell } = useAccess();
  const t = useTexts('today');
  const createVendor = useNewVendor();
  const [error, setError] = useState<unknown>(null);
  const viewSample = () => void shell.vaults.openSample().catch(setError);
  return (
    <>
      <EmptyState
        sentence={t('empty')}
        primary={
          hasVendors ? (
            <ButtonLink href="/vendors">{t('toVendors')}</ButtonLink>
          ) : (
            isMain && (
              <Button variant="primary" onPress={createVendor}>
                {t('addFirst')}
              </Button>
            )
          )
        }
        secondary={
          !hasVendors && (
            <Button variant="quiet" onPress={viewSample}>
              {t('viewSample')}
            </Button>
          )
        }
      />
      <div className="px-6">
        <FailureNotice error={error} />
      </div>
    </>
  );
}
