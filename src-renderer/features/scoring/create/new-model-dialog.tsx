import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { emptyModel } from './empty-model.ts';

const formId = 'new-model';
const nameId = 'model-name';

/** A new model with its first draft, from the template or empty: created, then opened. */
export function NewModelDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts('scoring');
  const deed = useDeed();
  const create = useCreate();
  const [name, setName] = useState('');
  const [productGroup, setGroup] = useState('');
  const [start, setStart] = useState<'starter' | 'blank'>('starter');
  const [wasTried, setTried] = useState(false);
  const problem = wasTried && name.trim() === '' ? t('create.nameMissing') : undefined;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '' && !deed.isRunning)
      void deed.run(() => create(start, { name: name.trim(), productGroup: productGroup.trim() }));
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      size="small"
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
        {problem && <ErrorSummary title={t('create.errors')} errors={[{ fieldId: nameId, text: problem }]} />}
        <FailureNotice error={deed.error} />
        <TextField
          id={nameId}
          label={t('create.name')}
          isRequired
          autoFocus
          maxLength={500}
          value={name}
          onChange={setName}
          error={problem}
        />
        <TextField
          label={t('create.group')}
          description={t('create.groupHelp')}
          maxLength={500}
          value={productGroup}
          onChange={setGroup}
        />
        <RadioGroup
          label={t('create.start')}
          value={start}
          onChange={setStart}
          options={(['starter', 'blank'] as const).map((id) => ({ id, label: t(`create.${id}`) }))}
        />
      </form>
    </Dialog>
  );
}

function useCreate() {
  const { engine } = useAccess();
  const language = useLanguage();
  const navigate = useNavigate();
  return async (start: 'starter' | 'blank', about: { name: string; productGroup: string }) => {
    const content = start === 'starter' ? await engine.scoring.starter({ language }) : emptyModel();
    const { id: modelId } = await engine.scoring.create({ ...content, ...about });
    await navigate({ to: '/scoring/$modelId', params: { modelId } });
  };
}
