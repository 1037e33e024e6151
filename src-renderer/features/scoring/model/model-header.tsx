import { Ellipsis } from 'lucide-react';
import type { ScoringRecord } from '../../../../src-main/contract/scoring.ts';
import type { ModelVersion } from '../../../../src-main/contract/scoring-model.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatDay } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { onTheWall } from '../../../lib/zoned-time.ts';
import { HashText } from '../../../ui/hash-text.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Select } from '../../../ui/select.tsx';
import type { ModelDraft } from './use-model-draft.ts';
import { nextNumber } from './version-name.ts';

export interface ModelHeaderProps {
  record: ScoringRecord;
  version: ModelVersion;
  draft: ModelDraft;
  zone: string;
  onShowVersion: (versionId: string | undefined) => void;
}

/** Which model and version this is, and what can be done with it as a whole. */
export function ModelHeader({ record, version, draft, zone, onShowVersion }: ModelHeaderProps) {
  const t = useTexts('scoringModel');
  const shared = useTexts('scoring');
  const { engine } = useAccess();
  const language = useLanguage();
  const deed = useDeed();
  const done = useDoneToast();
  const isArchived = record.archivedAt !== null;
  const { name } = draft.content;
  const move = () =>
    deed.run(async () => {
      await engine.scoring[isArchived ? 'restore' : 'archive']({ modelId: record.id });
      done(t(isArchived ? 'restored' : 'archived', { name }));
    });
  const discard = () =>
    deed.run(async () => {
      await engine.scoring.discardDraft({ versionId: version.id });
      onShowVersion(undefined);
    });
  const canDiscard = !draft.isLocked && record.versions.length > 1;
  return (
    <header className="shrink-0 px-6 pt-4 pb-3">
      <div className="flex items-start gap-2">
        <h1 className="min-w-0 flex-1 font-serif text-title tracking-[-.005em] wrap-anywhere">{name}</h1>
        <Menu
          label={t('more')}
          trigger={<IconButton icon={Ellipsis} label={t('more')} />}
          items={[
            { id: 'archive', label: t(isArchived ? 'restore' : 'archive'), onAction: () => void move() },
            ...(canDiscard
              ? [{ id: 'discard', label: t('discard'), danger: true, onAction: () => void discard() }]
              : []),
          ]}
        />
      </div>
      <div className="w-64 max-w-full pt-1.5">
        <Select
          hideLabel
          label={t('versionChoice')}
          value={version.id}
          onChange={onShowVersion}
          options={record.versions.map((one) => ({
            id: one.id,
            label:
              one.number === null || one.releasedAt === null
                ? t('draftVersion', { number: nextNumber(record.versions) })
                : t('releasedVersion', {
                    number: one.number,
                    day: formatDay(onTheWall(one.releasedAt, zone).day, language),
                  }),
          }))}
        />
      </div>
      {version.hash !== null && (
        <p className="flex flex-wrap items-center gap-x-2 pt-1 text-dense text-ink-2">
          {t('releasedBy', { by: version.releasedBy ?? '', reason: version.reason })}
          <HashText hash={version.hash} copyLabel={shared('copyHash')} copiedLabel={shared('hashCopied')} />
        </p>
      )}
      {isArchived && <Notice tone="neutral" title={t('inArchive')} />}
      <FailureNotice error={deed.error} />
    </header>
  );
}
