import type { RecentVault } from '../../../src-main/contract/shell.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { SampleMark } from '../../ui/sample-mark.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { OpenForm } from './open-form.tsx';
import { recentTime } from './recent-time.ts';

export interface RecentListProps {
  vaults: readonly RecentVault[];
  /** The row that asks for the passphrase; null is the newest that is there. */
  chosenId: string | null;
  onChoose: (id: string) => void;
  /** Opens the file dialog, for a file that has moved. */
  onLocate: () => void;
}

/** Companies opened before: name, place and time, nothing of their content. */
export function RecentList({ vaults, chosenId, onChoose, onLocate }: RecentListProps) {
  const t = useTexts('start');
  const chosen =
    vaults.find(({ id }) => id === chosenId) ?? vaults.find(({ isThere }) => isThere) ?? vaults[0];
  return (
    <ul aria-label={t('list')} className="max-w-190 border-t border-line-strong">
      {vaults.map((vault) =>
        vault.id === chosen?.id ? (
          <li
            key={vault.id}
            className="border-b border-line bg-surface px-6 py-4 shadow-[inset_3px_0_0_var(--accent)]"
          >
            <Company vault={vault} />
            <OpenForm key={vault.id} vault={vault} onLocate={onLocate} />
          </li>
        ) : (
          <li key={vault.id} className="border-b border-line">
            <button
              type="button"
              onClick={() => onChoose(vault.id)}
              className="focus-inside w-full cursor-default px-6 py-3 text-left hover:bg-accent-soft"
            >
              <Company vault={vault} />
            </button>
          </li>
        ),
      )}
    </ul>
  );
}

function Company({ vault }: { vault: RecentVault }) {
  const t = useTexts('start');
  const language = useLanguage();
  const { name, place, isSample, isThere, lastOpenedAt } = vault;
  return (
    <span className="grid grid-cols-[36px_minmax(0,1fr)_auto] items-center gap-4">
      <Sheet large name={name} />
      <span className="min-w-0">
        <span className="flex flex-wrap items-center gap-2">
          <b className="text-section break-words">{name}</b>
          {isSample && (
            <span className="uppercase">
              <SampleMark>{t('sample')}</SampleMark>
            </span>
          )}
        </span>
        <span className="block text-dense break-all text-ink-2">{place}</span>
      </span>
      <span className="text-right text-dense text-ink-2">
        {!isThere
          ? t('notThere')
          : lastOpenedAt
            ? recentTime(lastOpenedAt, new Date(), language)
            : t('neverOpened')}
      </span>
    </span>
  );
}
