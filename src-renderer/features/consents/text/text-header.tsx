import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { isOtherToday } from '../use-profile-facts.tsx';
import { useTextWords } from '../use-text-words.ts';
import { ProfileDialog } from './profile-dialog.tsx';
import type { ShownVersion } from './shown-version.ts';

/** What the text is, and what can be done with it as a whole. */
export function TextHeader({ shown: { text, version } }: { shown: ShownVersion }) {
  const t = useTexts('consent');
  const words = useTextWords();
  const { engine } = useAccess();
  const deed = useDeed();
  const done = useDoneToast();
  const [isEditing, edit] = useState(false);
  const isArchived = text.archivedAt !== null;
  const move = () =>
    deed.run(async () => {
      await engine.consents[isArchived ? 'restore' : 'archive']({ textId: text.id });
      done(t(isArchived ? 'restored' : 'archived', { name: text.name }));
    });
  return (
    <header className="pb-3">
      <div className="flex flex-wrap items-start gap-2">
        <h1 className="min-w-0 flex-1 basis-56 font-serif text-title tracking-[-.005em] wrap-anywhere">
          {text.name}
        </h1>
        <div className="flex items-center gap-2">
          <ButtonLink small href={`/reports?kind=consentText&textId=${encodeURIComponent(text.id)}`}>
            {t('report')}
          </ButtonLink>
          <Menu
            label={t('more')}
            trigger={<IconButton icon={Ellipsis} label={t('more')} />}
            items={[
              { id: 'edit', label: t('editProfile'), onAction: () => edit(true) },
              { id: 'archive', label: t(isArchived ? 'restore' : 'archive'), onAction: () => void move() },
            ]}
          />
        </div>
      </div>
      <p className="text-ink-2">{words.about(text)}</p>
      {text.purpose && <p className="text-dense text-ink-2 wrap-anywhere">{text.purpose}</p>}
      {isOtherToday(version.profile, text) && (
        <div className="pt-2">
          <Notice
            tone="caution"
            title={t('otherToday', {
              version: words.version(version.number ?? 0),
              name: version.profile?.name ?? '',
            })}
          >
            {t('otherTodayText')}
          </Notice>
        </div>
      )}
      {isArchived && <Notice tone="neutral" title={t('inArchive')} />}
      <FailureNotice error={deed.error} />
      {isEditing && <ProfileDialog text={text} onClose={() => edit(false)} />}
    </header>
  );
}
