import { useNavigate } from '@tanstack/react-router';
import { Ellipsis, FileCode2, FileLock2, FileSpreadsheet, PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { OwnQuestionnaire } from '../../../../src-main/contract/own-questionnaires.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { formatDay, inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { useDoneToast } from '../../../lib/saving.ts';
import { SecondPersonNotice } from '../../../lib/second-person/second-person-notice.tsx';
import { toasts } from '../../../lib/ui-store.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { useSavedTable } from '../../../lib/use-saved-table.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu, type MenuItem } from '../../../ui/menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { PublishDialog } from './publish-dialog.tsx';

/** What the questionnaire is called, where it stands, and what can be done with it. */
export function QuestionnaireHeader({ record }: { record: OwnQuestionnaire }) {
  const t = useTexts('questionnaires');
  const language = useLanguage();
  const { engine, shell } = useAccess();
  const navigate = useNavigate();
  const deed = useDeed();
  const table = useSavedTable();
  const done = useDoneToast();
  const [isPublishing, publish] = useState(false);
  const { id, draft, versions, problems, isAsked } = record;
  const [newest] = versions;
  const title = inLanguage(record.title, language) || t('untitled');
  const act = (deedOf: () => Promise<unknown>, text: string) => async () => {
    if (await deed.run(deedOf)) done(text);
  };
  const saveYaml = () =>
    deed.run(async () => {
      const { isSaved, place } = await shell.documents.saveYaml({ id });
      if (isSaved) toasts.add({ text: t('saved', { place }) });
    });
  const remove = act(() => engine.questionnaires.remove({ id }), t('removed', { title }));
  const items: MenuItem[] = [
    { id: 'yaml', label: t('asYaml'), icon: FileCode2, onAction: () => void saveYaml() },
    ...(draft !== null && newest
      ? [
          {
            id: 'discard',
            label: t('discard'),
            onAction: () => void act(() => engine.questionnaires.discardDraft({ id }), t('discarded'))(),
          },
        ]
      : []),
    {
      id: 'remove',
      label: t('remove'),
      icon: Trash2,
      danger: true,
      onAction: () => void remove().then(() => navigate({ to: '/questionnaires' })),
    },
  ];
  return (
    <PageHeader
      title={title}
      subtitle={<Standing record={record} />}
      actions={
        <>
          {newest && (
            <Switch
              isSelected={isAsked}
              onChange={(next) => void deed.run(() => engine.questionnaires.setAsked({ id, isAsked: next }))}
            >
              {t('asked')}
            </Switch>
          )}
          {draft === null ? (
            <Button
              variant="primary"
              icon={PencilLine}
              onPress={() => void deed.run(() => engine.questionnaires.startDraft({ id }))}
            >
              {t('newVersion')}
            </Button>
          ) : (
            <Button variant="primary" icon={FileLock2} onPress={() => publish(true)}>
              {t('publish.act')}
            </Button>
          )}
          <IconButton
            icon={FileSpreadsheet}
            label={t('asSheet')}
            onPress={() => table.save((language) => ({ kind: 'ownQuestionnaire', id, language }))}
          />
          <Menu label={t('more')} trigger={<IconButton icon={Ellipsis} label={t('more')} />} items={items} />
        </>
      }
    >
      <div className="flex flex-wrap items-center gap-3 pb-1">
        {draft !== null && <Tag status="wait">{t('draft')}</Tag>}
        {draft !== null && (
          <span className="text-dense text-ink-2">
            {problems.length === 0 ? t('noProblems') : t('problems', { count: problems.length })}
          </span>
        )}
      </div>
      <SecondPersonNotice subjectId={id} />
      <FailureNotice error={deed.error ?? table.error} />
      {isPublishing && <PublishDialog record={record} onClose={() => publish(false)} />}
    </PageHeader>
  );
}

/** Which version stands, since when and by whom. */
function Standing({ record: { versions } }: { record: OwnQuestionnaire }) {
  const t = useTexts('questionnaires');
  const language = useLanguage();
  const [newest] = versions;
  if (!newest) return t('neverPublished');
  const { version, publishedAt, publishedBy: by, reviewedBy } = newest;
  const day = formatDay(publishedAt.slice(0, 10), language);
  return reviewedBy
    ? t('publishedByTwo', { version, day, by, reviewer: reviewedBy })
    : t('publishedAs', { version, day, by });
}
