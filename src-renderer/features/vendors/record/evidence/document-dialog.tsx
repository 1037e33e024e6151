import { useState } from 'react';
import { type VendorDocument, VendorDocumentKind } from '../../../../../src-main/contract/vendor-record.ts';
import { useTexts } from '../../../../i18n/messages.ts';
import { useAccess } from '../../../../lib/queries.ts';
import { Select } from '../../../../ui/select.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { DayField } from '../fields.tsx';
import { FieldPair } from '../form-section.tsx';
import { RecordDialog } from '../record-dialog.tsx';

export type DraftDocument = Omit<VendorDocument, 'id' | 'attachment'> & {
  id: string | null;
  hash: string | null;
};

/** A document of which nothing is known. */
export const newDocument: DraftDocument = {
  id: null,
  kind: 'dpa',
  title: '',
  language: null,
  datedOn: null,
  expiresOn: null,
  hash: null,
};

/** A stored document as it goes back to the engine. */
export function draftOf({ attachment, ...document }: VendorDocument): DraftDocument {
  return { ...document, hash: attachment?.hash ?? null };
}

export interface DocumentDialogProps {
  vendorId: string;
  document: DraftDocument;
  onClose: () => void;
}

const languages = ['de', 'en'] as const;
const otherLanguage = 'other';

/** What a document is, from when, and how long it is good for. */
export function DocumentDialog({ vendorId, document, onClose }: DocumentDialogProps) {
  const t = useTexts('vendor');
  const { engine } = useAccess();
  const [draft, setDraft] = useState(document);
  const [wasTried, setTried] = useState(false);
  const change = (part: Partial<DraftDocument>) => setDraft({ ...draft, ...part });
  const { id } = document;
  const isTitleMissing = draft.title.trim() === '';
  const save = () => {
    setTried(true);
    return !isTitleMissing && engine.vendors.saveDocument({ vendorId, document: draft });
  };
  const spoken = languages.find((language) => language === draft.language) ?? otherLanguage;
  return (
    <RecordDialog
      title={t(id ? 'documents.editTitle' : 'documents.newTitle')}
      onClose={onClose}
      save={save}
      removal={
        id
          ? {
              run: () => engine.vendors.removeDocument({ documentId: id }),
              done: t('documents.removed', { name: document.title }),
            }
          : undefined
      }
    >
      <TextField
        autoFocus
        label={t('documents.title')}
        isRequired
        maxLength={500}
        value={draft.title}
        onChange={(title) => change({ title })}
        error={wasTried && isTitleMissing ? t('documents.titleMissing') : undefined}
      />
      <FieldPair>
        <Select
          label={t('documents.kind')}
          options={VendorDocumentKind.options.map((kind) => ({
            id: kind,
            label: t(`documents.kinds.${kind}`),
          }))}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
        <Select
          label={t('documents.language')}
          options={[
            ...languages.map((language) => ({
              id: language as string,
              label: t(`documents.languages.${language}`),
            })),
            { id: otherLanguage, label: t('documents.languageOther') },
          ]}
          value={spoken}
          onChange={(language) => change({ language: language === otherLanguage ? null : language })}
        />
        <DayField
          label={t('documents.datedOn')}
          value={draft.datedOn}
          onChange={(datedOn) => change({ datedOn })}
        />
        <DayField
          label={t('documents.expiresOn')}
          value={draft.expiresOn}
          onChange={(expiresOn) => change({ expiresOn })}
        />
      </FieldPair>
    </RecordDialog>
  );
}
