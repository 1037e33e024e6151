import { Copy } from 'lucide-react';
import type { ShippedSummary } from '../../../../src-main/contract/own-questionnaires.ts';
import type { ShippedQuestionnaireId } from '../../../../src-main/contract/questionnaire.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay, inLanguage } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Link } from '../../../ui/link.tsx';
import { PlainTable } from '../../../ui/plain-table.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';

export interface ShippedPartProps {
  shipped: readonly ShippedSummary[];
  onCopy: (id: ShippedQuestionnaireId) => void;
}

/** The questionnaires that come with Obhut: to be read, and to begin one's own from. */
export function ShippedPart({ shipped, onCopy }: ShippedPartProps) {
  const t = useTexts('questionnaires');
  const language = useLanguage();
  return (
    <section className="grid gap-2">
      <SectionHeading>{t('shipped.title')}</SectionHeading>
      <p className="max-w-160 text-dense text-ink-2">{t('shipped.text')}</p>
      <PlainTable
        caption={t('shipped.title')}
        hideCaption
        rows={shipped}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'title',
            header: t('column.title'),
            isRowHeader: true,
            cell: ({ id, title }) => (
              <Link href={`/questionnaires/shipped/${id}`}>{inLanguage(title, language)}</Link>
            ),
          },
          { id: 'version', header: t('column.version'), cell: ({ version }) => version },
          { id: 'asOf', header: t('column.asOf'), cell: ({ asOf }) => formatDay(asOf, language) },
          {
            id: 'questions',
            header: t('column.questions'),
            align: 'end',
            cell: ({ questions }) => questions,
          },
          { id: 'weight', header: t('column.weight'), align: 'end', cell: ({ weight }) => weight },
          {
            id: 'acts',
            header: t('column.acts'),
            align: 'end',
            cell: ({ id }) => (
              <Button small icon={Copy} onPress={() => onCopy(id)}>
                {t('shipped.copy')}
              </Button>
            ),
          },
        ]}
      />
    </section>
  );
}
