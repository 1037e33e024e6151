import type { ReactNode } from 'react';
import type { SeverityMethod } from '../../../../src-main/contract/breach-severity.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { PlainTable } from '../../../ui/plain-table.tsx';

export interface DataExamplesProps {
  method: SeverityMethod;
  category: string;
  title: string;
  children?: ReactNode;
}

/** The paper's own examples for a category, beside one's own choice. */
export function DataExamples({ method, category, title, children }: DataExamplesProps) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const rows = method.examples
    .map((example, place) => ({ ...example, id: `${category} ${place}` }))
    .filter((example) => example.category === category);
  if (rows.length === 0) return null;
  return (
    <details className="pt-1 text-dense">
      <summary className="w-fit cursor-default py-1 rounded-badge text-accent hover:text-accent-hover">
        {title}
      </summary>
      {children !== undefined && <p className="max-w-160 pt-1 text-ink-2">{children}</p>}
      <div className="max-w-160 pt-1">
        <PlainTable
          caption={title}
          hideCaption
          rows={rows}
          rowId={(row) => row.id}
          columns={[
            {
              id: 'data',
              header: t('severity.exampleData'),
              isRowHeader: true,
              cell: (row) => row.data[language],
            },
            { id: 'situation', header: t('severity.exampleCase'), cell: (row) => row.situation[language] },
            { id: 'score', header: t('severity.exampleScore'), align: 'end', cell: (row) => row.score },
          ]}
        />
      </div>
    </details>
  );
}
