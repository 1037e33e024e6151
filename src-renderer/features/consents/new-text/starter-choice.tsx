import { useQuery } from '@tanstack/react-query';
import type { StarterText } from '../../../../src-main/contract/consent-check.ts';
import type { Language } from '../../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { Paper } from '../../../ui/paper.tsx';
import { Select } from '../../../ui/select.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { verdictShape } from '../register/columns.tsx';

const blank = 'blank page';

export interface StarterChoiceProps {
  languages: readonly Language[];
  starter: StarterText | null;
  onChange: (starter: StarterText | null) => void;
}

/** A blank page or one of the templates, with its wording and what the check says of it. */
export function StarterChoice({ languages, starter, onChange }: StarterChoiceProps) {
  const t = useTexts('consents');
  const screen = useLanguage();
  const { ask } = useAccess();
  const { data } = useQuery(ask.consents.starters.queryOptions());
  const starters = data?.starters ?? [];
  if (starters.length === 0) return null;
  const shown = languages.includes(screen) ? screen : (languages[0] ?? screen);
  return (
    <div className="grid gap-3">
      <Select
        label={t('create.start')}
        options={[
          { id: blank, label: t('create.blank') },
          ...starters.map(({ id, title, about }) => ({
            id,
            label: inLanguage(title, screen),
            description: inLanguage(about, screen),
          })),
        ]}
        value={starter?.id ?? blank}
        onChange={(id) => onChange(starters.find((one) => one.id === id) ?? null)}
      />
      {starter && (
        <>
          <Paper kind="foreign" overline={t('create.starterText')} className="max-h-60 overflow-y-auto p-5">
            <p lang={shown} className="whitespace-pre-line wrap-anywhere">
              {starter.wording[shown]}
            </p>
          </Paper>
          <StarterCheck starter={starter} language={shown} />
        </>
      )}
    </div>
  );
}

function StarterCheck({ starter, language }: { starter: StarterText; language: Language }) {
  const t = useTexts('consents');
  const { ask } = useAccess();
  const { data } = useQuery(
    ask.consents.check.queryOptions({
      input: { text: starter.wording[language], language, form: starter.form },
    }),
  );
  if (!data) return null;
  return (
    <p className="text-dense text-ink-2">
      {t('create.starterChecked', { language: t(`language.${language}`) })}{' '}
      <Tag bare status={verdictShape[data.verdict]}>
        {t(`verdict.${data.verdict}`)}
      </Tag>{' '}
      {t('create.starterHint')}
    </p>
  );
}
