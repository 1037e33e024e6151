import { basename } from 'node:path';
import { type InquiryFileFormat, largestReturnMb } from '../../../contract/inquiries.ts';
import type { Id } from '../../../contract/values.ts';
import { knownInquiry, sealedSetOf } from '../../inquiries/known-inquiry.ts';
import { receiveReturn } from '../../inquiries/receive.ts';
import { instantNow } from '../../kernel/clock.ts';
import type { EngineContext } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { openVault, privateOs } from '../../kernel/procedures.ts';
import { translatorOf } from '../../reports/texts.ts';
import { writeDocument } from '../../vault/write-document.ts';
import { readChosenFile } from '../table-file/chosen-file.ts';
import { questionPage } from './question-page.ts';
import { type OutgoingSet, questionBook } from './question-sheet.ts';

/** Inquiries as files on their way out, and answers on their way in, by paths: for the shell and the command line. */
export const inquiryFiles = privateOs.inquiries.router({
  fileName: privateOs.inquiries.fileName.handler(({ context, input: { inquiryId, format } }) => {
    const { set, language } = outgoing(context, inquiryId);
    const t = wordsOf(context, language);
    const name = t('inquirySheet.fileName', { vendor: set.vendor, service: set.service });
    return { fileName: `${plainName(name)}.${format}` };
  }),
  writeTo: privateOs.inquiries.writeTo.handler(async ({ context, input, signal }) => {
    writeDocument(input.path, await fileOf(context, input, signal));
    return {};
  }),
  receiveFile: privateOs.inquiries.receiveFile.handler(({ context, input: { path, inquiryId }, signal }) => {
    openVault(context);
    const bytes = readChosenFile(path, largestReturnMb);
    return receiveReturn(context, { bytes, name: basename(path).slice(0, 200), inquiryId, signal });
  }),
});

async function fileOf(
  context: EngineContext,
  { inquiryId, format }: { inquiryId: Id; format: InquiryFileFormat },
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const out = outgoing(context, inquiryId);
  if (out.set.questions.length === 0) throw refuse('INQUIRY_EMPTY', {});
  if (format === 'xlsx')
    return await context.tableFiles.write(questionBook(out, wordsOf(context, out.language)), signal);
  const page = questionPage(out, {
    ...context.templates.questionPage(),
    de: wordsOf(context, 'de'),
    en: wordsOf(context, 'en'),
  });
  return Buffer.from(page, 'utf8');
}

function outgoing(context: EngineContext, inquiryId: Id): OutgoingSet {
  const { db } = openVault(context);
  const { clock, templates } = context;
  const { record } = knownInquiry(db, inquiryId);
  const { language, dueOn } = record.content;
  const sealed = sealedSetOf({ db, clock, templates }, record);
  return { ...sealed, language, dueOn, createdAt: instantNow(clock) };
}

function wordsOf({ templates }: EngineContext, language: 'de' | 'en') {
  return translatorOf([templates.reportTexts('inquiry-file')], language);
}

/** Letters, digits and hyphens only, so that no name can point into another folder. */
function plainName(name: string): string {
  return Array.from(
    name
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, ''),
  )
    .slice(0, 100)
    .join('');
}
