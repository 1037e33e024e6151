import { useState } from 'react';
import type { Language } from '../../../../src-main/contract/values.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { ShownVersion } from '../text/shown-version.ts';
import { ConditionFields } from './condition-fields.tsx';
import { FieldGroup } from './field-group.tsx';
import { FormFields } from './form-fields.tsx';
import { LinkFields } from './link-fields.tsx';
import { MailFields } from './mail-fields.tsx';
import { RivalWords } from './rival-words.tsx';
import { ScreenshotFields } from './screenshot-fields.tsx';
import type { Draft } from './use-draft.ts';

export interface DraftFieldsProps {
  shown: ShownVersion;
  draft: Draft;
  language: Language;
}

/** Everything around the wording that a version fixes: the form, what it leads to, the mail, pictures, the reason. */
export function DraftFields({ shown, draft, language }: DraftFieldsProps) {
  const t = useTexts('consent');
  const { kind, procedure, languages } = shown.text;
  const isConsent = kind === 'consent';
  return (
    <>
      <RivalWords version={shown.version} {...{ draft, language }} />
      {isConsent && <FormFields draft={draft} />}
      <LinkFields {...{ draft, kind }} />
      {isConsent && procedure === 'doubleOptIn' && <MailFields {...{ draft, languages }} />}
      {isConsent && procedure === 'existingCustomer' && <ConditionFields draft={draft} />}
      <ScreenshotFields {...{ draft }} version={shown.version} />
      <FieldGroup title={t('draft.reason')}>
        <TextField
          label={t('draft.reasonLabel')}
          description={t('draft.reasonHint')}
          maxLength={500}
          value={draft.reason}
          onChange={draft.typeReason}
          onBlur={() => void draft.flush()}
        />
        <Discard shown={shown} />
      </FieldGroup>
    </>
  );
}

function Discard({ shown: { version, page } }: { shown: ShownVersion }) {
  const t = useTexts('consent');
  const register = useTexts('consents');
  const { engine } = useAccess();
  const deed = useDeed();
  const [isAsked, ask] = useState(false);
  const discard = async () => {
    ask(false);
    page.change({ version: undefined, mode: 'text' });
    await deed.run(() => engine.consents.discardDraft({ versionId: version.id }));
  };
  return (
    <div>
      <Button variant="quiet" onPress={() => ask(true)}>
        {t('draft.discard')}
      </Button>
      <FailureNotice error={deed.error} />
      <ConfirmDialog
        isOpen={isAsked}
        onOpenChange={ask}
        title={t('draft.discardTitle')}
        confirmLabel={t('draft.discard')}
        cancelLabel={register('cancel')}
        danger
        onConfirm={() => void discard()}
      >
        {t('draft.discardText')}
      </ConfirmDialog>
    </div>
  );
}
