import type { TextProfile, VersionContent } from '../../../contract/consent-record.ts';
import type { Id } from '../../../contract/values.ts';
import { emptyContent } from '../../consents/rules/empty-content.ts';
import { textOf } from '../../consents/text-of.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import type { TextItem } from './selection-format.ts';

/** A consent text as it would leave: the newest published wording, or its draft where none was published. */
export function itemOfText(tools: QueryTools, textId: Id): TextItem {
  const text = textOf(tools, textId);
  const chosen = text.versions.find(({ publishedAt }) => publishedAt !== null) ?? text.versions[0];
  return textItem(text, chosen?.content ?? emptyContent());
}

/** What of a text and one of its contents may leave. */
export function textItem(
  { kind, name, purpose, channel, procedure, languages }: TextProfile,
  { wording, form, placement, withdrawalRoute, confirmationMail, existingCustomer }: VersionContent,
): TextItem {
  return {
    kind: 'text',
    profile: { kind, name, purpose, channel, procedure, languages },
    content: { wording, form, placement, withdrawalRoute, confirmationMail, existingCustomer },
  };
}
