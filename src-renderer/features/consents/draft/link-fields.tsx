import { useQuery } from '@tanstack/react-query';
import type { TextKind } from '../../../../src-main/contract/consent-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FieldGroup } from './field-group.tsx';
import type { Draft } from './use-draft.ts';

const none = 'no document';

/** What a form leads to; of each document the version of the day counts. A document itself has an address. */
export function LinkFields({ draft, kind }: { draft: Draft; kind: TextKind }) {
  const t = useTexts('consent');
  const { content } = draft;
  if (kind !== 'consent') {
    return (
      <FieldGroup title={t('links.document')}>
        <TextField
          label={t('links.address')}
          description={t('links.addressHint')}
          maxLength={500}
          value={content.address}
          onChange={(address) => draft.type({ address })}
          onBlur={() => void draft.flush()}
        />
      </FieldGroup>
    );
  }
  return (
    <FieldGroup title={t('links.title')}>
      <div className="grid gap-4 @min-[560px]:grid-cols-3">
        <DocumentChoice
          kind="privacyNotice"
          value={content.privacyNoticeId}
          onChange={(privacyNoticeId) => draft.choose({ privacyNoticeId })}
        />
        <DocumentChoice
          kind="imprint"
          value={content.imprintId}
          onChange={(imprintId) => draft.choose({ imprintId })}
        />
        <DocumentChoice
          kind="withdrawalPage"
          value={content.withdrawalPageId}
          onChange={(withdrawalPageId) => draft.choose({ withdrawalPageId })}
        />
      </div>
      <TextArea
        label={t('links.withdrawalRoute')}
        description={t('links.withdrawalHint')}
        minRows={2}
        value={content.withdrawalRoute}
        onChange={(withdrawalRoute) => draft.type({ withdrawalRoute })}
        onBlur={() => void draft.flush()}
      />
    </FieldGroup>
  );
}

interface DocumentChoiceProps {
  kind: 'privacyNotice' | 'imprint' | 'withdrawalPage';
  value: string | null;
  onChange: (textId: string | null) => void;
}

function DocumentChoice({ kind, value, onChange }: DocumentChoiceProps) {
  const t = useTexts('consent');
  const { ask } = useAccess();
  const { data } = useQuery(
    ask.consents.list.queryOptions({
      input: { kinds: [kind], asOf: null, search: '', isArchived: false },
    }),
  );
  return (
    <Select
      label={t(`links.${kind}`)}
      options={[
        ...(data?.rows ?? []).map(({ id, name }) => ({ id, label: name })),
        { id: none, label: t('links.none') },
      ]}
      value={value ?? none}
      onChange={(id) => onChange(id === none ? null : id)}
    />
  );
}
