import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { TextUse } from '../../../../src-main/contract/consent-record.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { formatInstant } from '../../../lib/zoned-time.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { ShownVersion } from '../text/shown-version.ts';
import { useTextWords } from '../use-text-words.ts';
import { periodAt, versionInForce, versionShown } from '../version-state.ts';
import { ChangeHistory } from './change-history.tsx';
import { PlaceDialog } from './place-dialog.tsx';

export interface PlaceRowProps {
  shown: ShownVersion;
  use: TextUse;
  now: number;
  onChange: () => void;
}

/** One place: what it is, what it shows now, what it showed before. */
export function PlaceRow({ shown, use, now, onChange }: PlaceRowProps) {
  const t = useTexts('consent');
  const register = useTexts('consents');
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const [isEditing, edit] = useState(false);
  const archive = () =>
    deed.run(async () => {
      await engine.consents.archiveUse({ useId: use.id });
      done(t('places.archived', { name: use.name }));
    });
  const about = [register(`useKind.${use.kind}`), use.address, use.campaign].filter(Boolean).join(', ');
  return (
    <li className="grid gap-1 border-t border-line py-2.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <div className="min-w-0 flex-1 basis-48">
          <p className="font-semibold wrap-anywhere">{use.name}</p>
          <p className="text-dense text-ink-2 wrap-anywhere">{about}</p>
        </div>
        <Standing {...{ shown, use, now }} />
        <Button small onPress={onChange}>
          {t('places.change')}
        </Button>
        <Menu
          label={t('places.more', { name: use.name })}
          trigger={<IconButton icon={Ellipsis} label={t('places.more', { name: use.name })} />}
          items={[
            { id: 'edit', label: t('places.edit'), onAction: () => edit(true) },
            { id: 'ask', label: t('places.ask'), onAction: () => askNow(shown, use) },
            { id: 'archive', label: t('places.archive'), onAction: () => void archive() },
          ]}
        />
      </div>
      <FailureNotice error={deed.error} />
      {use.changes.length > 0 && <ChangeHistory zone={shown.zone} use={use} />}
      {isEditing && <PlaceDialog textId={use.textId} use={use} onClose={() => edit(false)} />}
    </li>
  );
}

function askNow({ page }: ShownVersion, { id }: TextUse): void {
  page.change({ use: id, at: new Date().toISOString() });
}

/** The version that the place shows now, and whether it should. */
function Standing({ shown: { text, zone }, use, now }: Omit<PlaceRowProps, 'onChange'>) {
  const t = useTexts('consent');
  const register = useTexts('consents');
  const language = useLanguage();
  const words = useTextWords();
  const version = versionShown(text, use, now);
  const since = periodAt(use, now)?.from;
  if (!version || version.number === null || !since)
    return <Tag status="open">{register('inspector.nothingShown')}</Tag>;
  const isOlder = versionInForce(text.versions)?.id !== version.id;
  return (
    <Tag status={version.withdrawn ? 'risk' : isOlder ? 'caution' : 'ok'}>
      <span title={t('places.since', { at: formatInstant(since, zone, language) })}>
        {version.withdrawn
          ? `${words.version(version.number)} ${register('state.withdrawn')}`
          : words.version(version.number)}
      </span>
    </Tag>
  );
}
