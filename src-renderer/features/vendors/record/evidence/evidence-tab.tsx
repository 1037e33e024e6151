import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Vendor, VendorDocument } from '../../../../../src-main/contract/vendor-record.ts';
import { useLanguage, useTexts } from '../../../../i18n/messages.ts';
import { FailureNotice } from '../../../../lib/failure-notice.tsx';
import { formatBytes, formatDay } from '../../../../lib/format.ts';
import { Button } from '../../../../ui/button.tsx';
import { FileDrop } from '../../../../ui/file-drop.tsx';
import { HashText } from '../../../../ui/hash-text.tsx';
import { SectionHeading } from '../../../../ui/section-heading.tsx';
import { CertificatePart } from '../certificates/certificate-part.tsx';
import { PartRow } from '../part-row.tsx';
import { DocumentDialog, type DraftDocument, draftOf, newDocument } from './document-dialog.tsx';
import { ExpiryTag } from './expiry-tag.tsx';
import { useDocuments } from './use-documents.ts';

/** What proves the facts: documents with their own dates and checksums. */
export function EvidenceTab({ vendor }: { vendor: Vendor }) {
  const t = useTexts('vendor');
  const [edited, setEdited] = useState<DraftDocument | null>(null);
  const documents = useDocuments(vendor);
  return (
    <section className="grid gap-3 bg-surface px-6 py-5">
      <SectionHeading
        aside={
          <Button small variant="quiet" icon={Plus} onPress={() => setEdited(newDocument)}>
            {t('documents.add')}
          </Button>
        }
      >
        {t('documents.table')}
      </SectionHeading>
      {vendor.documents.length === 0 && <p className="text-ink-2">{t('documents.empty')}</p>}
      <ul>
        {vendor.documents.map((document) => (
          <DocumentRow
            key={document.id}
            document={document}
            onEdit={() => setEdited(draftOf(document))}
            onSaveAs={() => documents.saveAs(document)}
          />
        ))}
      </ul>
      <FailureNotice error={documents.error} />
      <FileDrop
        name={t('documents.drop', { name: vendor.name })}
        chooseLabel={t('documents.choose')}
        pasteHint={t('documents.paste')}
        onFiles={documents.add}
      />
      <CertificatePart vendor={vendor} />
      {edited && <DocumentDialog vendorId={vendor.id} document={edited} onClose={() => setEdited(null)} />}
    </section>
  );
}

interface DocumentRowProps {
  document: VendorDocument;
  onEdit: () => void;
  onSaveAs: () => void;
}

function DocumentRow({ document, onEdit, onSaveAs }: DocumentRowProps) {
  const t = useTexts('vendor');
  const language = useLanguage();
  const { attachment } = document;
  const detail = [
    t(`documents.kinds.${document.kind}`),
    document.datedOn && formatDay(document.datedOn, language),
    attachment ? `${attachment.name}, ${formatBytes(attachment.size, language)}` : t('documents.noFile'),
  ];
  return (
    <PartRow
      name={document.title}
      detail={
        <span className="flex flex-wrap items-center gap-x-3">
          {detail.filter(Boolean).join(' · ')}
          {attachment && (
            <HashText
              hash={attachment.hash}
              copyLabel={t('documents.copyHash')}
              copiedLabel={t('documents.copied')}
            />
          )}
        </span>
      }
      state={<ExpiryTag expiresOn={document.expiresOn} />}
      onEdit={onEdit}
    >
      {attachment && (
        <Button small variant="quiet" onPress={onSaveAs}>
          {t('documents.saveAs')}
        </Button>
      )}
    </PartRow>
  );
}
