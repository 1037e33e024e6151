import { useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Comparison } from '../../../../src-main/contract/comparison-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { StatusShape } from '../../../ui/status-shape.tsx';
import { nameOf } from '../short-name.ts';
import { firstDifferences, type TableLine, tableLines } from './table-lines.ts';
import { type CellKeys, useCellKeys } from './use-cell-keys.ts';
import { type ShownCell, useCells } from './use-cells.ts';
import { VendorHead } from './vendor-head.tsx';

/** Criteria down, vendors across. Arrows move between cells, Enter leads to the answer or fact behind one. */
export function CompareTable({ comparison }: { comparison: Comparison }) {
  const t = useTexts('comparisons');
  const { all } = useSearch({ from: '/comparisons/$comparisonId' });
  const [isLong, setLong] = useState(false);
  const lines = tableLines(comparison, { isAll: all ?? false, isLong });
  const movable = lines.flatMap(({ kind }, index) => (kind === 'group' ? [] : [index]));
  const keys = useCellKeys(movable, comparison.vendors.length);
  const differences = comparison.questions.filter(({ isSame }) => !isSame).length;
  return (
    <div className="overflow-x-auto">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take the focus
        role="grid"
        aria-label={t('table.label')}
        className="w-full border-collapse text-dense"
        {...keys.tableProps}
      >
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky top-0 left-0 z-2 w-48 min-w-40 border-b border-line-strong bg-desk px-6 text-left"
            >
              <span className="sr-only">{t('table.criterion')}</span>
            </th>
            {comparison.vendors.map(({ serviceId }, index) => (
              <VendorHead key={serviceId} comparison={comparison} index={index} />
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) =>
            line.kind === 'group' ? (
              <GroupRow key={line.id} line={line} columns={comparison.vendors.length} />
            ) : (
              <ValueRow key={lineId(line)} {...{ line, index, keys, comparison }} />
            ),
          )}
        </tbody>
      </table>
      <p className="sr-only">{t('table.hint')}</p>
      {!all && differences > firstDifferences && (
        <div className="px-6 py-2">
          <Button small variant="quiet" onPress={() => setLong(!isLong)}>
            {isLong ? t('table.fewer') : t('table.more', { count: differences })}
          </Button>
        </div>
      )}
    </div>
  );
}

type ValueLine = Exclude<TableLine, { kind: 'group' }>;

function lineId(line: ValueLine): string {
  if (line.kind === 'fact') return `fact:${line.id}`;
  return line.kind === 'must' ? `must:${line.row.id}` : `question:${line.row.questionId}`;
}

function GroupRow({ line, columns }: { line: Extract<TableLine, { kind: 'group' }>; columns: number }) {
  const t = useTexts('comparisons');
  return (
    <tr>
      <th
        scope="rowgroup"
        colSpan={columns + 1}
        className="border-b border-line bg-desk px-6 py-1.5 text-left font-semibold"
      >
        <span className="sticky left-6">
          {t(`table.${line.id}`)}
          {line.hidden > 0 && (
            <span className="ml-2 text-meta font-normal text-ink-2">
              {t('table.hidden', { count: line.hidden })}
            </span>
          )}
        </span>
      </th>
    </tr>
  );
}

interface ValueRowProps {
  line: ValueLine;
  index: number;
  keys: CellKeys;
  comparison: Comparison;
}

function ValueRow({ line, index, keys, comparison }: ValueRowProps) {
  const t = useTexts('comparisons');
  const language = useLanguage();
  const cells = useCells();
  const title = () => {
    if (line.kind === 'must') return inLanguage(line.row.title, language);
    return line.kind === 'question' ? inLanguage(line.row.label, language) : t(`table.${line.id}`);
  };
  return (
    <tr>
      <th
        scope="row"
        className="sticky left-0 z-1 w-48 min-w-40 border-r border-b border-line bg-surface px-6 py-1.5 text-left font-normal hyphens-auto"
      >
        {title()}
      </th>
      {comparison.vendors.map((vendor, column) => {
        const shown =
          line.kind === 'must'
            ? cells.must(line.row, column, vendor)
            : line.kind === 'question'
              ? cells.question(line.row, column, vendor)
              : cells.fact(line.id, vendor);
        return (
          <ValueCell
            key={vendor.serviceId}
            shown={shown}
            name={nameOf(comparison.vendors, vendor.serviceId)}
            place={keys.cellProps(index, column)}
          />
        );
      })}
    </tr>
  );
}

interface ValueCellProps {
  shown: ShownCell;
  name: string;
  place: ReturnType<CellKeys['cellProps']>;
}

function ValueCell({ shown: { status, text, more, href }, name, place }: ValueCellProps) {
  const router = useRouter();
  const go = () => href !== null && router.history.push(href);
  return (
    <td
      {...place}
      title={more === '' ? undefined : more}
      onClick={go}
      onKeyDown={(event) => event.key === 'Enter' && go()}
      className={classNames(
        'focus-inside h-row border-b border-line px-3 py-1 align-middle outline-none',
        href !== null && 'cursor-pointer hover:bg-accent-soft',
      )}
    >
      <span className="flex items-center gap-1.5">
        {status !== null && <StatusShape status={status} size={14} />}
        <span className="wrap-anywhere">{text}</span>
        <span className="sr-only">
          {name}
          {more !== '' && `, ${more}`}
        </span>
      </span>
    </td>
  );
}
