import type { Id } from '../../../contract/values.ts';
import { emptyContent } from '../../consents/rules/empty-content.ts';
import { textOf } from '../../consents/text-of.ts';
import type { QueryTools } from '../../kernel/engine-context.ts';
import type { TextItem } from './selection-format.ts';

/** A consent text as it would leave: the newest published wording, or its draft where none was published. */
export function itemOfText(tools: QueryTools, textId: Id): TextItem {
  const { kind, name, purpose, channel, procedure, languages, versions } = textOf(tools, textId);
  const chosen = versions.find(({ publishedAt }) => publishedAt !== null) ?? versions[0];
  const { wording, form, placement, withdrawalRoute, confirmationMail, existingCustomer } =
    chosen?.content ?? emptyContent();
  return {
    kind: 'text',
    profile: { kind, name, purpose, channel, procedure, languages },
    content: { wording, form, placement, withdrawalRoute, confirmationMail, existingCustomer },
  };
}
