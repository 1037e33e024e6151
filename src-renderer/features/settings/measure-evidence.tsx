import { X } from 'lucide-react';
import { useState } from 'react';
import type { Evidence } from '../../../src-main/contract/attachments.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { formatBytes, formatInstant } from '../../lib/format.ts';
import { FileDrop } from '../../ui/file-drop.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

export interface MeasureEvidenceProps {
  /** Name of the control. */
  label: string;
  evidence: readonly Evidence[];
  /** Rejects with the refusal of the first file that is not taken. */
  onFiles: (files: File[]) => Promise<void>;
  onRemove: (evidence: Evidence) => void;
}

/** What proves the level: dropped, pasted or chosen files. */
export function MeasureEvidence({ label, evidence, onFiles, onRemove }: MeasureEvidenceProps) {
  const t = useTexts('company');
  const language = useLanguage();
  const [error, setError] = useState<unknown>(null);
  const take = (files: File[]) => {
    setError(null);
    onFiles(files).catch(setError);
  };
  const list = evidence.length > 0 && (
    <ul>
      {evidence.map((piece) => (
        <li key={piece.id} className="flex items-center gap-2 py-1 text-dense">
          <span className="min-w-0 flex-1 truncate">{piece.title}</span>
          {piece.attachment && (
            <span className="text-ink-2">
              {formatBytes(piece.attachment.size, language)} ·{' '}
              {formatInstant(piece.attachment.addedAt, language)}
            </span>
          )}
          <IconButton
            small
            icon={X}
            label={t('measures.removeEvidence', { title: piece.title })}
            onPress={() => onRemove(piece)}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <div>
      <p className="pb-1 font-semibold">{t('measures.evidence')}</p>
      <FileDrop
        name={t('measures.drop', { control: label })}
        pasteHint={t('measures.paste')}
        chooseLabel={t('measures.chooseFile')}
        onFiles={take}
      >
        {list}
      </FileDrop>
      <div className="pt-2">
        <FailureNotice error={error} />
      </div>
    </div>
  );
}
