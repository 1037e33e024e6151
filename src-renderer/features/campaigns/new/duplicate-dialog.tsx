import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import type { Campaign } from '../../../../src-main/contract/campaigns.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { DayField } from '../../../lib/day-field.tsx';
import { dayAt } from '../../../lib/days.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { copyName } from './copy-name.ts';
import { nextYear } from './next-year.ts';

/** Copies a campaign for another period, and says what stays behind and is to be checked again. */
export function DuplicateDialog({ campaignId, onClose }: { campaignId: string; onClose: () => void }) {
  const { ask } = useAccess();
  const { data: campaign } = useQuery(ask.campaigns.get.queryOptions({ input: { campaignId } }));
  return campaign ? <CopyForm campaign={campaign} onClose={onClose} /> : null;
}

function CopyForm({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const t = useTexts('campaigns');
  const formId = useId();
  const form = useCopy(campaign, onClose);
  return (
    <Dialog
      isOpen
      onOpenChange={(next) => !next && onClose()}
      title={t('duplicate.title', { name: campaign.content.name })}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isPending={form.isRunning}>
            {t('duplicate.submit')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={form.submit} className="grid gap-4">
        <FailureNotice error={form.error} />
        <TextField
          autoFocus
          isRequired
          label={t('create.name')}
          maxLength={500}
          value={form.name}
          onChange={form.setName}
          error={form.name.trim() === '' ? t('create.nameMissing') : undefined}
        />
        <DayField
          isRequired
          label={t('create.startsOn')}
          description={t('duplicate.startHint')}
          value={form.startsOn}
          onChange={form.setStartsOn}
          error={form.startsOn === null ? t('duplicate.startMissing') : undefined}
        />
        <LeftBehind campaign={campaign} />
      </form>
    </Dialog>
  );
}

function useCopy({ id: campaignId, content }: Campaign, onClose: () => void) {
  const t = useTexts('campaigns');
  const { engine } = useAccess();
  const navigate = useNavigate();
  const done = useDoneToast();
  const deed = useDeed();
  const first = nextYear(content.startsOn ?? dayAt(Date.now()));
  const [startsOn, setStartsOn] = useState<string | null>(first);
  const [name, setName] = useState(copyName(content.name, Number(first.slice(0, 4))));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || startsOn === null || deed.isRunning) return;
    void deed.run(async () => {
      const { id } = await engine.campaigns.duplicate({ campaignId, name: name.trim(), startsOn });
      done(t('done.duplicated', { name: name.trim() }));
      onClose();
      await navigate({ to: '/campaigns/$campaignId', params: { campaignId: id }, search: { tab: 'plan' } });
    });
  };
  return { name, setName, startsOn, setStartsOn, submit, isRunning: deed.isRunning, error: deed.error };
}

function LeftBehind({ campaign: { answers, exceptions, releases } }: { campaign: Campaign }) {
  const t = useTexts('campaigns');
  const points = [
    t('duplicate.answers', { count: answers.length }),
    t('duplicate.exceptions', { count: exceptions.filter(({ endedAt }) => endedAt === null).length }),
    t('duplicate.release', { count: releases.length }),
    t('duplicate.links'),
  ];
  return (
    <section>
      <h3 className="text-base">{t('duplicate.again')}</h3>
      <ul className="mt-1 list-disc pl-5 text-dense text-ink-2 marker:text-ink-3">
        {points.map((point) => (
          <li key={point} className="py-0.5">
            {point}
          </li>
        ))}
      </ul>
    </section>
  );
}
