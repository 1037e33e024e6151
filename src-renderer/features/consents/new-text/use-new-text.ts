import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { StarterText } from '../../../../src-main/contract/consent-check.ts';
import {
  ConsentChannel,
  ConsentProcedure,
  type TextProfile,
} from '../../../../src-main/contract/consent-record.ts';
import type { Language } from '../../../../src-main/contract/values.ts';
import { useLanguage } from '../../../i18n/messages.ts';
import { useAccess } from '../../../lib/queries.ts';
import { type Deed, useDeed } from '../../../lib/use-deed.ts';

export interface NewText {
  profile: TextProfile;
  change(part: Partial<TextProfile>): void;
  starter: StarterText | null;
  /** Takes a template, with the channel and the procedure that it is made for; null for a blank page. */
  startWith(starter: StarterText | null): void;
  deed: Deed;
  /** Creates the text with its first draft and opens it. */
  submit(): Promise<void>;
}

/** A text before it exists. */
export function useNewText(): NewText {
  const { engine } = useAccess();
  const screen = useLanguage();
  const navigate = useNavigate();
  const deed = useDeed();
  const [starter, setStarter] = useState<StarterText | null>(null);
  const [profile, setProfile] = useState<TextProfile>({
    kind: 'consent',
    name: '',
    purpose: '',
    channel: 'email',
    procedure: 'doubleOptIn',
    languages: [screen],
    ownerId: null,
  });
  const change = (part: Partial<TextProfile>) => setProfile((now) => ({ ...now, ...part }));
  const create = async () => {
    const isConsent = profile.kind === 'consent';
    const { id: textId } = await engine.consents.create({
      ...profile,
      name: profile.name.trim(),
      channel: isConsent ? profile.channel : null,
      procedure: isConsent ? profile.procedure : null,
    });
    const { id: versionId } = await engine.consents.startDraft({ textId, fromVersionId: null });
    if (isConsent && starter) await fill(textId, versionId, starter);
    await navigate({ to: '/consents/$textId', params: { textId }, search: { version: versionId } });
  };
  const fill = async (textId: string, versionId: string, { wording, form }: StarterText) => {
    const { versions } = await engine.consents.get({ textId });
    const draft = versions.find(({ id }) => id === versionId);
    if (!draft) return;
    const spoken = (language: Language) => (profile.languages.includes(language) ? wording[language] : null);
    await engine.consents.saveDraft({
      versionId,
      content: { ...draft.content, form, wording: { de: spoken('de'), en: spoken('en') } },
      reason: '',
      basedOn: draft.savedAt,
    });
  };
  return {
    profile,
    change,
    starter,
    startWith: (next) => {
      setStarter(next);
      if (next) change(madeFor(next));
    },
    deed,
    submit: async () => void (await deed.run(create)),
  };
}

function madeFor({ channel, procedure }: StarterText): Partial<TextProfile> {
  const known = {
    channel: ConsentChannel.safeParse(channel),
    procedure: ConsentProcedure.safeParse(procedure),
  };
  return {
    ...(known.channel.success ? { channel: known.channel.data } : {}),
    ...(known.procedure.success ? { procedure: known.procedure.data } : {}),
  };
}
