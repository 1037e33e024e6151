import { useQuery } from '@tanstack/react-query';
import { shownPlaces } from '../../../../src-main/contract/letter-places.ts';
import type { LetterWording, WordingVersion } from '../../../../src-main/contract/wordings.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatInstant } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Button } from '../../../ui/button.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Tag } from '../../../ui/tag.tsx';

export interface WordingVersionsProps {
  text: LetterWording;
  /** Lets a version hold again. */
  onHold: (state: { key: string; de: number; en: number }) => void;
}

/** Every version that the text ever had here, newest first. */
export function WordingVersions({ text, onHold }: WordingVersionsProps) {
  const t = useTexts('wordings');
  const screen = useLanguage();
  const { ask } = useAccess();
  const { data } = useQuery(ask.wordings.versions.queryOptions({ input: { key: text.key } }));
  if (!data) return null;
  const hold = ({ language, number }: WordingVersion) =>
    onHold({ key: text.key, de: text.de.number, en: text.en.number, [language]: number });
  return (
    <section className="grid gap-1">
      <SectionHeading>{t('versions')}</SectionHeading>
      {data.versions.length === 0 && <p className="text-dense text-ink-2">{t('noVersions')}</p>}
      <ol>
        {data.versions.map((version) => (
          <li
            key={`${version.language} ${version.number}`}
            className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-line py-1.5 text-dense last:border-b-0"
          >
            <span className="text-ink-2">{t(`short.${version.language}`)}</span>
            <span className="text-ink-2">
              {t('by', {
                time: formatInstant(version.savedAt, screen),
                name: version.savedBy || t('nobody'),
              })}
            </span>
            <span lang={version.language} translate="no" className="min-w-0 flex-1 basis-60 wrap-anywhere">
              {shownPlaces(version.text, text.places, screen) || t('versionShipped')}
            </span>
            {version.holds ? (
              <Tag status="ok">{t('holds')}</Tag>
            ) : (
              <Button small onPress={() => hold(version)}>
                {t('holdAgain')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
