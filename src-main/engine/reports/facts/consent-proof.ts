import type { CheckAnswer } from '../../../contract/consent-check.ts';
import type { TextUse } from '../../../contract/consent-record.ts';
import type { WordingAnswer } from '../../../contract/consents.ts';
import type { Id, Instant } from '../../../contract/values.ts';
import { checkVersion } from '../../consents/check-version.ts';
import { textOf } from '../../consents/text-of.ts';
import { wordingAt } from '../../consents/wording-at.ts';
import { instantNow } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { type CompanyFacts, gatherCompany } from './company.ts';

type ProfileThen = Omit<WordingAnswer['text'], 'id'>;

/** What a place said at an instant, with all that proves it. */
export interface ConsentProofFacts {
  company: CompanyFacts;
  answer: WordingAnswer;
  /** The place with what it showed from when to when. */
  use: TextUse | null;
  /** Every place of the text. */
  uses: TextUse[];
  /** How the check judges the version today; null without one. */
  verdict: CheckAnswer['verdict'] | null;
  lawVersion: string;
}

/** What the text was about when the version was published; without a version what it is about today. */
export function profileThen({ version, text }: WordingAnswer): ProfileThen {
  return version?.profile ?? text;
}

/** Reads what a place said; of a time to come nothing can be proved. */
export function gatherConsentProof(tools: QueryTools, useId: Id, at: Instant): ConsentProofFacts {
  const now = instantNow(tools.clock);
  if (Date.parse(at) > Date.parse(now)) throw refuse('TIME_IN_FUTURE', { field: 'at', now });
  const answer = wordingAt(tools, { use: useId, at });
  const { uses, ...text } = textOf(tools, answer.text.id);
  return {
    company: gatherCompany(tools),
    answer,
    use: uses.find(({ id }) => id === useId) ?? null,
    uses,
    verdict: answer.version && checkVersion(tools.templates, text, answer.version.content),
    lawVersion: tools.templates.consentLaw().version,
  };
}
