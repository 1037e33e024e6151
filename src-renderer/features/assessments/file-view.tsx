import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Attachment } from '../../../src-main/contract/attachments.ts';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { PdfPages } from '../../lib/pdf/pdf-pages.tsx';
import { useAccess } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { ContractText } from './contract/contract-text.tsx';
import { kindOfFile, pageNumber } from './evidence-files.ts';
import { TextFileView } from './text-file-view.tsx';
import type { Work } from './work.ts';

export interface FileViewProps {
  work: Work;
  file: Attachment;
  zoom: number;
  onPageCount: (count: number) => void;
}

/** A file from the vault as pages, picture or text; whatever else it is can be saved as a copy. */
export function FileView({ work, file, zoom, onPageCount }: FileViewProps) {
  const t = useTexts('assessment');
  const { engine } = useAccess();
  const { data, error } = useQuery({
    queryKey: ['attachment', file.hash],
    queryFn: () => engine.attachments.read({ hash: file.hash }),
    gcTime: 0,
  });
  if (error) {
    return (
      <div className="p-4">
        <FailureNotice error={error} />
      </div>
    );
  }
  if (!data) return <Waiting text={t('loading')} />;
  const { viewer, answers, step } = work;
  const { quote, place } = answers.textOf(step.question.id);
  const shown = viewer.keyword ? null : work.contract.shown;
  const passage = viewer.keyword ?? shown?.text ?? (quote || null);
  const shared = { label: file.name, passage, onSelect: viewer.select, onSearched: viewer.tellFound };
  switch (kindOfFile(file)) {
    case 'pdf':
      return (
        <PdfPages
          {...shared}
          {...{ zoom, onPageCount }}
          file={data.file}
          page={viewer.page}
          onPage={viewer.turnTo}
          passagePage={viewer.keyword ? viewer.page : shown ? shown.page : pageNumber(place)}
          words={shown?.hits}
        />
      );
    case 'image':
      return <Picture file={data.file} name={file.name} />;
    case 'contract':
      return <ContractText {...{ work, passage }} hash={file.hash} label={file.name} words={shown?.hits} />;
    case 'text':
      return <TextFileView {...shared} file={data.file} />;
    case 'other':
      return <CopyOnly file={file} />;
  }
}

function Picture({ file, name }: { file: Blob; name: string }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <div className="h-full overflow-auto bg-sunken p-4">
      {address && <img src={address} alt={name} className="max-w-full border border-line" />}
    </div>
  );
}

function CopyOnly({ file }: { file: Attachment }) {
  const t = useTexts('assessment');
  const { shell } = useAccess();
  return (
    <div className="flex flex-col items-start gap-3 p-4 text-base text-ink-2">
      <p>{t('cannotShow')}</p>
      <Button onPress={() => void shell.files.saveAttachment({ hash: file.hash, name: file.name })}>
        {t('saveCopy')}
      </Button>
    </div>
  );
}
