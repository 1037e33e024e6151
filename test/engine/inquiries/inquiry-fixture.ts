import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inquiry, InquiryFileFormat, ReturnView } from '../../../src-main/contract/inquiries.ts';
import { type RunningTest, startTestRun } from '../assessments/started-run.ts';

export interface InquiryTest extends RunningTest {
  inquiryId: string;
  inquiry(): Promise<Inquiry>;
  /** Ids of the questions, in the order in which they go out. */
  asked(): Promise<string[]>;
  /** The file that goes out. */
  file(format: InquiryFileFormat): Promise<Uint8Array>;
  receive(bytes: Uint8Array, name: string): Promise<ReturnView>;
}

/** A running assessment, and an inquiry on its first questions, sent on the day of the fixed clock. */
export async function sentInquiry({ questions = 12, isSent = true } = {}): Promise<InquiryTest> {
  const run = await startTestRun();
  const { client, privateClient, folder } = run;
  const { inquiryIds } = await client.inquiries.create({
    vendorIds: [run.vendorId],
    serviceId: null,
    scope: 'open',
    language: 'de',
    dueOn: '2026-12-07',
  });
  const [inquiryId = ''] = inquiryIds;
  const inquiry = () => client.inquiries.get({ inquiryId });
  const { content } = await inquiry();
  const questionIds = content.questionIds.slice(0, questions);
  await client.inquiries.save({ inquiryId, content: { ...content, questionIds } });
  if (isSent) await client.inquiries.markSent({ inquiryId, on: '2026-11-23' });
  return {
    ...run,
    inquiryId,
    inquiry,
    asked: async () => (await inquiry()).set.questions.map(({ id }) => id),
    file: async (format) => {
      const path = join(folder, `fragen.${format}`);
      await privateClient.inquiries.writeTo({ inquiryId, format, path });
      return readFileSync(path);
    },
    receive: async (bytes, name) => {
      const file = new File([new Uint8Array(bytes)], name);
      const { returnId } = await client.inquiries.receive({ file, name, inquiryId });
      return await client.inquiries.returned({ returnId });
    },
  };
}
