import { z } from 'zod';
import type { ReturnedFile, ReturnedRow } from '../../kernel/inquiry-files.ts';
import { answerFormat, pageParts } from './file-form.ts';
import { RefusedReturn } from './refused-return.ts';

const Text = z.string().max(20_000);
const AnswerFile = z.object({
  format: z.literal(answerFormat),
  formatVersion: z.literal(1),
  inquiryId: z.string().max(200),
  hash: z.string().max(200),
  company: Text,
  answers: z
    .array(
      z.object({
        id: z.string().min(1).max(200),
        text: Text.default(''),
        value: Text.default(''),
        note: Text.default(''),
        evidence: z.array(Text).max(200).default([]),
      }),
    )
    .max(5000),
});
type AnswerFile = z.infer<typeof AnswerFile>;

const PageSet = z.object({
  questions: z.array(z.object({ id: z.string().max(200), text: z.object({ de: Text, en: Text }) })).max(5000),
});

type Answers = Pick<ReturnedFile, 'format' | 'seal' | 'rows' | 'formulas'>;

/** Reads a returned page or answer file. Nothing in it is run: of the page only two parts of data are looked at. */
export function readReturnedPage(bytes: Uint8Array): Answers {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  if (/^\s*\{/.test(text)) {
    const file = parsed(AnswerFile, text);
    return { format: 'json', ...sealAndFormulas(file), rows: file.answers.map((item) => rowOf(item, null)) };
  }
  const answers = parsed(AnswerFile, dataPart(text, pageParts.answers));
  const { questions } = parsed(PageSet, dataPart(text, pageParts.set));
  const wordings = new Map(questions.map(({ id, text: both }) => [id, [both.de, both.en]]));
  const given = new Map(answers.answers.map((item) => [item.id, item]));
  const asked = questions.map(
    ({ id }) => given.get(id) ?? { id, text: '', value: '', note: '', evidence: [] },
  );
  const added = answers.answers.filter(({ id }) => !wordings.has(id));
  return {
    format: 'html',
    ...sealAndFormulas(answers),
    rows: [...asked, ...added].map((item) => rowOf(item, wordings.get(item.id) ?? null)),
  };
}

function sealAndFormulas({ inquiryId, hash, company }: AnswerFile): Pick<Answers, 'seal' | 'formulas'> {
  return { seal: { inquiryId, hash, company }, formulas: [] };
}

function rowOf(
  { id, text, value, note, evidence }: AnswerFile['answers'][number],
  wordings: string[] | null,
): ReturnedRow {
  return {
    questionId: id,
    wordings: wordings ?? (text === '' ? [] : [text]),
    value,
    note,
    evidence: evidence.map((name) => name.trim()).filter((name) => name !== ''),
    sheet: null,
    row: null,
    cell: id,
  };
}

/** The text of `<script type="application/json" id="…">`: our pages write `<` in it as an escape, so the next tag ends it. */
function dataPart(page: string, id: string): string {
  const start = new RegExp(`<script[^>]{0,200}\\bid="${id}"[^>]{0,200}>`, 'i').exec(page);
  if (start === null) throw new RefusedReturn('notAQuestionnaire');
  const from = start.index + start[0].length;
  const end = page.indexOf('</script', from);
  if (end === -1) throw new RefusedReturn('notAQuestionnaire');
  return page.slice(from, end);
}

function parsed<T>(schema: z.ZodType<T>, text: string): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new RefusedReturn('notAQuestionnaire');
  }
}
