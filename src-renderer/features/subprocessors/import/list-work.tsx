import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type {
  ListColumns,
  ListPreview,
  ListReading,
  ListSource,
} from '../../../../src-main/contract/subprocessor-import.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useTaken } from '../../../lib/use-taken.ts';
import { Waiting } from '../../../ui/waiting.tsx';
import { ColumnFields } from './column-fields.tsx';
import { PlannedChanges } from './planned-changes.tsx';
import { Problems } from './problems.tsx';
import { TakeOver } from './take-over.tsx';
import { TakenChain } from './taken-chain.tsx';

export interface ListWorkProps {
  serviceId: string;
  source: ListSource;
  isComplete: boolean;
  onOther: () => void;
}

/** A list that is here: its columns, what it would change, what is wrong with it, and the two ways to go on. */
export function ListWork({ serviceId, source, isComplete, onOther }: ListWorkProps) {
  const t = useTexts('subprocessors');
  const { ask } = useAccess();
  const [columns, setColumns] = useState<ListColumns | null>(null);
  const [apart, setApart] = useState<number[]>([]);
  const reading: ListReading = { serviceId, source, columns, isComplete, apart };
  const { taken, deed, run, takeBack } = useTaken<ListPreview>();
  const { data: preview, error } = useQuery({
    ...ask.subprocessors.preview.queryOptions({ input: reading }),
    enabled: taken === null && !deed.isRunning,
    placeholderData: keepPreviousData,
  });
  const toggle = (line: number) =>
    setApart(apart.includes(line) ? apart.filter((one) => one !== line) : [...apart, line]);
  if (taken)
    return (
      <div className="px-6 pb-6">
        <TakenChain {...{ taken, deed, takeBack, onOther }} />
      </div>
    );
  return (
    <div className="grid gap-6 px-6 pb-6">
      <FailureNotice error={error} />
      {!preview && !error && <Waiting text={t('import.judging')} />}
      {preview && (
        <>
          {preview.titles.length > 1 && (
            <ColumnFields titles={preview.titles} columns={preview.columns} onChange={setColumns} />
          )}
          <Problems preview={preview} />
          <PlannedChanges preview={preview} apart={apart} onApart={toggle} />
          <TakeOver {...{ reading, preview, onOther, deed, run }} />
        </>
      )}
    </div>
  );
}
