import { command, os, query } from '../kernel/procedures.ts';
import { confirmAct, proposeAct, sendBackAct, withdrawAct } from './propose.ts';
import * as repo from './repo/proposals.ts';
import { reviewers } from './rules/second-person.ts';

/** Four eyes: what one person proposes, another one confirms or sends back before it counts. */
export const approvals = os.approvals.router({
  list: os.approvals.list.handler(
    query(({ db }, { isOpen }) => ({ proposals: repo.listProposals(db, isOpen), reviewers })),
  ),
  ofSubject: os.approvals.ofSubject.handler(
    query(({ db }, { subjectId }) => {
      const last = repo.lastOf(db, subjectId);
      return {
        waiting: last?.state === 'waiting' ? last : null,
        sentBack: last?.state === 'sentBack' ? last : null,
      };
    }),
  ),
  propose: os.approvals.propose.handler(command(proposeAct)),
  confirm: os.approvals.confirm.handler(command(confirmAct)),
  sendBack: os.approvals.sendBack.handler(command(sendBackAct)),
  withdraw: os.approvals.withdraw.handler(command(withdrawAct)),
});
