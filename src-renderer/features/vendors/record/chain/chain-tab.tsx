import { Network, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Service, SubProcessor } from '../../../../../src-main/contract/vendor-record.ts';
import { useLanguage, useTexts } from '../../../../i18n/messages.ts';
import { countryName, formatDay } from '../../../../lib/format.ts';
import { Button } from '../../../../ui/button.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { SectionHeading } from '../../../../ui/section-heading.tsx';
import { Tag } from '../../../../ui/tag.tsx';
import { useCountriesInside } from '../../use-countries-inside.ts';
import { PartRow } from '../part-row.tsx';
import { today } from '../today.ts';
import { type DraftSubProcessor, newSubProcessor, SubProcessorDialog } from './sub-processor-dialog.tsx';
import { chainOf, isActive, type Link } from './tree.ts';

/** Whom the vendor uses, and whom they use in turn (Art. 28(2) and (4) GDPR). */
export function ChainTab({ service }: { service: Service }) {
  const t = useTexts('vendor');
  const [edited, setEdited] = useState<DraftSubProcessor | null>(null);
  const chain = chainOf(service.subProcessors);
  const add = (parentId: string | null) => setEdited(newSubProcessor(parentId));
  const button = (
    <Button small variant="quiet" icon={Plus} onPress={() => add(null)}>
      {t('subs.add')}
    </Button>
  );
  return (
    <div className="bg-surface">
      {chain.length === 0 ? (
        <EmptyState
          icon={Network}
          sentence={t('subs.empty')}
          primary={
            <Button icon={Plus} onPress={() => add(null)}>
              {t('subs.add')}
            </Button>
          }
        />
      ) : (
        <section className="px-6 py-5">
          <SectionHeading aside={button}>{t('subs.list')}</SectionHeading>
          <ul className="pt-2">
            {chain.map((link) => (
              <ChainRow key={link.node.id} link={link} onEdit={setEdited} onAdd={() => add(link.node.id)} />
            ))}
          </ul>
        </section>
      )}
      {edited && (
        <SubProcessorDialog service={service} subProcessor={edited} onClose={() => setEdited(null)} />
      )}
    </div>
  );
}

interface ChainRowProps {
  link: Link;
  onEdit: (node: SubProcessor) => void;
  onAdd: () => void;
}

function ChainRow({ link: { node, depth }, onEdit, onAdd }: ChainRowProps) {
  const t = useTexts('vendor');
  const language = useLanguage();
  const inside = useCountriesInside();
  const land = node.country ? countryName(node.country, language) : t('way.country');
  const isOutside = node.country !== null && !inside.has(node.country);
  const days = [
    node.since && t('subs.from', { day: formatDay(node.since, language) }),
    node.until && t('subs.to', { day: formatDay(node.until, language) }),
  ];
  const tool = isOutside || node.tool !== 'none' ? t(`tool.short.${node.tool}`) : '';
  const detail = [node.purpose, [node.city, land].filter(Boolean).join(', '), tool, ...days].filter(Boolean);
  return (
    <PartRow
      name={node.name}
      depth={depth}
      detail={detail.join(' · ')}
      state={!isActive(node, today()) && <Tag status="na">{t('subs.ended')}</Tag>}
      onEdit={() => onEdit(node)}
    >
      <IconButton icon={Plus} label={`${t('subs.addBelow')}: ${node.name}`} onPress={onAdd} />
    </PartRow>
  );
}
