import type { TextUse } from '../../../contract/consent-record.ts';
import type { CoverageFinding, TextRow } from '../../../contract/consents.ts';
import type { Day, Instant } from '../../../contract/values.ts';
import { coverage } from '../../consents/coverage.ts';
import { listConsentTexts } from '../../consents/list-texts.ts';
import { versionsOf } from '../../consents/repo/versions.ts';
import { periodAt } from '../../consents/rules/use-periods.ts';
import { usesWithHistory } from '../../consents/text-of.ts';
import { instantNow } from '../../kernel/clock.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import { refuse } from '../../kernel/failure.ts';
import { type CompanyFacts, gatherCompany } from './company.ts';

/** A place that showed a version at the time of the register. */
export interface ShownPlace {
  name: string;
  address: string;
  versionNumber: number | null;
}

/** A text as the register has it, with where it stood. */
export interface RegisteredText extends TextRow {
  places: ShownPlace[];
  /** Where a document stands on the web. */
  address: string;
}

export interface ConsentRegisterFacts {
  company: CompanyFacts;
  at: Instant;
  texts: RegisteredText[];
  /** What is missing or has fallen behind; null for a past time, because it is known of today only. */
  findings: CoverageFinding[] | null;
  law: { version: string; asOf: Day };
}

/** Reads the register as it stood at an instant, or as it stands; of a time to come nothing is known. */
export function gatherConsentRegister(tools: QueryTools, asked: Instant | null): ConsentRegisterFacts {
  const now = instantNow(tools.clock);
  if (asked !== null && Date.parse(asked) > Date.parse(now))
    throw refuse('TIME_IN_FUTURE', { field: 'at', now });
  const at = asked ?? now;
  const { rows } = listConsentTexts(tools, {
    kinds: ['consent', 'privacyNotice', 'imprint', 'withdrawalPage'],
    asOf: asked,
    search: '',
    isArchived: false,
  });
  const ids = rows.map(({ id }) => id);
  const uses = Map.groupBy(usesWithHistory(tools.db, ids), ({ textId }) => textId);
  const versions = versionsOf(tools.db, ids);
  const { version, asOf } = tools.templates.consentLaw();
  return {
    company: gatherCompany(tools),
    at,
    texts: rows.map((row) => ({
      ...row,
      places: (uses.get(row.id) ?? []).flatMap((use) => shownBy(use, at)),
      address: versions.find(({ hash }) => hash !== null && hash === row.hash)?.content.address ?? '',
    })),
    findings: asked === null ? coverage(tools).findings : null,
    law: { version, asOf },
  };
}

function shownBy({ name, address, periods }: TextUse, at: Instant): ShownPlace[] {
  const period = periodAt(periods, at);
  return period?.versionId ? [{ name, address, versionNumber: period.versionNumber }] : [];
}
