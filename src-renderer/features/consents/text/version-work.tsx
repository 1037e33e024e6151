import { useState } from 'react';
import type { TextVersion } from '../../../../src-main/contract/consent-record.ts';
import type { Language } from '../../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { CampaignsUsing } from '../../../lib/campaigns-using.tsx';
import { SecondPersonNotice } from '../../../lib/second-person/second-person-notice.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { AnswerPart } from '../answer/answer-part.tsx';
import { CheckPanel } from '../check/check-panel.tsx';
import { Readability } from '../check/readability.tsx';
import { useCheck } from '../check/use-check.ts';
import { DraftFields } from '../draft/draft-fields.tsx';
import { useDraft } from '../draft/use-draft.ts';
import { PublishPart } from '../publish/publish-part.tsx';
import { useTextWords } from '../use-text-words.ts';
import { UsePart } from '../uses/use-part.tsx';
import { numberOf, versionBefore } from '../version-state.ts';
import { ChangePart } from './change-part.tsx';
import { LengthsPart } from './lengths-part.tsx';
import { ModeBar } from './mode-bar.tsx';
import type { Passage, ShownVersion } from './shown-version.ts';
import { TextHeader } from './text-header.tsx';
import { VersionFacts } from './version-facts.tsx';
import { VersionPaper } from './version-paper.tsx';

/** The chosen version: its words in the middle, to be written or to be read, and what is found in them on the right. */
export function VersionWork({ shown }: { shown: ShownVersion }) {
  const t = useTexts('consent');
  const campaigns = useTexts('campaigns');
  const screen = useLanguage();
  const words = useTextWords();
  const { text, version, page } = shown;
  const draft = useDraft(version);
  const [chosen, choose] = useState<Language | null>(null);
  const [passage, setPassage] = useState<Passage | null>(null);
  const language = chosen ?? (text.languages.includes(screen) ? screen : (text.languages[0] ?? screen));
  const isConsent = text.kind === 'consent';
  const answer = useCheck(draft.content, language);
  const older = versionBefore(version, text.versions);
  const isDraft = version.state !== 'published';
  const name = words.version(numberOf(version, text.versions));
  const show = (next: Passage) => {
    if (page.address.mode !== 'text') page.change({ mode: 'text' });
    setPassage(next);
  };
  return (
    <>
      <div className="@container min-w-0 px-6 py-4 @min-[860px]:overflow-y-auto">
        <TextHeader shown={shown} />
        <SecondPersonNotice subjectId={text.id} />
        {page.address.at !== undefined && <AnswerPart shown={shown} at={page.address.at} />}
        <ModeBar {...{ shown, older, language }} onLanguage={choose} />
        <VersionPaper {...{ shown, older, language, draft, passage }} />
        <ChangePart {...{ shown, older, language }} />
        {isDraft ? <DraftFields {...{ shown, draft, language }} /> : <VersionFacts {...{ shown }} />}
        <UsePart shown={shown} />
        {isConsent && (
          <section className="mt-5 grid gap-3 border-t border-line pt-4">
            <SectionHeading>{campaigns('using.title')}</SectionHeading>
            <CampaignsUsing link="text" id={text.id} />
          </section>
        )}
        {answer && <LengthsPart {...{ shown, older, language, answer }} />}
      </div>
      <aside
        aria-label={t('side')}
        className="flex min-h-0 min-w-0 flex-col border-line bg-desk @max-[859px]:border-t @min-[860px]:border-l"
      >
        <div className="grid min-h-0 flex-1 content-start gap-4 p-5 pb-4 @min-[860px]:overflow-y-auto">
          {isConsent && (
            <CheckPanel title={t('check.title', { version: name })} answer={answer} onShow={show}>
              <ButtonLink small href={checkReport(version)}>
                {t('check.pdf')}
              </ButtonLink>
            </CheckPanel>
          )}
          {answer && <Readability answer={answer} onShow={show} />}
        </div>
        <PublishPart {...{ shown, draft, answer, older }} />
      </aside>
    </>
  );
}

/** Address of the preview of what the check finds in this version, as PDF. */
function checkReport({ id, textId }: TextVersion): string {
  return `/reports?kind=wordingCheck&textId=${encodeURIComponent(textId)}&versionId=${encodeURIComponent(id)}`;
}
