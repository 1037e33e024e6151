import { useNavigate } from '@tanstack/react-router';
import { Megaphone } from 'lucide-react';
import { useState } from 'react';
import type { Persona } from '../../../../src-main/contract/personas.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { AddToCampaignDialog } from './add-to-campaign-dialog.tsx';

/** Makes a campaign for the persona, or adds it to one that is being planned. */
export function UseInCampaign({ persona }: { persona: Persona }) {
  const t = useTexts('personas');
  const navigate = useNavigate();
  const [isAdding, add] = useState(false);
  return (
    <>
      <Menu
        label={t('campaign.use')}
        trigger={<Button icon={Megaphone}>{t('campaign.use')}</Button>}
        items={[
          {
            id: 'new',
            label: t('campaign.new'),
            onAction: () => void navigate({ to: '/campaigns', search: { persona: persona.id } }),
          },
          { id: 'add', label: t('campaign.add'), onAction: () => add(true) },
        ]}
      />
      {isAdding && <AddToCampaignDialog persona={persona} onClose={() => add(false)} />}
    </>
  );
}
