import { useMemo, useState } from 'react';
import type { Concentration, SubProcessorUse } from '../../../../src-main/contract/subprocessor-overview.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { collatorOf, countryName } from '../../../lib/format.ts';
import type { ListAccess } from '../../../lib/list-address.ts';
import { Button } from '../../../ui/button.tsx';
import { Link } from '../../../ui/link.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { FirmFilter } from '../firm-filter.tsx';
import type { SubProcessorsAddress } from '../list-address.ts';
import { NothingFound } from '../nothing-found.tsx';
import { classShape, verdictShape } from '../words.ts';
import { type ChainNode, chainTrees, type VendorChains } from './chain-trees.ts';

export interface ChainsViewProps {
  list: ListAccess<SubProcessorsAddress>;
  found: Concentration;
}

/** So many vendors are drawn at first, and with each wish for more. */
const shownAtOnce = 40;

/** The tree of all vendors: who engaged whom, where, and on which basis the data go there. */
export function ChainsView({ list, found }: ChainsViewProps) {
  const t = useTexts('subprocessors');
  const language = useLanguage();
  const [shown, show] = useState(shownAtOnce);
  const trees = useMemo(
    () =>
      chainTrees(
        found.firms.flatMap(({ uses }) => uses),
        collatorOf(language),
      ),
    [found.firms, language],
  );
  return (
    <>
      <FirmFilter list={list} />
      {trees.length === 0 && <NothingFound list={list} />}
      <div className="grid gap-5 px-6 py-4">
        {trees.slice(0, shown).map((tree) => (
          <VendorTree key={tree.vendorId} tree={tree} />
        ))}
        {trees.length > shown && (
          <span>
            <Button onPress={() => show(shown + shownAtOnce)}>
              {t('chains.more', { count: trees.length - shown })}
            </Button>
          </span>
        )}
      </div>
    </>
  );
}

function VendorTree({ tree: { vendorId, vendorName, count, services } }: { tree: VendorChains }) {
  const t = useTexts('subprocessors');
  return (
    <section aria-label={vendorName}>
      <h2 className="flex flex-wrap items-baseline gap-x-3 border-b border-line pb-1 text-section">
        <Link href={`/vendors/${vendorId}?tab=subProcessors`}>{vendorName}</Link>
        <span className="text-dense font-normal text-ink-2">{t('chains.count', { count })}</span>
      </h2>
      {services.map(({ serviceId, serviceName, links }) => (
        <div key={serviceId} className="pt-2">
          <h3 className="text-dense font-semibold text-ink-2">{serviceName}</h3>
          <Links links={links} label={t('chains.of', { name: serviceName })} />
        </div>
      ))}
    </section>
  );
}

function Links({ links, label }: { links: readonly ChainNode[]; label: string }) {
  const t = useTexts('subprocessors');
  return (
    <ul aria-label={label} className="border-l border-line pl-3 [&_ul]:ml-1">
      {links.map(({ use, below }) => (
        <li key={use.linkId} className="pt-1">
          <LinkRow use={use} />
          {below.length > 0 && <Links links={below} label={t('chains.of', { name: use.name })} />}
        </li>
      ))}
    </ul>
  );
}

function LinkRow({ use }: { use: SubProcessorUse }) {
  const t = useTexts('subprocessors');
  const word = useTexts('vendors');
  const parts = useTexts('vendor');
  const language = useLanguage();
  const land = use.country === null ? t('map.unknown') : countryName(use.country, language);
  const place = [use.city, land].filter(Boolean).join(', ');
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 text-dense">
      <span className="font-semibold wrap-anywhere">{use.name}</span>
      {use.purpose && <span className="text-ink-2 wrap-anywhere">{use.purpose}</span>}
      <Tag bare status={classShape[use.class]}>
        {place}
      </Tag>
      {use.tool !== 'none' && <span className="text-ink-2">{parts(`tool.short.${use.tool}`)}</span>}
      {use.class !== 'eea' && (
        <Tag bare status={verdictShape[use.verdict]}>
          {word(`transfer.${use.verdict}`)}
        </Tag>
      )}
    </div>
  );
}
