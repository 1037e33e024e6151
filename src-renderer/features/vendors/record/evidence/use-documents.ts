import { useState } from 'react';
import type { Vendor, VendorDocument } from '../../../../../src-main/contract/vendor-record.ts';
import { useTexts } from '../../../../i18n/messages.ts';
import { useAccess } from '../../../../lib/queries.ts';
import { useDoneToast } from '../../../../lib/saving.ts';
import { toasts } from '../../../../lib/ui-store.ts';
import { useShowVendor } from '../use-vendor.ts';
import { kindOfName, titleOfName } from './kind-of-name.ts';

/** Takes files in as documents of the vendor, and hands them out again. */
export function useDocuments(vendor: Vendor) {
  const t = useTexts('vendor');
  const { engine, shell } = useAccess();
  const show = useShowVendor();
  const done = useDoneToast();
  const [error, setError] = useState<unknown>(null);
  const attempt = async (act: () => Promise<void>) => {
    setError(null);
    try {
      await act();
    } catch (refusal) {
      setError(refusal);
    }
  };
  const addOne = async (file: File) => {
    const { hash, name } = await engine.attachments.add({ file, name: file.name });
    const document = {
      id: null,
      kind: kindOfName(name),
      title: titleOfName(name),
      language: null,
      datedOn: null,
      expiresOn: null,
      hash,
    };
    show(await engine.vendors.saveDocument({ vendorId: vendor.id, document }));
    done(t('documents.added', { name }));
  };
  return {
    error,
    add: (files: File[]) =>
      void attempt(async () => {
        for (const file of files) await addOne(file);
      }),
    saveAs: ({ attachment }: VendorDocument) =>
      void attempt(async () => {
        if (!attachment) return;
        const { isSaved, place } = await shell.files.saveAttachment({
          hash: attachment.hash,
          name: attachment.name,
        });
        if (isSaved) toasts.add({ text: t('documents.saved', { place }) });
      }),
  };
}
