import type { ConsentLaw } from '../../../contract/consent-check.ts';
import type { TextVersion } from '../../../contract/consent-record.ts';
import type { Comparison, ConsentText } from '../../../contract/consents.ts';
import type { Id, Language } from '../../../contract/values.ts';
import { compareVersions } from '../../consents/compare.ts';
import { listTexts } from '../../consents/repo/texts.ts';
import { textOf } from '../../consents/text-of.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { type CompanyFacts, gatherCompany } from './company.ts';

/** What a version changed in one language. */
export interface LanguageChange {
  language: Language;
  parts: Comparison['parts'];
}

/** A published version with what it changed. */
export interface VersionFacts {
  version: TextVersion;
  /** The version before; null for the first. */
  olderNumber: number | null;
  changes: LanguageChange[];
  /** Elements of a consent and facts around the wording that differ. */
  touches: string[];
}

export interface ConsentTextFacts {
  company: CompanyFacts;
  text: ConsentText;
  /** Published ones, newest first. */
  versions: VersionFacts[];
  /** Names of the documents that the versions lead to, by id. */
  documents: Map<Id, string>;
  law: ConsentLaw;
}

/** Reads a text with all its published versions, each compared with the one before. */
export function gatherConsentText(tools: QueryTools, textId: Id): ConsentTextFacts {
  const text = textOf(tools, textId);
  const published = text.versions.filter(({ publishedAt }) => publishedAt !== null);
  return {
    company: gatherCompany(tools),
    text,
    versions: published.map((version, index) => changesOf(tools, version, published[index + 1] ?? null)),
    documents: new Map(listTexts(tools.db).map(({ id, name }) => [id, name])),
    law: tools.templates.consentLaw(),
  };
}

function changesOf(tools: QueryTools, version: TextVersion, older: TextVersion | null): VersionFacts {
  if (!older) return { version, olderNumber: null, changes: [], touches: [] };
  const compared = (['de', 'en'] as const)
    .filter((language) => version.content.wording[language] || older.content.wording[language])
    .map((language) => ({
      language,
      ...compareVersions(tools, { olderId: older.id, newerId: version.id, language }),
    }));
  return {
    version,
    olderNumber: older.number,
    changes: compared
      .map(({ language, parts }) => ({ language, parts }))
      .filter(({ parts }) => parts.some(({ kind }) => kind !== 'same')),
    touches: [...new Set(compared.flatMap(({ touches }) => touches))],
  };
}
