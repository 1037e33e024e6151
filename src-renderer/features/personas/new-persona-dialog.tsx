import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { StarterPersona } from '../../../src-main/contract/persona-record.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { inLanguage } from '../../lib/format.ts';
import { useAccess } from '../../lib/queries.ts';
import { useDeed } from '../../lib/use-deed.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { blankPersona } from './blank-persona.ts';

const formId = 'new-persona';
const blank = 'blank page';

/** A new persona, blank or from a template: added, then opened to be written. */
export function NewPersonaDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts('personas');
  const language = useLanguage();
  const navigate = useNavigate();
  const { engine, ask } = useAccess();
  const deed = useDeed();
  const { data } = useQuery(ask.personas.starters.queryOptions());
  const [starter, setStarter] = useState<StarterPersona | null>(null);
  const [label, setLabel] = useState('');
  const [wasTried, setTried] = useState(false);
  const isMissing = wasTried && label.trim() === '';
  const create = () =>
    deed.run(async () => {
      const content = starter ? { ...starter.content[language], label } : blankPersona(label);
      const { id } = await engine.personas.create({ content });
      await navigate({ to: '/personas/$personaId', params: { personaId: id }, search: { tab: 'edit' } });
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (label.trim() !== '' && !deed.isRunning) void create();
  };
  const start = (id: string) => {
    const next = data?.starters.find((one) => one.id === id) ?? null;
    const wasTyped = label !== '' && label !== starter?.content[language].label;
    if (!wasTyped) setLabel(next?.content[language].label ?? '');
    setStarter(next);
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
      <form id={formId} noValidate onSubmit={submit} className="grid gap-4">
        {isMissing && (
          <ErrorSummary
            title={t('create.errors')}
            errors={[{ fieldId: 'persona-label', text: t('create.labelMissing') }]}
          />
        )}
        <FailureNotice error={deed.error} />
        <RadioGroup
          label={t('create.start')}
          options={[
            { id: blank, label: t('create.blank') },
            ...(data?.starters ?? []).map(({ id, title, about }) => ({
              id,
              label: inLanguage(title, language),
              description: inLanguage(about, language),
            })),
          ]}
          value={starter?.id ?? blank}
          onChange={start}
        />
        <TextField
          id="persona-label"
          label={t('create.label')}
          description={t('create.labelHint')}
          isRequired
          autoFocus
          maxLength={500}
          value={label}
          onChange={setLabel}
          error={isMissing ? t('create.labelMissing') : undefined}
        />
      </form>
    </Dialog>
  );
}
