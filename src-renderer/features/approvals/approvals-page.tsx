import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ActProposal } from '../../../src-main/contract/approvals.ts';
import { useLanguage, useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { formatDay } from '../../lib/format.ts';
import { useAccess } from '../../lib/queries.ts';
import { ConfirmAct, type ConfirmActProps } from '../../lib/second-person/confirm-act.tsx';
import { useProposalText } from '../../lib/second-person/use-proposal-text.ts';
import { useIntoView } from '../../lib/use-into-view.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Tag } from '../../ui/tag.tsx';
import { addressOf } from './address.ts';

const views = ['waiting', 'closed'] as const;

/** What waits for a second person, and what became of what waited. */
export function ApprovalsPage() {
  const t = useTexts('approvals');
  const { ask } = useAccess();
  const navigate = useNavigate();
  const { view: chosen, proposal: named } = useSearch({ from: '/approvals' });
  const view = useViewOf(chosen, named);
  const isOpen = view === 'waiting';
  const { data, error } = useQuery(ask.approvals.list.queryOptions({ input: { isOpen } }));
  const [asked, askFor] = useState<Pick<ConfirmActProps, 'proposal' | 'way'> | null>(null);
  return (
    <div className="flex h-full min-h-0 flex-col overflow-y-auto">
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <div className="h-2 shrink-0" />
      <Tabs
        inset
        label={t('views')}
        tabs={views.map((id) => ({ id, label: t(id) }))}
        selected={view}
        onSelect={(next) => void navigate({ to: '/approvals', search: { view: next } })}
        panelClassName="bg-surface px-6 py-4"
      >
        <FailureNotice error={error} />
        {data?.proposals.length === 0 && (
          <p className="font-serif text-prose text-ink-2">{t(isOpen ? 'emptyWaiting' : 'emptyClosed')}</p>
        )}
        <ul className="grid">
          {data?.proposals.map((proposal) => (
            <ProposalRow
              key={proposal.id}
              proposal={proposal}
              isNamed={proposal.id === named}
              onAct={(way) => askFor({ proposal, way })}
            />
          ))}
        </ul>
      </Tabs>
      {asked && <ConfirmAct {...asked} onClose={() => askFor(null)} />}
    </div>
  );
}

/** The view in which the named proposal stands; the chosen one where none is named. */
function useViewOf(chosen: (typeof views)[number], named: string | undefined): (typeof views)[number] {
  const { ask } = useAccess();
  const { data } = useQuery({
    ...ask.approvals.list.queryOptions({ input: { isOpen: true } }),
    enabled: named !== undefined,
  });
  if (named === undefined || data === undefined) return chosen;
  return data.proposals.some(({ id }) => id === named) ? 'waiting' : 'closed';
}

interface RowProps {
  proposal: ActProposal;
  /** Whether the address names it. */
  isNamed: boolean;
  onAct: (way: ConfirmActProps['way']) => void;
}

function ProposalRow({ proposal, isNamed, onAct }: RowProps) {
  const line = useIntoView<HTMLLIElement>(isNamed);
  const t = useTexts('approvals');
  const language = useLanguage();
  const text = useProposalText();
  const { state, label, changesSince, closedBy, closedAt, reason } = proposal;
  return (
    <li
      ref={line}
      tabIndex={isNamed ? -1 : undefined}
      className="flex scroll-mt-4 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-3"
    >
      <div className="min-w-0 flex-1 basis-72">
        <p className="font-semibold">
          <Link href={addressOf(proposal)}>{label}</Link>
        </p>
        <p className="text-dense text-ink-2">{text(proposal)}</p>
        {changesSince > 0 && (
          <p className="text-dense text-caution">{t('changed', { count: changesSince })}</p>
        )}
        {closedAt !== null && (
          <p className="text-dense text-ink-2">
            {t('closedBy', { name: closedBy, day: formatDay(closedAt.slice(0, 10), language) })} {reason}
          </p>
        )}
      </div>
      <Tag status={states[state]}>{t(`states.${state}`)}</Tag>
      {state === 'waiting' && (
        <span className="flex gap-2">
          <Button small isDisabled={changesSince > 0} onPress={() => onAct('confirm')}>
            {t('confirm')}
          </Button>
          <Button small onPress={() => onAct('sendBack')}>
            {t('sendBack')}
          </Button>
        </span>
      )}
    </li>
  );
}

const states = { waiting: 'wait', confirmed: 'ok', sentBack: 'caution', withdrawn: 'na' } as const;
