import type { ReactNode } from 'react';
import type { Candidates, SelectedKind } from '../../../../src-main/contract/selections.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { collatorOf } from '../../../lib/format.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Chosen, toggled } from './chosen.ts';
import { VendorChoice } from './vendor-choice.tsx';
import { VersionChoice } from './version-choice.tsx';

export interface ChooseThingsProps {
  candidates: Candidates;
  chosen: Chosen;
  choose: (next: Chosen) => void;
}

/** Everything that can leave, by kind, and the words that never do. */
export function ChooseThings({ candidates, chosen, choose }: ChooseThingsProps) {
  const t = useTexts('selections');
  const collator = collatorOf(useLanguage());
  const sorted = <Thing extends { name: string }>(things: readonly Thing[]) =>
    things.toSorted((one, other) => collator.compare(one.name, other.name));
  const { texts, personas, questionnaires, models, wordings, vendors, ownWords } = candidates;
  return (
    <div className="grid gap-5">
      <Kind kind="text" count={texts.length}>
        {sorted(texts).map(({ id, name }) => (
          <Checkbox
            key={id}
            isSelected={chosen.texts.has(id)}
            onChange={(isIn) => choose({ ...chosen, texts: toggled(chosen.texts, id, isIn) })}
          >
            {name}
          </Checkbox>
        ))}
      </Kind>
      <Kind kind="persona" count={personas.length}>
        {sorted(personas).map(({ id, name }) => (
          <Checkbox
            key={id}
            isSelected={chosen.personas.has(id)}
            onChange={(isIn) => choose({ ...chosen, personas: toggled(chosen.personas, id, isIn) })}
          >
            {name}
          </Checkbox>
        ))}
      </Kind>
      <Kind kind="questionnaire" count={questionnaires.length}>
        {sorted(questionnaires).map((candidate) => (
          <VersionChoice
            key={candidate.id}
            candidate={candidate}
            chosen={chosen.questionnaires}
            choose={(next) => choose({ ...chosen, questionnaires: next })}
          />
        ))}
      </Kind>
      <Kind kind="model" count={models.length}>
        {sorted(models).map((candidate) => (
          <VersionChoice
            key={candidate.id}
            candidate={candidate}
            chosen={chosen.models}
            choose={(next) => choose({ ...chosen, models: next })}
          />
        ))}
      </Kind>
      <Kind kind="wording" count={wordings.length}>
        {sorted(wordings).map(({ id, name }) => (
          <Checkbox
            key={id}
            isSelected={chosen.wordings.has(id)}
            onChange={(isIn) => choose({ ...chosen, wordings: toggled(chosen.wordings, id, isIn) })}
          >
            {name}
          </Checkbox>
        ))}
      </Kind>
      <Kind kind="vendor" count={vendors.length}>
        {sorted(vendors).map((vendor) => (
          <VendorChoice key={vendor.id} {...{ vendor, chosen, choose }} />
        ))}
      </Kind>
      <TextField
        label={t('stayingWords')}
        description={t('stayingWordsHint')}
        value={chosen.words}
        maxLength={400}
        onChange={(words) => choose({ ...chosen, words })}
      />
      <p className="text-dense text-ink-2">{t('ownWords', { words: ownWords.join(' · ') })}</p>
    </div>
  );
}

function Kind({ kind, count, children }: { kind: SelectedKind; count: number; children: ReactNode }) {
  const t = useTexts('selections');
  return (
    <fieldset className="grid min-w-0 gap-1.5">
      <legend className="text-section">{t(`kind.${kind}`)}</legend>
      <p className="text-dense text-ink-2">{count === 0 ? t(`nothingOf.${kind}`) : t(`${kind}Hint`)}</p>
      {children}
    </fieldset>
  );
}
