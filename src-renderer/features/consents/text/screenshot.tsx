import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';

export interface ScreenshotProps {
  hash: string;
  /** Name of its file; empty where it is not known yet. */
  name: string;
}

/** A picture out of the vault. */
export function Screenshot({ hash, name }: ScreenshotProps) {
  const t = useTexts('consent');
  const { engine } = useAccess();
  const [address, setAddress] = useState<string | null>(null);
  const { data, error } = useQuery({
    queryKey: ['attachment', hash],
    queryFn: () => engine.attachments.read({ hash }),
    gcTime: 0,
  });
  const file = data?.file;
  useEffect(() => {
    if (!file) return;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  const title = t('pictures.one', { name: name || (data?.attachment.name ?? '') });
  return (
    <figure className="max-w-full text-dense">
      <FailureNotice error={error} />
      {address && <img src={address} alt={title} className="max-h-60 max-w-full border border-line" />}
      <figcaption className="pt-0.5 text-ink-2 wrap-anywhere">{name || data?.attachment.name}</figcaption>
    </figure>
  );
}
