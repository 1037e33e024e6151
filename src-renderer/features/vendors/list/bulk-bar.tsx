import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Archive, ArchiveRestore, FileQuestion, GitCompare, UserRound, X } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import type { Standing } from '../use-standing.ts';

/** The engine takes at most so many vendors in one command. */
const atOnce = 1000;

/** So many vendors are asked at once. */
const mostAsked = 200;

export interface BulkBarProps {
  /** Vendors chosen; null among them while still being read. */
  chosen: readonly (string | null)[];
  isArchive: boolean;
  standing: Standing;
  onClear: () => void;
}

/** What can be done with several vendors at once. */
export function BulkBar({ chosen, isArchive, standing, onClear }: BulkBarProps) {
  const t = useTexts('vendors');
  const { ask } = useAccess();
  const navigate = useNavigate();
  const { data } = useQuery(ask.company.people.queryOptions());
  const ids = chosen.filter((id) => id !== null);
  const isTooMany = chosen.length > atOnce;
  const isWaiting = !isTooMany && ids.length < chosen.length;
  const isDisabled = isTooMany || isWaiting;
  return (
    <section
      aria-label={t('bulk.label')}
      data-acts-on-chosen
      className="flex flex-wrap items-center gap-2 border-t border-line-strong bg-accent-soft px-6 py-2"
    >
      <strong role="status">{t('bulk.count', { count: chosen.length })}</strong>
      <Menu
        label={t('bulk.setOwner')}
        trigger={
          <Button small icon={UserRound} isDisabled={isDisabled}>
            {t('bulk.setOwner')}
          </Button>
        }
        items={[
          ...(data?.people ?? []).map(({ id, name }) => ({
            id,
            label: name,
            onAction: () => standing.setOwner(ids, id),
          })),
          { id: 'nobody', label: t('bulk.nobody'), onAction: () => standing.setOwner(ids, null) },
        ]}
      />
      {!isArchive && (
        <Button
          small
          icon={FileQuestion}
          isDisabled={isDisabled || ids.length > mostAsked}
          onPress={() => void navigate({ to: '/inquiries', search: { vendors: ids.join(',') } })}
        >
          {t('bulk.inquire')}
        </Button>
      )}
      <Button
        small
        icon={isArchive ? ArchiveRestore : Archive}
        isDisabled={isDisabled}
        onPress={() => (isArchive ? standing.restore(ids) : standing.archive(ids))}
      >
        {t(isArchive ? 'bulk.restore' : 'bulk.archive')}
      </Button>
      <CompareButton ids={ids} isDisabled={isDisabled || isArchive} />
      {isDisabled && (
        <span className="text-dense text-ink-2">{t(isTooMany ? 'bulk.tooMany' : 'bulk.loading')}</span>
      )}
      <span className="flex-1" />
      <IconButton icon={X} label={t('bulk.clear')} onPress={onClear} />
    </section>
  );
}

/** So many vendors stand side by side. */
const [fewest, most] = [2, 5];

/** Leads to a new comparison of the chosen vendors. */
function CompareButton({ ids, isDisabled }: { ids: readonly string[]; isDisabled: boolean }) {
  const t = useTexts('comparisons');
  const navigate = useNavigate();
  const isNumber = ids.length >= fewest && ids.length <= most;
  return (
    <>
      <Button
        small
        icon={GitCompare}
        isDisabled={isDisabled || !isNumber}
        onPress={() => void navigate({ to: '/comparisons', search: { vendors: ids.join(',') } })}
      >
        {t('bulk.compare')}
      </Button>
      {!isDisabled && !isNumber && <span className="text-dense text-ink-2">{t('bulk.number')}</span>}
    </>
  );
}
