import { useState } from 'react';
import type { TextVersion } from '../../../../src-main/contract/consent-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { useDateTimeWords } from '../../../lib/date-time-words.ts';
import { formatDay } from '../../../lib/format.ts';
import { formatClockTime, onTheWall } from '../../../lib/zoned-time.ts';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { DateTimeField } from '../../../ui/date-time-field.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { useTextWords } from '../use-text-words.ts';
import { numberOf, stateOf, stateShape } from '../version-state.ts';
import { NewVersion } from './new-version.tsx';
import type { ShownVersion } from './shown-version.ts';

/** Every version of the text, and the question what a form said on a day. */
export function VersionSide({ shown }: { shown: ShownVersion }) {
  const t = useTexts('consent');
  const { text, page } = shown;
  const hasDraft = text.versions.some(({ publishedAt }) => publishedAt === null);
  return (
    <aside
      aria-label={t('versions')}
      className="min-w-0 border-line bg-desk pb-4 @max-[859px]:border-b @min-[860px]:overflow-y-auto @min-[860px]:border-r"
    >
      <h2 className="px-4 pt-4 pb-2 text-section">{t('versions')}</h2>
      <ul className="border-y border-line @max-[859px]:max-h-42 @max-[859px]:overflow-y-auto">
        {text.versions.map((version) => (
          <VersionRow key={version.id} shown={shown} version={version} />
        ))}
      </ul>
      {!hasDraft && text.archivedAt === null && (
        <div className="px-4 pt-3">
          <NewVersion {...{ text, page }} />
        </div>
      )}
      <Question key={page.address.at ?? ''} shown={shown} />
    </aside>
  );
}

function VersionRow({ shown, version }: { shown: ShownVersion; version: TextVersion }) {
  const t = useTexts('consent');
  const states = useTexts('consents');
  const words = useTextWords();
  const { text, page, zone } = shown;
  const state = stateOf(version, text.versions);
  const isShown = version.id === shown.version.id;
  return (
    <li className="border-t border-line first:border-t-0">
      <button
        type="button"
        aria-current={isShown ? 'true' : undefined}
        onClick={() => page.change({ version: version.id, at: undefined })}
        className={classNames(
          'focus-inside grid w-full cursor-default gap-0.5 px-4 py-2.5 text-left text-dense hover:bg-accent-soft',
          isShown && 'bg-surface shadow-[inset_3px_0_0_var(--accent)]',
        )}
      >
        <span className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1">
          <span className="text-base font-semibold">{words.version(numberOf(version, text.versions))}</span>
          <Tag bare={state !== 'draft'} status={stateShape[state]}>
            {states(`state.${state}`)}
          </Tag>
        </span>
        <Told version={version} zone={zone} />
        <span className="text-ink-2">
          {version.hash ? (
            <span className="font-mono text-meta">{`${version.hash.slice(0, 4)}…${version.hash.slice(-4)}`}</span>
          ) : (
            version.author || t('noAuthor')
          )}
        </span>
      </button>
    </li>
  );
}

function Told({ version: { publishedAt, savedAt }, zone }: { version: TextVersion; zone: string }) {
  const t = useTexts('consent');
  const language = useLanguage();
  const at = publishedAt ?? savedAt;
  const told = `${formatDay(onTheWall(at, zone).day, language)}, ${formatClockTime(at, zone, language)}`;
  return <span className="text-ink-2">{publishedAt ? t('sincePublished', { at: told }) : told}</span>;
}

/** "What did it say on that day?" The answer stands in the middle and in the address. */
function Question({ shown: { page, zone } }: { shown: ShownVersion }) {
  const t = useTexts('consent');
  const words = useDateTimeWords(zone);
  const { at } = page.address;
  const [typed, setTyped] = useState<string | null>(at ?? null);
  return (
    <div className="grid gap-2 px-4 pt-5">
      <DateTimeField label={t('question.label')} {...{ zone, words }} value={typed} onChange={setTyped} />
      <div className="flex flex-wrap gap-2">
        <Button
          small
          isDisabled={typed === null || typed === at}
          onPress={() => page.change({ at: typed ?? undefined })}
        >
          {t('question.ask')}
        </Button>
        {at !== undefined && (
          <Button small variant="quiet" onPress={() => page.change({ at: undefined })}>
            {t('question.close')}
          </Button>
        )}
      </div>
    </div>
  );
}
