import type { ReactNode } from 'react';
import type { Simulation } from '../../../../src-main/contract/scoring-simulation.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../lib/format.ts';
import { leadsFrom, thresholdFor } from './reached.ts';

/** Three plain numbers: who goes to sales, from when on as many would lawfully, and who agreed to be measured. */
export function NumbersPart({ simulation, sales }: { simulation: Simulation; sales: number }) {
  const t = useTexts('scoringModel');
  const language = useLanguage();
  const { distribution, counts, consents } = simulation;
  const number = (value: number) => formatNumber(value, language);
  const lawful = leadsFrom(distribution.lawful, sales);
  const full = leadsFrom(distribution.full, sales);
  const equal = thresholdFor(distribution.lawful, full);
  const share = counts.leads === 0 ? 0 : Math.round((consents.measurement / counts.leads) * 100);
  const hasFewer = lawful < full;
  return (
    <div className="grid border-y border-line @min-[460px]:grid-cols-3">
      <Figure big={number(lawful)} small={t('numbers.instead', { full: number(full) })}>
        {t('numbers.toSales')}
      </Figure>
      <Figure big={hasFewer && equal !== null ? t('numbers.from', { threshold: equal }) : '–'}>
        {hasFewer
          ? t(equal === null ? 'numbers.neverEqual' : 'numbers.equal', { full: number(full) })
          : t('numbers.noGap')}
      </Figure>
      <Figure big={t('numbers.share', { share })}>{t('numbers.measured')}</Figure>
    </div>
  );
}

function Figure({ big, small, children }: { big: string; small?: string; children: ReactNode }) {
  return (
    <p className="border-line px-6 py-3 not-first:border-t @min-[460px]:not-first:border-t-0 @min-[460px]:not-first:border-l">
      <span className="block font-serif text-dialog font-semibold">
        {big}
        {small && <span className="font-normal text-ink-2"> {small}</span>}
      </span>
      <span className="text-dense text-ink-2">{children}</span>
    </p>
  );
}
