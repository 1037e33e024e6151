import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import type { CampaignRow } from '../../../../src-main/contract/campaigns.ts';
import type { Persona } from '../../../../src-main/contract/personas.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { Dialog } from '../../../ui/dialog.tsx';

export interface AddToCampaignDialogProps {
  persona: Persona;
  onClose: () => void;
}

/** Chooses a campaign that is still being planned and has not this persona yet. */
export function AddToCampaignDialog({ persona, onClose }: AddToCampaignDialogProps) {
  const t = useTexts('personas');
  const words = useTexts('campaigns');
  const formId = useId();
  const { ask } = useAccess();
  const { data, error } = useQuery(
    ask.campaigns.list.queryOptions({ input: { search: '', isArchived: false } }),
  );
  const [chosen, choose] = useState<string | null>(null);
  const adding = useAdding(persona, onClose);
  const open = (data?.rows ?? []).filter((row) => takesPersona(row, persona.id));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const campaign = open.find(({ id }) => id === chosen);
    if (campaign) adding.add(campaign);
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(next) => !next && onClose()}
      title={t('campaign.addTitle')}
      closeLabel={words('cancel')}
      footer={
        <>
          <Button onPress={onClose}>{words('cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form={formId}
            isDisabled={chosen === null}
            isPending={adding.isRunning}
          >
            {t('campaign.addAct')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="grid gap-4">
        <FailureNotice error={error ?? adding.error} />
        {data && open.length === 0 && <p>{t('campaign.noneOpen')}</p>}
        {open.length > 0 && (
          <ComboBox
            label={t('campaign.label')}
            description={t('campaign.hint')}
            emptyText={t('campaign.unknown')}
            openLabel={t('campaign.open')}
            options={open.map(({ id, name, state }) => ({
              id,
              label: name,
              description: words(`state.${state}`),
            }))}
            value={chosen}
            onChange={choose}
          />
        )}
      </form>
    </Dialog>
  );
}

/** What is released stays as it was released. */
function takesPersona({ state, personaIds }: CampaignRow, personaId: string): boolean {
  return (state === 'idea' || state === 'inReview') && !personaIds.includes(personaId);
}

function useAdding({ id: personaId }: Persona, onClose: () => void) {
  const t = useTexts('personas');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const add = ({ id: campaignId, name }: CampaignRow) =>
    void deed.run(async () => {
      const { content, savedAt } = await engine.campaigns.get({ campaignId });
      await engine.campaigns.save({
        campaignId,
        content: { ...content, personaIds: [...content.personaIds, personaId] },
        basedOn: savedAt,
      });
      done(t('campaign.added', { name }));
      onClose();
    });
  return { add, error: deed.error, isRunning: deed.isRunning };
}
