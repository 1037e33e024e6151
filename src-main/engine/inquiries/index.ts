import { command, os, query } from '../kernel/procedures.ts';
import { askableQuestions } from './askable.ts';
import { createInquiries, discardInquiries, restoreInquiries, saveInquiry } from './change-inquiries.ts';
import { closeInquiry, markReminded, markSent, putStepBack, takeStepBack } from './change-standing.ts';
import { inquiryOf, inquiryRows } from './inquiry-of.ts';
import { mergeReturn, putReturnBack, returnView, takeReturnBack } from './merge-return.ts';
import { receiveReturn } from './receive.ts';

/** Questionnaires for vendors by file: chosen, sent, reminded, received, taken over. */
export const inquiries = os.inquiries.router({
  list: os.inquiries.list.handler(query((tools, input) => ({ inquiries: inquiryRows(tools, input) }))),
  get: os.inquiries.get.handler(query(inquiryOf)),
  askable: os.inquiries.askable.handler(query(askableQuestions)),
  create: os.inquiries.create.handler(command(createInquiries)),
  save: os.inquiries.save.handler(command(saveInquiry)),
  discardAll: os.inquiries.discardAll.handler(command(discardInquiries)),
  restoreAll: os.inquiries.restoreAll.handler(command(restoreInquiries)),
  markSent: os.inquiries.markSent.handler(command(markSent)),
  markReminded: os.inquiries.markReminded.handler(command(markReminded)),
  close: os.inquiries.close.handler(command(closeInquiry)),
  takeBack: os.inquiries.takeBack.handler(command(takeStepBack)),
  putBack: os.inquiries.putBack.handler(command(putStepBack)),
  receive: os.inquiries.receive.handler(async ({ context, input: { file, name, inquiryId }, signal }) =>
    receiveReturn(context, { bytes: new Uint8Array(await file.arrayBuffer()), name, inquiryId, signal }),
  ),
  returned: os.inquiries.returned.handler(query(returnView)),
  merge: os.inquiries.merge.handler(command(mergeReturn)),
  takeMergeBack: os.inquiries.takeMergeBack.handler(command(takeReturnBack)),
  putMergeBack: os.inquiries.putMergeBack.handler(command(putReturnBack)),
});
