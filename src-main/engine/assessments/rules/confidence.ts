import type { Answer, Confidence } from '../../../contract/assessments.ts';
import type { AnswerEvidence, Evidence } from '../../../contract/attachments.ts';
import type { QuestionnaireId } from '../../../contract/questionnaire.ts';
import type { Day } from '../../../contract/values.ts';
import type { CertificateFact, CertificateFacts } from './certificate-facts.ts';
import type { AskedQuestion } from './run-facts.ts';

/** Months after which undated-by-expiry evidence of a practice no longer counts as current. */
export const evidenceMonths = 24;

/** What shows a practice ages; a contract holds until it is replaced. */
const agesWithTime: ReadonlySet<QuestionnaireId> = new Set(['technicalMeasures', 'certificatesOperation']);

/** Shares of proved answers from which confidence is high and medium. */
const highFrom = 0.75;
const mediumFrom = 0.5;

const noCertificates: CertificateFacts = new Map();

export type Backing = 'proved' | 'selfDeclared' | 'expired';

/** Art. 5(2) GDPR: how well the vendor's claims are backed, by evidence that counts on `asOf`. */
export function confidenceOf(
  asked: readonly AskedQuestion[],
  answers: ReadonlyMap<string, Answer>,
  asOf: Day,
  certificates: CertificateFacts = noCertificates,
): Confidence {
  const counts: Record<Backing, number> = { proved: 0, selfDeclared: 0, expired: 0 };
  for (const { questionnaireId, question } of asked) {
    const answer = answers.get(question.id);
    if (answer?.value !== 'fulfilled' && answer?.value !== 'partly') continue;
    counts[backingOf(answer, questionnaireId, asOf, certificates)] += 1;
  }
  return { level: confidenceLevel(counts), ...counts };
}

/** How one claim is backed: by current evidence, by expired evidence only, or by nothing but the vendor's word. */
export function backingOf(
  answer: Pick<Answer, 'evidence'>,
  questionnaireId: QuestionnaireId,
  asOf: Day,
  certificates: CertificateFacts = noCertificates,
): Backing {
  const ages = agesWithTime.has(questionnaireId);
  const filed = answer.evidence
    .map((evidence) => ({ evidence, certificate: certificateOf(evidence, certificates) }))
    .filter(({ evidence, certificate }) => isPaper(evidence, certificate) && !certificate?.isOutOfScope);
  if (filed.length === 0) return 'selfDeclared';
  return filed.some(({ evidence, certificate }) => countsOn(evidence, certificate, ages, asOf))
    ? 'proved'
    : 'expired';
}

/** Whether current evidence backs an answer. */
export function isProved(
  answer: Pick<Answer, 'evidence'>,
  questionnaireId: QuestionnaireId,
  asOf: Day,
  certificates: CertificateFacts = noCertificates,
): boolean {
  return backingOf(answer, questionnaireId, asOf, certificates) === 'proved';
}

/** Evidence counts up to and on its last day; without one, evidence of a practice counts for 24 months from its date. */
export function isCurrent(
  evidence: Pick<Evidence, 'expiresOn' | 'datedOn' | 'attachment'>,
  ages: boolean,
  asOf: Day,
): boolean {
  if (evidence.expiresOn !== null) return asOf <= evidence.expiresOn;
  const date = evidence.datedOn ?? evidence.attachment?.addedAt.slice(0, 10);
  return !ages || date === undefined || asOf <= monthsLater(date, evidenceMonths);
}

/** The certificate that is cited, else the one that lies behind the file. */
function certificateOf(
  { certificateId, attachment }: AnswerEvidence,
  certificates: CertificateFacts,
): CertificateFact | undefined {
  return certificates.get(certificateId ?? '') ?? certificates.get(attachment?.hash ?? '');
}

/** Something that can be asked for and looked at; a title alone is nothing but a word. */
function isPaper({ attachment, datedOn }: AnswerEvidence, certificate: CertificateFact | undefined): boolean {
  return attachment !== null || datedOn !== null || certificate !== undefined;
}

/** A certificate counts from its first to its last day, whatever is noted beside it where it is cited. */
function countsOn(
  evidence: AnswerEvidence,
  certificate: CertificateFact | undefined,
  ages: boolean,
  asOf: Day,
): boolean {
  const { validFrom, validUntil } = certificate ?? { validFrom: null, validUntil: null };
  if (validFrom !== null && asOf < validFrom) return false;
  if (validUntil !== null && validUntil < asOf) return false;
  if (evidence.certificateId === null || certificate === undefined) return isCurrent(evidence, ages, asOf);
  const datedOn = validFrom ?? evidence.datedOn;
  return isCurrent({ ...evidence, datedOn, expiresOn: validUntil }, ages, asOf);
}

function confidenceLevel({ proved, selfDeclared, expired }: Record<Backing, number>): Confidence['level'] {
  const claims = proved + selfDeclared + expired;
  if (claims === 0) return 'none';
  const share = proved / claims;
  if (share >= highFrom) return 'high';
  return share >= mediumFrom ? 'medium' : 'low';
}

/** The same day of the month `months` later as a text to compare with; a day that does not exist sorts after the last one. */
function monthsLater(day: Day, months: number): Day {
  const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(total / 12)).padStart(4, '0');
  return `${year}-${String((total % 12) + 1).padStart(2, '0')}-${day.slice(8)}`;
}
