import type { KeptTable } from '../../src-main/contract/foreign-table.ts';
import { useLanguage, useTexts } from '../i18n/messages.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { formatNumber } from './format.ts';

/** Which table it is, and what was done with what a table cannot take along. */
export function TableFacts({ table, onOther }: { table: KeptTable; onOther: () => void }) {
  const t = useTexts('changeList');
  const language = useLanguage();
  const { name, rowCount, notes } = table;
  const remarks = [
    notes.sheet !== null && notes.otherSheets.length > 0
      ? t('notes.sheets', { sheet: notes.sheet, others: notes.otherSheets.join(', ') })
      : '',
    notes.formulas > 0 ? t('notes.formulas', { count: notes.formulas }) : '',
    notes.formulasWithoutValue > 0 ? t('notes.withoutValue', { count: notes.formulasWithoutValue }) : '',
    notes.macrosIgnored ? t('notes.macros') : '',
  ].filter((remark) => remark !== '');
  return (
    <section className="grid gap-2" aria-label={t('table')}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className="min-w-0 wrap-anywhere">
          <strong>{name}</strong>{' '}
          <span className="text-ink-2">
            {t('rows', { count: rowCount, shown: formatNumber(rowCount, language) })}
          </span>
        </p>
        <Button small variant="quiet" onPress={onOther}>
          {t('other')}
        </Button>
      </div>
      {remarks.length > 0 && (
        <Notice tone="caution">
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </Notice>
      )}
    </section>
  );
}
