import { useQuery } from '@tanstack/react-query';
import { FileArchive } from 'lucide-react';
import { useState } from 'react';
import { LicenceList } from '../../../src-main/contract/licences.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { toasts } from '../../lib/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { holdsFolded } from '../../ui/fold.ts';
import { Notice } from '../../ui/notice.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SectionPage } from './section-page.tsx';

/** Licences of everything the app is built of and shipped with, as the build listed them; to be read and handed on. */
export function LicencesSection() {
  const { shell } = useAccess();
  const t = useTexts('settings');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<unknown>(null);
  const { data: list, isError } = useQuery({ queryKey: ['licences'], queryFn: readLicences });
  const save = async () => {
    setError(null);
    try {
      const { isSaved, place } = await shell.licences.save();
      if (isSaved) toasts.add({ text: t('licences.saved', { place }) });
    } catch (refusal) {
      setError(refusal);
    }
  };
  const shown = (list?.parts ?? []).filter(({ name, licence }) => holdsFolded(`${name} ${licence}`, typed));
  return (
    <SectionPage
      title={t('licences.title')}
      text={t('licences.text')}
      actions={
        <Button icon={FileArchive} onPress={() => void save()}>
          {t('licences.save')}
        </Button>
      }
    >
      <FailureNotice error={error} />
      {isError && <Notice title={t('licences.unread')}>{t('licences.unreadText')}</Notice>}
      <div className="max-w-90">
        <SearchField
          label={t('licences.search')}
          placeholder={t('licences.search')}
          clearLabel={t('licences.clear')}
          value={typed}
          onChange={setTyped}
        />
      </div>
      <p role="status" className="text-dense text-ink-2">
        {list && t('licences.count', { count: shown.length })}
      </p>
      <ul>
        {shown.map((part) => (
          <PartEntry key={`${part.name} ${part.version}`} part={part} texts={list?.texts ?? []} />
        ))}
      </ul>
    </SectionPage>
  );
}

function PartEntry({ part, texts }: { part: LicenceList['parts'][number]; texts: readonly string[] }) {
  const t = useTexts('settings');
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="border-t border-line">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="focus-inside cursor-default py-1.5 wrap-anywhere">
          <span className="font-semibold" translate="no">
            {part.name}
          </span>{' '}
          <span className="text-dense text-ink-2">
            {part.version} · {part.licence}
          </span>
        </summary>
        {isOpen && (
          <div className="pb-3 pl-4" lang="en">
            {part.texts.map((at) => (
              <pre key={at} className="pt-2 font-mono text-meta whitespace-pre-wrap select-text">
                {texts[at]}
              </pre>
            ))}
          </div>
        )}
        {isOpen && part.texts.length === 0 && (
          <p className="pb-3 pl-4 text-dense text-ink-2">{t('licences.noText', { licence: part.licence })}</p>
        )}
      </details>
    </li>
  );
}

/** The build lays the list beside the page. */
async function readLicences(): Promise<LicenceList> {
  const answer = await fetch('./licences.json');
  return LicenceList.parse(await answer.json());
}
