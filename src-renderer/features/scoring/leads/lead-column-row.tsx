import type { LeadColumn } from '../../../../src-main/contract/scoring-leads.ts';
import { ScoringConsent } from '../../../../src-main/contract/scoring-model.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { ColumnRow } from '../../../lib/column-row.tsx';
import { Select } from '../../../ui/select.tsx';
import type { ModelNames } from './model-names.ts';

export interface LeadColumnRowProps {
  name: string;
  example: string;
  column: LeadColumn;
  names: ModelNames;
  onChange: (column: LeadColumn) => void;
}

const kinds = ['ignored', 'id', 'attribute', 'consent', 'objected', 'daysAgo', 'date', 'times'] as const;

/** One column: what it holds, and under which name the model knows it. */
export function LeadColumnRow({ name, example, column, names, onChange }: LeadColumnRowProps) {
  const t = useTexts('leadFile');
  return (
    <ColumnRow name={name} example={example && t('example', { example })}>
      <Select
        hideLabel
        label={t('kindOf', { name })}
        value={column.kind}
        onChange={(kind) => onChange(columnOf(kind, name, column, names))}
        options={kinds.map((id) => ({ id, label: t(`kind.${id}`) }))}
      />
      <NameChoice {...{ name, column, names, onChange }} />
    </ColumnRow>
  );
}

function NameChoice({ name, column, names, onChange }: Omit<LeadColumnRowProps, 'example'>) {
  const t = useTexts('leadFile');
  if (column.kind === 'consent')
    return (
      <Select
        hideLabel
        label={t('nameOf', { name })}
        value={column.consent}
        onChange={(consent) => onChange({ kind: 'consent', consent })}
        options={ScoringConsent.options.map((id) => ({ id, label: t(`consent.${id}`) }))}
      />
    );
  if (column.kind === 'attribute')
    return (
      <Select
        hideLabel
        label={t('nameOf', { name })}
        value={column.name}
        onChange={(chosen) => onChange({ kind: 'attribute', name: chosen })}
        options={optionsOf([...names.attributes, column.name, name])}
      />
    );
  if (column.kind !== 'daysAgo' && column.kind !== 'date' && column.kind !== 'times') return null;
  return (
    <Select
      hideLabel
      label={t('nameOf', { name })}
      value={column.event}
      onChange={(event) => onChange({ ...column, event })}
      options={optionsOf([...names.events, column.event, name])}
    />
  );
}

function optionsOf(choices: readonly string[]) {
  return [...new Set(choices)].map((id) => ({ id, label: id }));
}

/** What is known stays when only the kind changes. */
function columnOf(kind: LeadColumn['kind'], name: string, before: LeadColumn, names: ModelNames): LeadColumn {
  switch (kind) {
    case 'attribute':
      return { kind, name };
    case 'consent':
      return { kind, consent: 'scoring' };
    case 'daysAgo':
    case 'date':
    case 'times':
      return { kind, event: 'event' in before ? before.event : (names.events[0] ?? name) };
    default:
      return { kind };
  }
}
