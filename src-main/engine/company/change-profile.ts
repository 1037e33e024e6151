import type { CompanyProfile } from '../../contract/company.ts';
import { attachmentContent } from '../attachments/repo.ts';
import { imageTypeOf } from '../attachments/rules.ts';
import { changedFields } from '../kernel/changed-fields.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { readProfile, writeProfile } from './repo.ts';

/** Changes what is known of the company itself; refuses a logo that no report could print. */
export function saveProfile(tools: CommandTools, next: CompanyProfile): CompanyProfile {
  if (next.logo) {
    const content = attachmentContent(tools.db, next.logo);
    if (!content || !imageTypeOf(content)) throw refuse('LOGO_NOT_AN_IMAGE', {});
  }
  const before = readProfile(tools.db);
  writeProfile(tools.db, next);
  tools.record({
    subject: { kind: 'company', id: 'company', label: next.name },
    ...changedFields(before, next),
  });
  if (before) tools.undoWith('company.saveProfile', before);
  return next;
}
