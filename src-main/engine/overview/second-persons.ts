import type { ActProposal } from '../../contract/approvals.ts';
import type { Bilingual, Day } from '../../contract/values.ts';
import { listProposals } from '../approvals/repo/proposals.ts';
import { dayOf } from '../kernel/clock.ts';
import type { QueryTools } from '../kernel/engine-context.ts';
import type { Waiting } from './rules.ts';

const acts: Record<ActProposal['kind'], Bilingual> = {
  decision: { de: 'Entscheidung', en: 'decision' },
  publication: { de: 'Veröffentlichung', en: 'publication' },
  questionnaire: { de: 'Veröffentlichung', en: 'publication' },
  release: { de: 'Freigabe', en: 'release' },
  closing: { de: 'Abschluss', en: 'closing' },
};

/** What somebody proposed and a second person has to confirm. */
export function secondPersonsAwaited({ db, clock }: QueryTools): Waiting[] {
  return listProposals(db, true).map((proposal) =>
    awaited(proposal, dayOf(new Date(proposal.proposedAt), clock.timeZone)),
  );
}

function awaited({ id, kind, label, proposedBy }: ActProposal, since: Day): Waiting {
  const act = acts[kind];
  return {
    id: `secondPerson:${id}`,
    kind: 'secondPerson',
    title: { de: `${label}: ${act.de} bestätigen`, en: `${label}: confirm the ${act.en}` },
    why: {
      de: `Vorgelegt von ${proposedBy}; zählt erst, wenn eine zweite Person bestätigt.`,
      en: `Proposed by ${proposedBy}; counts only once a second person confirms.`,
    },
    dueOn: null,
    since,
    vendorId: null,
    assessmentId: null,
  };
}
