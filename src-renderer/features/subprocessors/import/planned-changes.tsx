import type { ChainChange, ListPreview } from '../../../../src-main/contract/subprocessor-import.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { PlainTable } from '../../../ui/plain-table.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import type { Status } from '../../../ui/status.ts';
import { Tag } from '../../../ui/tag.tsx';
import { useChangeWords } from '../changes/change-words.ts';

const kindShape: Record<ChainChange['kind'], Status> = { added: 'ok', changed: 'caution', ended: 'na' };

export interface PlannedChangesProps {
  preview: ListPreview;
  /** Lines that are kept apart from the firm they may be. */
  apart: readonly number[];
  onApart: (line: number) => void;
}

/** What would be added, changed and ended against what is on file. */
export function PlannedChanges({ preview: { total, same, changes }, apart, onApart }: PlannedChangesProps) {
  const t = useTexts('subprocessors');
  const wordsOf = useChangeWords();
  const count = (kind: ChainChange['kind']) => changes.filter((change) => change.kind === kind).length;
  return (
    <section className="grid gap-2">
      <SectionHeading>{t('import.preview')}</SectionHeading>
      <p role="status">
        {t('import.sum', {
          total,
          same,
          added: count('added'),
          changed: count('changed'),
          ended: count('ended'),
        })}
      </p>
      {changes.length > 0 && (
        <PlainTable
          caption={t('import.preview')}
          hideCaption
          rows={changes.map((change, index) => ({ ...change, id: String(index) }))}
          rowId={({ id }) => id}
          columns={[
            {
              id: 'kind',
              header: t('change.kind'),
              cell: ({ kind }) => <Tag status={kindShape[kind]}>{t(`change.${kind}`)}</Tag>,
            },
            {
              id: 'name',
              header: t('field.name'),
              isRowHeader: true,
              cell: ({ name }) => <span className="wrap-anywhere">{name}</span>,
            },
            {
              id: 'what',
              header: t('change.what'),
              cell: (change) => (
                <>
                  {wordsOf(change).map((line) => (
                    <span key={line} className="block wrap-anywhere">
                      {line}
                    </span>
                  ))}
                  {change.line !== null && (change.isGuess || apart.includes(change.line)) && (
                    <Button small variant="quiet" onPress={() => onApart(change.line ?? 0)}>
                      {t(apart.includes(change.line) ? 'import.together' : 'import.apart')}
                    </Button>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
