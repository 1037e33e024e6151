import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { formatDay } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Link } from '../../ui/link.tsx';
import { isEveryTransfer } from './request.ts';
import type { ReportChoice } from './use-report-choice.ts';

/** Which transfers the register prints. */
export function TransferScope({ choice: { address, change } }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  const isAll = !address.transferFilter || isEveryTransfer(address.transferFilter);
  return (
    <div>
      <p className="font-semibold">{t('filter')}</p>
      <p className="mt-0.5">{t(isAll ? 'transfersAll' : 'filterNarrowed')}</p>
      <div className="mt-1 flex flex-wrap items-center gap-3">
        <Link href="/transfers">{t('changeFilter')}</Link>
        {!isAll && (
          <Button small variant="quiet" onPress={() => change({ transferFilter: undefined })}>
            {t('allTransfers')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What is assumed to fall, and from when; chosen on the page of its own. */
export function ShockScope({ choice: { address, request } }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  const language = useLanguage();
  const day = request?.kind === 'transferShock' ? request.day : address.day;
  return (
    <div>
      <p className="font-semibold">{t('assumption')}</p>
      {day && <p className="mt-0.5">{t('fallsOn', { day: formatDay(day, language) })}</p>}
      <Link href="/transfers/shock">{t('chooseFalls')}</Link>
    </div>
  );
}

/** Which transfer impact assessment is printed. */
export function TiaSelect({ choice: { tias, request, change } }: { choice: ReportChoice }) {
  const t = useTexts('reports');
  const words = useTexts('transferAssessment');
  const value = request?.kind === 'transferAssessment' ? request.assessmentId : null;
  if (tias?.length === 0)
    return (
      <p className="text-ink-2">
        {t('noTia')} <Link href="/transfers">{t('toTransfers')}</Link>
      </p>
    );
  return (
    <ComboBox
      label={t('tia')}
      options={(tias ?? []).map(({ id, title, version }) => ({
        id,
        label: `${title}, ${words('version', { version })}`,
      }))}
      value={value}
      onChange={(id) => id && change({ transferAssessmentId: id })}
      emptyText={t('noTia')}
      openLabel={t('chooseTia')}
      key={tias === null ? 'reading' : 'read'}
    />
  );
}
