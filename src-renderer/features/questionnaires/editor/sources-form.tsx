import { Plus, Trash2 } from 'lucide-react';
import type { OwnSource } from '../../../../src-main/contract/own-questionnaires.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { BilingualFields } from './bilingual-fields.tsx';
import { freshId } from './changes.ts';
import type { QuestionnaireDraft } from './use-draft.ts';
import type { Problems } from './use-problems.ts';

const confidences = ['high', 'medium', 'low'] as const;

/** On what the questions rest: laws, standards, the company's own requirements; how sure each is. */
export function SourcesForm({ draft, problems }: { draft: QuestionnaireDraft; problems: Problems }) {
  const t = useTexts('questionnaires');
  const { content, isLocked } = draft;
  const add = () =>
    void draft.choose(({ sources }) => ({
      sources: [
        ...sources,
        { id: freshId('source'), title: { de: '', en: '' }, url: '', confidence: 'high' as const },
      ],
    }));
  return (
    <div className="grid gap-6">
      <div>
        <h2 className="font-serif text-dialog">{t('sources.title')}</h2>
        <p className="text-dense text-ink-2">{t('sources.text')}</p>
      </div>
      {content.sources.map((source) => (
        <SourceFields key={source.id} {...{ source, draft, problems }} />
      ))}
      {!isLocked && (
        <div>
          <Button icon={Plus} onPress={add}>
            {t('sources.add')}
          </Button>
        </div>
      )}
    </div>
  );
}

function SourceFields({
  source,
  draft,
  problems,
}: Parameters<typeof SourcesForm>[0] & { source: OwnSource }) {
  const t = useTexts('questionnaires');
  const language = useLanguage();
  const place = `source:${source.id}`;
  const { isLocked, content } = draft;
  const used = content.questions.filter(({ sources }) => sources.includes(source.id)).length;
  const changed = (part: Partial<OwnSource>) => (now: { sources: OwnSource[] }) => ({
    sources: now.sources.map((each) => (each.id === source.id ? { ...each, ...part } : each)),
  });
  return (
    <section
      aria-label={inLanguage(source.title, language)}
      className="grid gap-3 border-l-3 border-line pl-4"
    >
      <BilingualFields
        label={t('sources.name')}
        place={`${place}.title`}
        maxLength={300}
        value={source.title}
        problems={problems}
        isReadOnly={isLocked}
        onLeave={() => void draft.flush()}
        onType={(title) => draft.type(changed({ title }))}
      />
      <div className="grid gap-x-4 gap-y-2 @min-[560px]:grid-cols-2">
        <TextField
          label={t('sources.url')}
          type="url"
          maxLength={500}
          isReadOnly={isLocked}
          value={source.url}
          {...problems.at(`${place}.url`)}
          onBlur={() => void draft.flush()}
          onChange={(url) => draft.type(changed({ url }))}
        />
        <Select
          label={t('sources.confidence')}
          isReadOnly={isLocked}
          options={confidences.map((id) => ({ id, label: t(`sources.confidences.${id}`) }))}
          value={source.confidence}
          onChange={(confidence) => void draft.choose(changed({ confidence }))}
        />
      </div>
      <div className="flex flex-wrap items-center gap-3 text-dense text-ink-2">
        {t('sources.used', { count: used })}
        {!isLocked && used === 0 && (
          <Button
            small
            variant="quiet"
            icon={Trash2}
            onPress={() =>
              void draft.choose(({ sources }) => ({ sources: sources.filter(({ id }) => id !== source.id) }))
            }
          >
            {t('sources.remove')}
          </Button>
        )}
      </div>
    </section>
  );
}
