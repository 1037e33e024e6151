import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { profileOf } from '../record/profile-of.ts';

/** Another authority than the one at the seat: the lead one of a cross-border processing (Art. 56 GDPR). */
export function AuthorityChoice({ breach }: { breach: Breach }) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const { ask, engine } = useAccess();
  const deed = useDeed();
  const [isChoosing, choose] = useState(false);
  const { data: directory } = useQuery(ask.company.authorities.queryOptions());
  const put = async (authorityId: string | null) => {
    const profile = { ...profileOf(breach), authorityId };
    if (await deed.run(() => engine.breaches.saveProfile({ breachId: breach.id, profile }))) choose(false);
  };
  const isElsewhere = breach.authorityId !== null;
  return (
    <div className="flex flex-col items-start gap-2">
      {isChoosing && directory ? (
        <ComboBox
          label={t('notification.otherAuthority')}
          description={t('notification.otherAuthorityHint')}
          autoFocus
          options={directory.authorities.map(({ id, name, city }) => ({
            id,
            label: `${name[language]}, ${city}`,
          }))}
          value={breach.authorityId}
          onChange={(id) => id !== null && void put(id)}
          emptyText={t('notification.noSuchAuthority')}
          openLabel={t('choose')}
        />
      ) : (
        <Button small onPress={() => choose(true)}>
          {t('notification.chooseAuthority')}
        </Button>
      )}
      {isElsewhere && (
        <Button small variant="quiet" isPending={deed.isRunning} onPress={() => void put(null)}>
          {t('notification.backToSeat')}
        </Button>
      )}
      <FailureNotice error={deed.error} />
    </div>
  );
}
