import { useState } from 'react';
import type { DataRequest, Identity } from '../../../../src-main/contract/requests.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { DayField } from '../../../lib/day-field.tsx';
import { dayAt } from '../../../lib/days.ts';
import { Button } from '../../../ui/button.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { IdentityDialog } from '../letters/identity-dialog.tsx';
import type { FactsFormPart } from './facts-form-part.ts';

const states = ['notNeeded', 'doubted', 'confirmed'] as const;

/** Who is asking (Art. 12(6) GDPR): doubts, the question about them, and the answer with which the month begins. */
export function IdentityFields({ form, request }: FactsFormPart & { request: DataRequest }) {
  const t = useTexts('requests.record.identity');
  const { identity } = form.value;
  return (
    <div className="grid gap-3">
      <RadioGroup
        label={t('title')}
        options={states.map((id) => ({ id, label: t(`options.${id}`), description: t(`hints.${id}`) }))}
        value={identity.state}
        onChange={(state) => form.choose({ identity: turnedTo(state, identity) })}
      />
      {identity.state !== 'notNeeded' && (
        <div className="grid gap-3 border-l-3 border-line-strong pl-4">
          <Days form={form} identity={identity} />
          <Remark request={request} />
          {identity.state === 'doubted' && <AskButton request={request} />}
        </div>
      )}
    </div>
  );
}

function Days({ form, identity }: FactsFormPart & { identity: Exclude<Identity, { state: 'notNeeded' }> }) {
  const t = useTexts('requests.record.identity');
  return (
    <div className="grid items-start gap-4 @min-[560px]:grid-cols-2">
      <DayField
        label={t('askedOn')}
        description={t('askedHint')}
        value={identity.askedOn}
        onChange={(askedOn) => form.choose({ identity: { ...identity, askedOn } })}
      />
      {identity.state === 'confirmed' && (
        <DayField
          isRequired
          label={t('confirmedOn')}
          value={identity.confirmedOn}
          onChange={(confirmedOn) =>
            confirmedOn !== null && form.choose({ identity: { ...identity, confirmedOn } })
          }
        />
      )}
    </div>
  );
}

/** Why the month runs all the same. */
function Remark({ request: { identity, due, receivedOn } }: { request: DataRequest }) {
  const t = useTexts('requests.record.identity');
  if (identity.state === 'notNeeded' || due.startsOn !== receivedOn) return null;
  if (identity.askedOn === null) return <p className="text-dense text-ink-2">{t('notAsked')}</p>;
  const isLater = identity.state === 'doubted' || identity.confirmedOn !== receivedOn;
  return isLater ? <p className="text-dense text-caution">{t('askedLate')}</p> : null;
}

function AskButton({ request }: { request: DataRequest }) {
  const t = useTexts('requests.record.identity');
  const [isOpen, open] = useState(false);
  return (
    <div>
      <Button small onPress={() => open(true)}>
        {t('draft')}
      </Button>
      {isOpen && <IdentityDialog request={request} onClose={() => open(false)} />}
    </div>
  );
}

/** Another state with the days that are known already. */
function turnedTo(state: Identity['state'], before: Identity): Identity {
  const askedOn = before.state === 'notNeeded' ? null : before.askedOn;
  switch (state) {
    case 'notNeeded':
      return { state };
    case 'doubted':
      return { state, askedOn };
    case 'confirmed':
      return { state, askedOn, confirmedOn: dayAt(Date.now()) };
  }
}
