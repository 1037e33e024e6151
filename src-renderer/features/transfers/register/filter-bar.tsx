import { ListFilter, Plus } from 'lucide-react';
import { TransferTool, TransferVerdict } from '../../../../src-main/contract/transfer.ts';
import { TiaState } from '../../../../src-main/contract/transfer-register.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { countryName } from '../../../lib/format.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { FilterToken } from '../../../ui/filter-token.tsx';
import { Popover } from '../../../ui/popover.tsx';
import type { TransferAddress } from './address.ts';

const kinds = ['verdicts', 'tools', 'tia', 'countries'] as const;
type Kind = (typeof kinds)[number];

interface FilterBarProps {
  list: ListAccess<TransferAddress>;
  /** Countries of all lines. */
  countries: readonly string[];
}

/** What narrows the register, as tokens one can read and take away. */
export function FilterBar({ list, countries }: FilterBarProps) {
  const t = useTexts('transfers');
  const word = useWord();
  const { address, change } = list;
  return (
    <div className="flex flex-wrap items-center gap-2 bg-desk px-6 py-2">
      <ListFilter aria-hidden size={16} strokeWidth={1.75} className="text-ink-2" />
      {kinds.map((kind) => {
        const chosen: readonly string[] = address[kind];
        if (chosen.length === 0) return null;
        const name = t(`filter.${kind}`);
        return (
          <FilterToken
            key={kind}
            name={name}
            value={chosen.map((value) => word(kind, value)).join(', ')}
            removeLabel={t('filter.remove', { name })}
            onRemove={() => change({ [kind]: [] })}
          />
        );
      })}
      <Popover
        label={t('filter.title')}
        trigger={
          <Button small variant="quiet" icon={Plus}>
            {t('filter.add')}
          </Button>
        }
      >
        <Choices list={list} countries={countries} />
      </Popover>
    </div>
  );
}

function Choices({ list: { address, change }, countries }: FilterBarProps) {
  const t = useTexts('transfers');
  const word = useWord();
  const values: Record<Kind, readonly string[]> = {
    verdicts: TransferVerdict.options.filter((verdict) => verdict !== 'ok'),
    tools: TransferTool.options,
    tia: TiaState.options,
    countries,
  };
  const toggle = (kind: Kind, value: string, isOn: boolean) => {
    const chosen: readonly string[] = address[kind];
    change({ [kind]: isOn ? [...chosen, value] : chosen.filter((other) => other !== value) });
  };
  return (
    <div className="grid min-w-72 grid-cols-2 gap-x-6 gap-y-4">
      {kinds.map((kind) => (
        <fieldset key={kind}>
          <legend className="pb-1 font-semibold">{t(`filter.${kind}`)}</legend>
          {values[kind].map((value) => (
            <Checkbox
              key={value}
              isSelected={(address[kind] as readonly string[]).includes(value)}
              onChange={(isOn) => toggle(kind, value, isOn)}
            >
              {word(kind, value)}
            </Checkbox>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function useWord(): (kind: Kind, value: string) => string {
  const t = useTexts('transfers');
  const language = useLanguage();
  return (kind, value) => {
    switch (kind) {
      case 'verdicts':
        return t(`verdict.${value as TransferVerdict}`);
      case 'tools':
        return t(`tool.${value as TransferTool}`);
      case 'tia':
        return t(`tia.${value as TiaState}`);
      case 'countries':
        return countryName(value, language);
    }
  };
}
