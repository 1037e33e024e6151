import { useQuery } from '@tanstack/react-query';
import { FileLock2, PencilLine, Plus } from 'lucide-react';
import { useState } from 'react';
import type { ScoringRecord } from '../../../../src-main/contract/scoring.ts';
import type { ModelFinding } from '../../../../src-main/contract/scoring-check.ts';
import type { ModelVersion, ScoringRule } from '../../../../src-main/contract/scoring-model.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Link } from '../../../ui/link.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { RefusedAction } from '../../../ui/refused-action.tsx';
import type { ModelDraft } from '../model/use-model-draft.ts';
import { nextNumber } from '../model/version-name.ts';
import { ReleaseDialog } from './release-dialog.tsx';

export interface ReleaseBarProps {
  record: ScoringRecord;
  version: ModelVersion;
  draft: ModelDraft;
  findings: readonly ModelFinding[];
  /** False until the first check has answered: before that nothing is offered. */
  isChecked: boolean;
  onAdd: (kind: ScoringRule['kind']) => void;
  onShowCheck: () => void;
  onShowVersion: (versionId: string) => void;
}

/** Below the rules: another signal, and the release; on a released version the way to the next draft. */
export function ReleaseBar(props: ReleaseBarProps) {
  const { record, version, draft, findings, isChecked, onAdd, onShowCheck, onShowVersion } = props;
  const t = useTexts('scoringModel');
  const language = useLanguage();
  const { ask, engine } = useAccess();
  const deed = useDeed();
  const [isAsked, setAsked] = useState(false);
  const { data: law } = useQuery(ask.scoring.law.queryOptions());
  const standing = findings.filter(({ severity }) => severity === 'blocker');
  const blockers = [...new Set(standing.map(({ code }) => code))];
  const openDraft = record.versions.find(({ releasedAt }) => releasedAt === null);
  const begin = () =>
    deed.run(async () => onShowVersion((await engine.scoring.startDraft({ modelId: record.id })).id));
  const number = nextNumber(record.versions);
  return (
    <footer className="grid shrink-0 gap-2 border-t border-line bg-surface px-6 py-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        {!draft.isLocked && (
          <>
            <Menu
              label={t('rules.add')}
              trigger={<Button icon={Plus}>{t('rules.add')}</Button>}
              items={(['profile', 'behaviour'] as const).map((id) => ({
                id,
                label: t(`rules.addKind.${id}`),
                onAction: () => onAdd(id),
              }))}
            />
            {isChecked && blockers.length === 0 && (
              <Button variant="primary" icon={FileLock2} onPress={() => setAsked(true)}>
                {t('release.act', { number })}
              </Button>
            )}
          </>
        )}
        {draft.isLocked && openDraft && (
          <Button onPress={() => onShowVersion(openDraft.id)}>{t('release.toDraft')}</Button>
        )}
        {draft.isLocked && !openDraft && record.archivedAt === null && (
          <Button variant="primary" icon={PencilLine} isPending={deed.isRunning} onPress={() => void begin()}>
            {t('release.begin', { number })}
          </Button>
        )}
      </div>
      {!draft.isLocked && blockers.length > 0 && (
        <RefusedAction
          icon={FileLock2}
          label={t('release.act', { number })}
          sentence={t('release.refused', { count: blockers.length })}
          reasons={blockers.map((code) => ({
            id: code,
            text: law?.findings[code].title[language] ?? '',
            action: <Link onPress={onShowCheck}>{t('release.why')}</Link>,
          }))}
        />
      )}
      <FailureNotice error={deed.error} />
      {isAsked && <ReleaseDialog {...{ version, draft, findings, number }} onClose={() => setAsked(false)} />}
    </footer>
  );
}
