import { useQuery } from '@tanstack/react-query';
import { Network, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Service } from '../../../../../src-main/contract/vendor-record.ts';
import { useTexts } from '../../../../i18n/messages.ts';
import { useAccess } from '../../../../lib/queries.ts';
import { Button } from '../../../../ui/button.tsx';
import { ButtonLink } from '../../../../ui/button-link.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { SectionHeading } from '../../../../ui/section-heading.tsx';
import { ChainTree } from './chain-tree.tsx';
import { type DraftSubProcessor, newSubProcessor, SubProcessorDialog } from './sub-processor-dialog.tsx';

export interface ChainTabProps {
  vendorId: string;
  service: Service;
}

/** Whom the vendor uses, and whom they use in turn (Art. 28(2) and (4) GDPR). */
export function ChainTab({ vendorId, service }: ChainTabProps) {
  const t = useTexts('vendor');
  const [edited, setEdited] = useState<DraftSubProcessor | null>(null);
  const verdicts = useVerdicts(vendorId);
  const add = (parentId: string | null) => setEdited(newSubProcessor(parentId));
  const readList = (
    <ButtonLink small href={`/sub-processors/import?vendor=${vendorId}&service=${service.id}`}>
      {t('subs.readList')}
    </ButtonLink>
  );
  return (
    <div className="bg-surface">
      {service.subProcessors.length === 0 ? (
        <EmptyState
          icon={Network}
          sentence={t('subs.empty')}
          primary={
            <Button icon={Plus} onPress={() => add(null)}>
              {t('subs.add')}
            </Button>
          }
          secondary={readList}
        />
      ) : (
        <section className="px-6 py-5">
          <SectionHeading
            aside={
              <span className="flex gap-2">
                {readList}
                <Button small variant="quiet" icon={Plus} onPress={() => add(null)}>
                  {t('subs.add')}
                </Button>
              </span>
            }
          >
            {t('subs.list')}
          </SectionHeading>
          <ChainTree links={service.subProcessors} verdicts={verdicts} onEdit={setEdited} onAdd={add} />
        </section>
      )}
      {edited && (
        <SubProcessorDialog service={service} subProcessor={edited} onClose={() => setEdited(null)} />
      )}
    </div>
  );
}

/** Each link's own verdict on transfers today. */
function useVerdicts(vendorId: string) {
  const { ask } = useAccess();
  const filter = { search: '', country: null, thirdCountryOnly: false, vendorId };
  const { data } = useQuery(ask.subprocessors.concentration.queryOptions({ input: filter }));
  return useMemo(
    () => new Map((data?.firms ?? []).flatMap(({ uses }) => uses).map((use) => [use.linkId, use])),
    [data],
  );
}
