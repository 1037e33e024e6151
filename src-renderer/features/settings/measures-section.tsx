import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { OwnMeasure } from '../../../src-main/contract/company.ts';
import type { Control } from '../../../src-main/contract/law.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { ListExport } from '../../lib/list-export.tsx';
import { onlyWithoutData, useAccess } from '../../lib/queries.ts';
import { MeasureDetail } from './measure-detail.tsx';
import { MeasureRow } from './measure-row.tsx';
import { SectionPage } from './section-page.tsx';

/** The company's own level for the twelve controls: the yardstick for every vendor (Art. 28(1), Art. 32 GDPR). */
export function MeasuresSection() {
  const { ask } = useAccess();
  const [{ data: catalogue }, { data: own }] = useQueries({
    queries: [
      { ...ask.company.controls.queryOptions(), throwOnError: onlyWithoutData },
      { ...ask.company.ownMeasures.queryOptions(), throwOnError: onlyWithoutData },
    ],
  });
  if (!catalogue || !own) return null;
  return <Measures controls={catalogue.controls} measures={own.measures} />;
}

function Measures({ controls, measures }: { controls: Control[]; measures: OwnMeasure[] }) {
  const t = useTexts('company');
  const language = useLanguage();
  const firstOpen = measures.find(({ level }) => level === null)?.control;
  const [opened, setOpened] = useState<string | null>(firstOpen ?? null);
  const openNext = (position: number) => {
    const next = controls[position + 1]?.id ?? null;
    setOpened(next);
    if (next) document.getElementById(`measure-${next}`)?.focus();
  };
  const set = measures.filter(({ level }) => level !== null).length;
  return (
    <SectionPage title={t('measures.title')} text={t('measures.text')}>
      <div>
        <div className="flex flex-wrap items-center justify-between gap-3 pb-2">
          <p role="status" className="font-semibold">
            {t('measures.count', { set, all: controls.length })}
          </p>
          <ListExport of="measures" ids={null} />
        </div>
        <ul className="border-t border-line-strong">
          {controls.map((control, position) => {
            const measure = measures.find((candidate) => candidate.control === control.id);
            if (!measure) return null;
            const isOpen = opened === control.id;
            return (
              <li key={control.id} className="border-b border-line">
                <MeasureRow
                  id={control.id}
                  label={control.label[language]}
                  measure={measure}
                  isOpen={isOpen}
                  onToggle={() => setOpened(isOpen ? null : control.id)}
                />
                {isOpen && (
                  <MeasureDetail
                    control={control}
                    measure={measure}
                    onNext={position + 1 < controls.length ? () => openNext(position) : null}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </SectionPage>
  );
}
