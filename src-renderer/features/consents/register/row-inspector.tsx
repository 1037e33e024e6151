import { useQuery } from '@tanstack/react-query';
import type { TextVersion } from '../../../../src-main/contract/consent-record.ts';
import type { ConsentText } from '../../../../src-main/contract/consents.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { onTheWall } from '../../../lib/zoned-time.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { HashText } from '../../../ui/hash-text.tsx';
import { Inspector, InspectorSection } from '../../../ui/inspector.tsx';
import { useTextWords } from '../use-text-words.ts';
import { versionShown } from '../version-state.ts';

export interface RowInspectorProps {
  textId: string;
  asOf: string | undefined;
  zone: string;
  onClose: () => void;
}

/** The text of the chosen line at a glance, as it stands or stood. */
export function RowInspector({ textId, asOf, zone, onClose }: RowInspectorProps) {
  const t = useTexts('consents');
  const { ask, shell } = useAccess();
  const words = useTextWords();
  const { data: text, error } = useQuery(ask.consents.get.queryOptions({ input: { textId } }));
  // On a past day the text is called what it was called then.
  const shown = text && { ...text, ...(asOf === undefined ? null : versionBy(text, asOf)?.profile) };
  const address = `/consents/${textId}${asOf ? `?at=${encodeURIComponent(asOf)}` : ''}`;
  return (
    <Inspector
      label={t('inspector.label')}
      title={shown?.name}
      subtitle={shown && words.about(shown)}
      closeLabel={t('inspector.close')}
      onClose={onClose}
    >
      <FailureNotice error={error} />
      {text && (
        <>
          <div className="flex flex-wrap items-center gap-2 pb-4">
            <ButtonLink href={address}>{t('inspector.open')}</ButtonLink>
            <Button variant="quiet" onPress={() => void shell.window.open({ address })}>
              {t('inspector.inWindow')}
            </Button>
          </div>
          <Current {...{ text, asOf, zone }} />
          <Places {...{ text, asOf }} />
        </>
      )}
    </Inspector>
  );
}

/** The version that was published last by an instant, or by now. */
function versionBy({ versions }: ConsentText, asOf: string | undefined): TextVersion | undefined {
  const until = asOf === undefined ? Infinity : Date.parse(asOf);
  return versions.find(({ publishedAt }) => publishedAt && Date.parse(publishedAt) <= until);
}

/** The version that was published last by then: its words and how it is proved. */
function Current({ text, asOf, zone }: { text: ConsentText; asOf: string | undefined; zone: string }) {
  const t = useTexts('consents');
  const language = useLanguage();
  const words = useTextWords();
  const version = versionBy(text, asOf);
  if (!version?.publishedAt || version.number === null || version.hash === null) return null;
  const spoken = version.content.wording[language] === null ? text.languages[0] : language;
  const wording = spoken && version.content.wording[spoken];
  return (
    <>
      <InspectorSection>
        <FactList
          facts={[
            {
              label: t('column.version'),
              value: t('since', {
                version: words.version(version.number),
                day: formatDay(onTheWall(version.publishedAt, zone).day, language),
              }),
            },
            {
              label: t('inspector.hash'),
              value: (
                <HashText
                  hash={version.hash}
                  copyLabel={t('inspector.copyHash')}
                  copiedLabel={t('inspector.hashCopied')}
                />
              ),
            },
            { label: t('column.purpose'), value: text.purpose || '–' },
          ]}
        />
      </InspectorSection>
      {wording && (
        <InspectorSection title={t('inspector.wording')}>
          <p lang={spoken} className="line-clamp-6 font-serif whitespace-pre-line wrap-anywhere">
            {wording}
          </p>
        </InspectorSection>
      )}
    </>
  );
}

function Places({ text, asOf }: { text: ConsentText; asOf: string | undefined }) {
  const t = useTexts('consents');
  const words = useTextWords();
  const at = asOf === undefined ? Date.now() : Date.parse(asOf);
  const uses = text.uses.filter(({ archivedAt }) => archivedAt === null);
  const told = (number: number | null | undefined) =>
    typeof number === 'number'
      ? t('inspector.shows', { version: words.version(number) })
      : t('inspector.nothingShown');
  return (
    <InspectorSection title={t('inspector.places')}>
      {uses.length === 0 ? (
        <p className="text-ink-2">{t('inspector.noPlaces')}</p>
      ) : (
        <ul className="grid gap-1 text-dense">
          {uses.map((use) => (
            <li key={use.id}>
              <span className="wrap-anywhere">{use.name}</span>{' '}
              <span className="text-ink-2">{told(versionShown(text, use, at)?.number)}</span>
            </li>
          ))}
        </ul>
      )}
    </InspectorSection>
  );
}
