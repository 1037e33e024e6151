import type { CheckAnswer, ConsentLaw } from '../../../contract/consent-check.ts';
import type { TextVersion } from '../../../contract/consent-record.ts';
import type { ConsentText } from '../../../contract/consents.ts';
import type { Id, Language } from '../../../contract/values.ts';
import { knownVersion } from '../../consents/known-text.ts';
import { checkWording } from '../../consents/rules/check-wording.ts';
import { textOf } from '../../consents/text-of.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { type CompanyFacts, gatherCompany } from './company.ts';

/** What the check finds in one language; null where the version has no words in it. */
export interface CheckedLanguage {
  language: Language;
  answer: CheckAnswer | null;
}

export interface WordingCheckFacts {
  company: CompanyFacts;
  text: Pick<ConsentText, 'name' | 'purpose' | 'channel' | 'procedure'>;
  version: TextVersion;
  /** In the order of the text's languages. */
  languages: CheckedLanguage[];
  law: ConsentLaw;
}

/** Checks a version of a consent in all its languages by today's rules; a document is no consent. */
export function gatherWordingCheck(tools: QueryTools, versionId: Id): WordingCheckFacts {
  const { textId } = knownVersion(tools.db, versionId);
  const text = textOf(tools, textId);
  const version = text.versions.find(({ id }) => id === versionId);
  if (!version || text.kind !== 'consent') throw refuse('NOTHING_TO_REPORT', {});
  const { wording, form } = version.content;
  return {
    company: gatherCompany(tools),
    text,
    version,
    languages: text.languages.map((language) => {
      const words = wording[language] ?? '';
      const answer = words.trim()
        ? checkWording({ text: words, language, form }, tools.templates.consentPatterns())
        : null;
      return { language, answer };
    }),
    law: tools.templates.consentLaw(),
  };
}
