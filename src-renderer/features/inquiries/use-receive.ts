import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Received } from '../../../src-main/contract/inquiries.ts';
import { useTexts } from '../../i18n/messages.ts';
import { failureOf } from '../../lib/failures.ts';
import { useAccess } from '../../lib/queries.ts';
import { useDoneToast } from '../../lib/saving.ts';
import { toasts } from '../../lib/ui-store.ts';

export interface Receive {
  isReading: boolean;
  error: unknown;
  choose: () => void;
  addFile: (file: File) => void;
}

/** Brings a returned file in, by dialog or drop, and shows what is in it. */
export function useReceive(inquiryId: string | null): Receive {
  const t = useTexts('inquiries');
  const { engine, shell } = useAccess();
  const navigate = useNavigate();
  const done = useDoneToast();
  const [isReading, setReading] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const bring = async (read: () => Promise<Received | null>) => {
    setError(null);
    setReading(true);
    try {
      const received = await read();
      if (received === null) return;
      if (received.isRepeat) toasts.add({ text: t('returned.repeat') });
      else done(t('returned.received'));
      await navigate({
        to: '/inquiries/$inquiryId',
        params: { inquiryId: received.inquiryId },
        search: { returned: received.returnId },
      });
    } catch (refusal) {
      if (failureOf(refusal).code !== 'CANCELLED') setError(refusal);
    } finally {
      setReading(false);
    }
  };
  return {
    isReading,
    error,
    choose: () => void bring(() => shell.files.chooseReturn({ inquiryId })),
    addFile: (file) =>
      void bring(() => engine.inquiries.receive({ file, name: file.name.slice(0, 200), inquiryId })),
  };
}
