import { type FormEvent, useState } from 'react';
import type { TextProfile } from '../../../../src-main/contract/consent-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { ProfileFields } from './profile-fields.tsx';
import { StarterChoice } from './starter-choice.tsx';
import { useNewText } from './use-new-text.ts';

const formId = 'new-text';

/** A new text with its first draft, blank or from a template: created, then opened. */
export function NewTextDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts('consents');
  const { profile, change, starter, startWith, deed, submit } = useNewText();
  const [wasTried, setTried] = useState(false);
  const missing = useMissing(profile);
  const errors = wasTried ? missing : [];
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.text;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length === 0 && !deed.isRunning) void submit();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('create.title')}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isPending={deed.isRunning}>
            {t('create.submit')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={onSubmit} className="grid gap-4">
        {errors.length > 0 && <ErrorSummary title={t('create.errors')} errors={errors} />}
        <FailureNotice error={deed.error} />
        <ProfileFields
          profile={profile}
          onChange={change}
          nameError={errorOf('text-name')}
          languagesError={errorOf('text-language-de')}
        />
        {profile.kind === 'consent' && (
          <StarterChoice languages={profile.languages} starter={starter} onChange={startWith} />
        )}
      </form>
    </Dialog>
  );
}

/** What a profile lacks, with the field where it is put right. */
function useMissing({ name, languages }: TextProfile): { fieldId: string; text: string }[] {
  const t = useTexts('consents');
  return [
    ...(name.trim() === '' ? [{ fieldId: 'text-name', text: t('create.nameMissing') }] : []),
    ...(languages.length === 0 ? [{ fieldId: 'text-language-de', text: t('create.languagesMissing') }] : []),
  ];
}
