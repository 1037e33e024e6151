import type { ModelVersion } from '../../../../src-main/contract/scoring-model.ts';
import type { Simulation } from '../../../../src-main/contract/scoring-simulation.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';
import { PlainTable } from '../../../ui/plain-table.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { Select } from '../../../ui/select.tsx';

const nothing = 'none';

export interface ChangesPartProps {
  /** Released versions to compare with. */
  versions: readonly ModelVersion[];
  chosen: ModelVersion | null;
  onChoose: (versionId: string | null) => void;
  simulation: Simulation;
}

/** Before and after: who changes sides when this model takes the place of another version. */
export function ChangesPart({ versions, chosen, onChoose, simulation }: ChangesPartProps) {
  const t = useTexts('scoringModel');
  const language = useLanguage();
  const { changes } = simulation;
  if (versions.length === 0) return null;
  const number = (value: number) => formatNumber(value, language);
  return (
    <section className="border-t border-line px-6 py-4">
      <SectionHeading>{t('changes.heading')}</SectionHeading>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2">
        <span className="w-56">
          <Select
            label={t('changes.before')}
            value={chosen?.id ?? nothing}
            onChange={(id) => onChoose(id === nothing ? null : id)}
            options={[
              { id: nothing, label: t('changes.nothing') },
              ...versions.map(({ id, number: released }) => ({
                id,
                label: t('version', { number: released ?? 0 }),
              })),
            ]}
          />
        </span>
        {chosen && changes && (
          <ul className="text-dense" aria-live="polite">
            <li>{t('changes.sales', { to: number(changes.toSales), from: number(changes.fromSales) })}</li>
            <li>
              {t('changes.marketing', {
                to: number(changes.toMarketing),
                from: number(changes.fromMarketing),
              })}
            </li>
          </ul>
        )}
      </div>
      {chosen && changes && changes.leads.length > 0 && (
        <details className="text-meta">
          <summary className="inline-block cursor-default rounded-badge text-ink-3 hover:text-ink">
            {t('changes.who', { count: changes.leads.length })}
          </summary>
          <PlainTable
            caption={t('changes.heading')}
            hideCaption
            rows={changes.leads}
            rowId={({ id }) => id}
            columns={[
              { id: 'lead', header: t('changes.lead'), isRowHeader: true, cell: ({ id }) => id },
              {
                id: 'before',
                header: t('changes.before'),
                cell: ({ before, beforeBand }) => `${before}, ${t(`band.${beforeBand}`)}`,
              },
              {
                id: 'after',
                header: t('changes.after'),
                cell: ({ after, afterBand }) => `${after}, ${t(`band.${afterBand}`)}`,
              },
            ]}
          />
        </details>
      )}
    </section>
  );
}
