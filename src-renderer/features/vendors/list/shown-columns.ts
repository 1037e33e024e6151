import { useState } from 'react';
import { type ColumnId, columnIds } from './columns.tsx';

const place = 'obhut.vendors.columns';
const byDefault: readonly ColumnId[] = [
  'name',
  'service',
  'countries',
  'reason',
  'risk',
  'openFindings',
  'agreement',
  'nextReviewOn',
];

/** The chosen columns; this computer remembers them. When the list is grouped by risk, the reason stands for it. */
export function useShownColumns(group: 'none' | 'risk' | 'status') {
  const [chosen, setChosen] = useState(readChosen);
  const choose = (next: readonly ColumnId[]) => {
    setChosen(next);
    localStorage.setItem(place, JSON.stringify(next));
  };
  const hasRisk = group !== 'risk' && chosen.includes('risk');
  const shown = columnIds.filter((id) => (id === 'risk' ? hasRisk : chosen.includes(id)));
  return { chosen, shown, choose };
}

function readChosen(): readonly ColumnId[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    if (!Array.isArray(kept)) return byDefault;
    return columnIds.filter((id) => id === 'name' || kept.includes(id));
  } catch {
    return byDefault;
  }
}
