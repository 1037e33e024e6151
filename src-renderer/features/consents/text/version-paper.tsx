import type { TextVersion } from '../../../../src-main/contract/consent-record.ts';
import type { Language } from '../../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { HashText } from '../../../ui/hash-text.tsx';
import { Paper } from '../../../ui/paper.tsx';
import type { Draft } from '../draft/use-draft.ts';
import { WordingField } from '../draft/wording-field.tsx';
import { useTextWords } from '../use-text-words.ts';
import { numberOf } from '../version-state.ts';
import { ChangedWords } from './changed-words.tsx';
import { FormBox } from './form-box.tsx';
import type { Passage, ShownVersion } from './shown-version.ts';
import { SideBySide } from './side-by-side.tsx';
import { WordingText } from './wording-text.tsx';

export interface VersionPaperProps {
  shown: ShownVersion;
  older: TextVersion | null;
  language: Language;
  draft: Draft;
  passage: Passage | null;
}

/** The wording on paper. Publishing is the one moment that moves: the draft's dashed edge turns into the paper's own. */
export function VersionPaper({ shown, older, language, draft, passage }: VersionPaperProps) {
  const { text, version, page } = shown;
  const { mode } = page.address;
  const isDraft = version.state !== 'published';
  const wording = draft.content.wording[language] ?? '';
  if (mode === 'side' && older) return <SideBySide {...{ shown, older, language }} />;
  return (
    <Paper
      kind={isDraft ? 'draft' : 'own'}
      overline={<Overline shown={shown} />}
      aside={version.hash && <Hash hash={version.hash} />}
      className="@max-[560px]:p-5"
    >
      {mode === 'diff' && older ? (
        <FormBox form={draft.content.form} isBoxed={text.kind === 'consent'}>
          <ChangedWords {...{ older, language }} newer={version} />
        </FormBox>
      ) : (
        <FormBox form={draft.content.form} isBoxed={text.kind === 'consent'}>
          {isDraft ? (
            <WordingField {...{ draft, language, passage }} />
          ) : (
            <WordingText {...{ language, passage }} text={wording} />
          )}
        </FormBox>
      )}
    </Paper>
  );
}

function Overline({ shown: { text, version, zone } }: { shown: ShownVersion }) {
  const t = useTexts('consent');
  const language = useLanguage();
  const words = useTextWords();
  const name = words.version(numberOf(version, text.versions));
  if (version.publishedAt === null)
    return t(version.state === 'review' ? 'paper.review' : 'paper.draft', { version: name });
  return t('paper.published', { version: name, at: formatInstant(version.publishedAt, zone, language) });
}

function Hash({ hash }: { hash: string }) {
  const t = useTexts('consents');
  return <HashText hash={hash} copyLabel={t('inspector.copyHash')} copiedLabel={t('inspector.hashCopied')} />;
}
