import type { DpfStatus } from '../../../../src-main/contract/transfer.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';

export interface DpfFieldsProps {
  label: string;
  status: DpfStatus | null;
  onChange: (status: DpfStatus | null) => void;
}

/** State of a certification under the Data Privacy Framework, as its public list shows it. */
export function DpfFields({ label, status, onChange }: DpfFieldsProps) {
  const t = useTexts('vendor');
  const facts = [
    ['active', t('facts.dpfActive')],
    ['entityMatches', t('facts.dpfEntity')],
    ['hrCovered', t('facts.dpfHr')],
  ] as const;
  return (
    <div className="grid gap-1.5">
      <Checkbox
        isSelected={status !== null}
        description={t('facts.dpfHint')}
        onChange={(isListed) =>
          onChange(isListed ? { active: false, entityMatches: false, hrCovered: false } : null)
        }
      >
        {label}
      </Checkbox>
      {status && (
        <div className="grid gap-1 pl-6">
          {facts.map(([name, text]) => (
            <Checkbox
              key={name}
              isSelected={status[name]}
              onChange={(isTrue) => onChange({ ...status, [name]: isTrue })}
            >
              {text}
            </Checkbox>
          ))}
        </div>
      )}
    </div>
  );
}
