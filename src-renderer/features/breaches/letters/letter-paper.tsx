import { Fragment } from 'react';
import type { BreachLetter } from '../../../../src-main/contract/breach-record.ts';
import { letterSections } from '../../../i18n/letter-sections.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { Paper } from '../../../ui/paper.tsx';
import { Stamp } from '../../../ui/stamp.tsx';
import { letterReport } from './letter-report.ts';

export interface LetterPaperProps {
  breachId: string;
  letter: BreachLetter;
  zone: string;
}

/** A letter as it was sent: its words are the proof and stay as they are. */
export function LetterPaper({ breachId, letter, zone }: LetterPaperProps) {
  const t = useTexts('breachSteps');
  const { sent, subject, sections, language } = letter;
  const titles = letterSections(language);
  return (
    <div className="mx-auto flex max-w-180 flex-col gap-4">
      <Paper
        kind={sent ? 'own' : 'draft'}
        overline={t(`letters.kinds.${letter.kind}`)}
        className="@max-[860px]:p-6"
      >
        {sent && <Sending letter={letter} zone={zone} />}
        <div lang={language}>
          <h2 className="mt-3 text-dialog text-pretty">{subject}</h2>
          {sections.map(({ id, text }) => (
            <Fragment key={id}>
              <h3 className="mt-4 text-prose">{titles[id]}</h3>
              <p className="whitespace-pre-wrap wrap-anywhere">{text}</p>
            </Fragment>
          ))}
        </div>
      </Paper>
      <div>
        <ButtonLink href={letterReport(breachId, letter.id)}>{t('letters.pdf')}</ButtonLink>
      </div>
    </div>
  );
}

function Sending({ letter, zone }: { letter: BreachLetter; zone: string }) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const { sent, addressee, addressees } = letter;
  if (!sent) return null;
  const facts = [
    { label: t('letters.sentAt'), value: formatInstant(sent.at, zone, language) },
    { label: t('letters.sentBy'), value: sent.by },
    { label: t('channels.label'), value: sent.channel },
    { label: t('letters.addressee'), value: addressee },
    { label: t('letters.addressees'), value: addressees === null ? '' : formatNumber(addressees, language) },
  ].filter(({ value }) => value.trim() !== '');
  return (
    <div className="mt-1 flex flex-col items-start gap-3 font-sans">
      <Stamp status="ok">{t('letters.stamp')}</Stamp>
      <FactList align="start" facts={facts} />
    </div>
  );
}
