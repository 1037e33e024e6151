import type { TextVersion } from '../../../../src-main/contract/consent-record.ts';
import type { Language } from '../../../../src-main/contract/values.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Paper } from '../../../ui/paper.tsx';
import type { Draft } from './use-draft.ts';

export interface RivalWordsProps {
  version: TextVersion;
  draft: Draft;
  language: Language;
}

/** The words that somebody else saved meanwhile, to be compared with the typed ones above. */
export function RivalWords({ version, draft, language }: RivalWordsProps) {
  const t = useTexts('consent');
  if (!draft.hasRival) return null;
  return (
    <Paper kind="foreign" overline={t('draft.rival')} className="mt-3 p-5">
      <p lang={language} className="whitespace-pre-line wrap-anywhere">
        {version.content.wording[language] ?? ''}
      </p>
    </Paper>
  );
}
