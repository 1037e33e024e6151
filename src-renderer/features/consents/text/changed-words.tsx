import type { TextVersion } from '../../../../src-main/contract/consent-record.ts';
import type { Language } from '../../../../src-main/contract/values.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { ChangedParts } from '../../../lib/changed-parts.tsx';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useComparison } from './use-comparison.ts';

export interface ChangedWordsProps {
  older: TextVersion;
  newer: TextVersion;
  language: Language;
  /** Leaves out what went, or what came: for two texts side by side. */
  only?: 'older' | 'newer';
}

/** A wording with what came and what went: underlined and struck through, not told by colour alone. */
export function ChangedWords({ older, newer, language, only }: ChangedWordsProps) {
  const t = useTexts('consent');
  const { data, error } = useComparison(older, newer, language);
  if (error) return <FailureNotice error={error} />;
  const left = only === 'older' ? 'added' : only === 'newer' ? 'removed' : null;
  return (
    <p lang={language} className="whitespace-pre-line wrap-anywhere">
      <ChangedParts
        parts={(data?.parts ?? []).filter(({ kind }) => kind !== left)}
        texts={{ added: t('modes.added'), removed: t('modes.removed') }}
      />
    </p>
  );
}
