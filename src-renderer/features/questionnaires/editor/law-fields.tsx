import { Plus, Trash2 } from 'lucide-react';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { BilingualFields } from './bilingual-fields.tsx';
import type { QuestionEditing } from './question-editing.ts';

/** Which article a question serves, and on which sources it rests. */
export function LawFields({ editing }: { editing: QuestionEditing }) {
  const t = useTexts('questionnaires');
  const { question, problems, isLocked } = editing;
  const place = `question:${question.id}.articles`;
  const { error } = problems.at(place);
  return (
    <div className="grid gap-3">
      {question.articles.map((article, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an article has no other identity than its place
        <div key={index} className="grid gap-1">
          <BilingualFields
            label={t('law.article', { number: index + 1 })}
            place={`${place}.${index}`}
            maxLength={300}
            value={article}
            problems={problems}
            isReadOnly={isLocked}
            onLeave={editing.leave}
            onType={(next) => editing.type({ articles: question.articles.with(index, next) })}
          />
          {!isLocked && (
            <div>
              <Button
                small
                variant="quiet"
                icon={Trash2}
                onPress={() => editing.choose({ articles: question.articles.toSpliced(index, 1) })}
              >
                {t('law.removeArticle', { number: index + 1 })}
              </Button>
            </div>
          )}
        </div>
      ))}
      {error && <p className="text-dense text-risk">{error}</p>}
      {!isLocked && (
        <div>
          <Button
            small
            icon={Plus}
            onPress={() => editing.choose({ articles: [...question.articles, { de: '', en: '' }] })}
          >
            {t('law.addArticle')}
          </Button>
        </div>
      )}
      <SourceChoice editing={editing} />
    </div>
  );
}

function SourceChoice({ editing }: { editing: QuestionEditing }) {
  const t = useTexts('questionnaires');
  const language = useLanguage();
  const { question, content, problems, isLocked } = editing;
  const { error } = problems.at(`question:${question.id}.sources`);
  const choose = (id: string, isChosen: boolean) =>
    editing.choose({
      sources: isChosen ? [...question.sources, id] : question.sources.filter((source) => source !== id),
    });
  return (
    <fieldset className="grid gap-1">
      <legend className="pb-1 text-dense font-semibold">{t('law.sources')}</legend>
      {content.sources.map((source) => (
        <Checkbox
          key={source.id}
          isReadOnly={isLocked}
          isSelected={question.sources.includes(source.id)}
          onChange={(isChosen) => choose(source.id, isChosen)}
        >
          {inLanguage(source.title, language) || t('sources.unnamed')}
        </Checkbox>
      ))}
      {error && <p className="text-dense text-risk">{error}</p>}
    </fieldset>
  );
}
