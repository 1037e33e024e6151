import { ListFilter, Plus } from 'lucide-react';
import type { RefObject } from 'react';
import { useTexts } from '../../../i18n/messages.ts';
import { useSettledSearch } from '../../../lib/settled-search.ts';
import { Button } from '../../../ui/button.tsx';
import { FilterToken } from '../../../ui/filter-token.tsx';
import { Popover } from '../../../ui/popover.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { FilterChoice } from './filter-choice.tsx';
import { tokenValues, useTokenWord } from './filter-words.ts';
import { GroupChoice } from './group-choice.tsx';
import type { ListAddressAccess } from './list-address.ts';
import { type TokenKind, tokenKinds } from './question.ts';

export interface FilterBarProps {
  list: ListAddressAccess;
  search: RefObject<HTMLInputElement | null>;
}

/** What narrows the list, as tokens one can read and take away, and the search. */
export function FilterBar({ list, search }: FilterBarProps) {
  const t = useTexts('vendors');
  const { address, change } = list;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <ListFilter aria-hidden size={16} strokeWidth={1.75} className="text-ink-2" />
      {tokenKinds.map((kind) => (
        <Token key={kind} kind={kind} list={list} />
      ))}
      <Popover
        label={t('filter.title')}
        trigger={
          <Button small variant="quiet" icon={Plus}>
            {t('filter.add')}
          </Button>
        }
      >
        <FilterChoice address={address} onChange={change} />
      </Popover>
      <span className="flex-1" />
      <div className="w-48">
        <ListSearch list={list} input={search} />
      </div>
      <GroupChoice list={list} />
    </div>
  );
}

function ListSearch({ list, input }: { list: ListAddressAccess; input: FilterBarProps['search'] }) {
  const t = useTexts('vendors');
  const asked = list.address.search;
  const [shown, type] = useSettledSearch(asked, (search) => list.refine({ search, selected: undefined }));
  return (
    <SearchField
      label={t('filter.search')}
      placeholder={t('filter.search')}
      clearLabel={t('filter.clearSearch')}
      value={shown}
      onChange={type}
      inputRef={input}
    />
  );
}

function Token({ kind, list: { address, change } }: { kind: TokenKind; list: ListAddressAccess }) {
  const t = useTexts('vendors');
  const word = useTokenWord();
  const known =
    kind === 'countries'
      ? address.countries
      : tokenValues[kind].filter((value) => address[kind].includes(value));
  if (known.length === 0) return null;
  const name = t(`filter.${kind}`);
  return (
    <FilterToken
      name={name}
      value={known.map((value) => word(kind, value)).join(', ')}
      removeLabel={t('filter.remove', { name })}
      onRemove={() => change({ [kind]: [] })}
    />
  );
}
