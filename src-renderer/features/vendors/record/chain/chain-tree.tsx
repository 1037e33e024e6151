// biome-ignore-all lint/a11y/useSemanticElements: a tree whose rows hold buttons has no element of its own
// biome-ignore-all lint/a11y/useFocusableInteractive: the rows have the focus, their cells need none
import { ChevronDown, ChevronRight, PencilLine, Plus } from 'lucide-react';
import type { SubProcessorUse } from '../../../../../src-main/contract/subprocessor-overview.ts';
import type { SubProcessor } from '../../../../../src-main/contract/vendor-record.ts';
import { useLanguage, useTexts } from '../../../../i18n/messages.ts';
import { countryName, formatDay } from '../../../../lib/format.ts';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { Tag } from '../../../../ui/tag.tsx';
import { useCountriesInside } from '../../use-countries-inside.ts';
import { transferShape } from '../../words.ts';
import { today } from '../today.ts';
import { chainOf, isActive, type Link } from './tree.ts';
import { useTreeKeys } from './use-tree-keys.ts';

export interface ChainTreeProps {
  links: readonly SubProcessor[];
  /** Each link's own verdict on transfers, as far as it is at work today. */
  verdicts: ReadonlyMap<string, SubProcessorUse>;
  onEdit: (node: SubProcessor) => void;
  onAdd: (parentId: string) => void;
}

/**
 * The chain as a tree: arrows go through it, right and left open and close a level, Enter edits. Each link shows what its own
 * country means for the transfer.
 */
export function ChainTree({ links, verdicts, onEdit, onAdd }: ChainTreeProps) {
  const t = useTexts('vendor');
  const chain = chainOf(links);
  const parents = new Set(chain.map(({ node }) => node.parentId));
  const { tree, shown, closed, focused, toggle, focusOn, onKeyDown } = useTreeKeys(chain, parents, onEdit);
  return (
    <div ref={tree} role="treegrid" aria-label={t('subs.list')} className="pt-2" onKeyDown={onKeyDown}>
      {shown.map((link) => (
        <ChainRow
          key={link.node.id}
          link={link}
          use={verdicts.get(link.node.id)}
          isFocused={link.node.id === focused}
          isClosed={parents.has(link.node.id) ? closed.has(link.node.id) : null}
          onToggle={(isClosed) => toggle(link.node.id, isClosed)}
          onFocus={() => focusOn(link.node.id)}
          onEdit={() => onEdit(link.node)}
          onAdd={() => onAdd(link.node.id)}
        />
      ))}
    </div>
  );
}

interface ChainRowProps {
  link: Link;
  use: SubProcessorUse | undefined;
  isFocused: boolean;
  /** Null where nobody stands below. */
  isClosed: boolean | null;
  onToggle: (isClosed: boolean) => void;
  onFocus: () => void;
  onEdit: () => void;
  onAdd: () => void;
}

function ChainRow({ link: { node, depth }, use, isFocused, isClosed, ...on }: ChainRowProps) {
  const t = useTexts('vendor');
  const word = useTexts('vendors');
  return (
    <div
      role="row"
      data-link={node.id}
      tabIndex={isFocused ? 0 : -1}
      aria-level={depth + 1}
      {...(isClosed === null ? {} : { 'aria-expanded': !isClosed })}
      onFocus={on.onFocus}
      onDoubleClick={on.onEdit}
      className="flex min-h-row items-center gap-3 border-b border-line py-1 last:border-b-0 focus-visible:outline-2 focus-visible:outline-accent"
      style={{ paddingLeft: depth * 20 }}
    >
      <div role="gridcell" className="flex min-w-0 flex-1 items-center gap-1">
        {isClosed === null ? (
          <span className="w-7 shrink-0" />
        ) : (
          <IconButton
            icon={isClosed ? ChevronRight : ChevronDown}
            label={`${t(isClosed ? 'subs.open' : 'subs.close')}: ${node.name}`}
            onPress={() => on.onToggle(!isClosed)}
          />
        )}
        <span className="min-w-0 flex-1">
          <span className="font-semibold wrap-anywhere">{node.name}</span>
          <Detail node={node} />
        </span>
      </div>
      <div role="gridcell">
        {isActive(node, today()) ? (
          use && (
            <Tag bare status={transferShape[use.verdict]}>
              {word(`transfer.${use.verdict}`)}
            </Tag>
          )
        ) : (
          <Tag status="na">{t('subs.ended')}</Tag>
        )}
      </div>
      <div role="gridcell" className="flex">
        <IconButton icon={Plus} label={`${t('subs.addBelow')}: ${node.name}`} onPress={on.onAdd} />
        <IconButton icon={PencilLine} label={`${t('edit')}: ${node.name}`} onPress={on.onEdit} />
      </div>
    </div>
  );
}

function Detail({ node }: { node: SubProcessor }) {
  const t = useTexts('vendor');
  const language = useLanguage();
  const inside = useCountriesInside();
  const land = node.country ? countryName(node.country, language) : t('way.country');
  const isOutside = node.country !== null && !inside.has(node.country);
  const tool = isOutside || node.tool !== 'none' ? t(`tool.short.${node.tool}`) : '';
  const parts = [
    node.purpose,
    [node.city, land].filter(Boolean).join(', '),
    tool,
    node.since && t('subs.from', { day: formatDay(node.since, language) }),
    node.until && t('subs.to', { day: formatDay(node.until, language) }),
  ];
  return (
    <span className="block text-dense text-ink-2 wrap-anywhere">{parts.filter(Boolean).join(' · ')}</span>
  );
}
