import { useState } from 'react';
import type { TextProfile } from '../../../../src-main/contract/consent-record.ts';
import type { ConsentText } from '../../../../src-main/contract/consents.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ProfileFields } from '../new-text/profile-fields.tsx';

export interface ProfileDialogProps {
  text: ConsentText;
  onClose: () => void;
}

/** Name, purpose, channel, procedure and languages of a text. */
export function ProfileDialog({ text, onClose }: ProfileDialogProps) {
  const t = useTexts('consent');
  const register = useTexts('consents');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const { kind, name, purpose, channel, procedure, languages, ownerId } = text;
  const [profile, setProfile] = useState<TextProfile>({
    ...{ kind, name, purpose, channel, procedure, languages, ownerId },
  });
  const isNameMissing = profile.name.trim() === '';
  const areLanguagesMissing = profile.languages.length === 0;
  const keep = async () => {
    const next = { ...profile, name: profile.name.trim() };
    if (!(await deed.run(() => engine.consents.saveProfile({ textId: text.id, profile: next })))) return;
    done();
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('editProfile')}
      closeLabel={register('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{register('cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={isNameMissing || areLanguagesMissing}
            isPending={deed.isRunning}
            onPress={() => void keep()}
          >
            {t('keep')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <ProfileFields
          profile={profile}
          onChange={(part) => setProfile({ ...profile, ...part })}
          isKindFixed={text.versions.some(({ publishedAt }) => publishedAt !== null)}
          nameError={isNameMissing ? register('create.nameMissing') : undefined}
          languagesError={areLanguagesMissing ? register('create.languagesMissing') : undefined}
        />
        <FailureNotice error={deed.error} />
      </div>
    </Dialog>
  );
}
