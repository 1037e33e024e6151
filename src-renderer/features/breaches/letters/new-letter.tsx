import { useNavigate } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { LetterKind } from '../../../../src-main/contract/breach-record.ts';
import type { Breach } from '../../../../src-main/contract/breach-view.ts';
import type { Language } from '../../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { LetterWordingNote } from '../../../lib/letter-wording-note.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { useDeed } from '../../../lib/use-deed.ts';
import { Button } from '../../../ui/button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { Select } from '../../../ui/select.tsx';

/** Drafts a letter from the facts, in either language. */
export function NewLetter({ breach }: { breach: Breach }) {
  const t = useTexts('breachSteps');
  const screen = useLanguage();
  const navigate = useNavigate();
  const { engine } = useAccess();
  const deed = useDeed();
  const [language, setLanguage] = useState<Language>(screen);
  const isProcessor = breach.role === 'processor';
  const kinds = LetterKind.options.filter((kind) => (kind === 'controllerNotice') === isProcessor);
  const draft = (kind: (typeof kinds)[number]) =>
    deed.run(async () => {
      const letter = await engine.breaches.draftLetter({ breachId: breach.id, kind, language });
      const { id } = await engine.breaches.saveLetter({ breachId: breach.id, letterId: null, letter });
      void navigate({
        to: '/breaches/$breachId/letters',
        params: { breachId: breach.id },
        search: { letter: id },
      });
    });
  return (
    <div className="flex flex-col items-start gap-3">
      <div className="w-full max-w-50">
        <Select<Language>
          label={t('letters.language')}
          options={[
            { id: 'de', label: t('letters.german') },
            { id: 'en', label: t('letters.english') },
          ]}
          value={language}
          onChange={setLanguage}
        />
      </div>
      <Menu
        label={t('letters.draft')}
        trigger={
          <Button
            icon={ChevronDown}
            variant={breach.letters.length === 0 ? 'primary' : 'secondary'}
            isPending={deed.isRunning}
          >
            {t('letters.draft')}
          </Button>
        }
        items={kinds.map((kind) => ({
          id: kind,
          label: t(`letters.kinds.${kind}`),
          onAction: () => void draft(kind),
        }))}
      />
      <LetterWordingNote family="breach" language={language} />
      <FailureNotice error={deed.error} />
    </div>
  );
}
