import { useState } from 'react';
import type { IncomingItem, OwnBeside } from '../../../../src-main/contract/selections.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { DifferenceTable, FactTable } from './fact-tables.tsx';
import { type How, waysOf } from './how.ts';

export interface IncomingThingProps {
  item: IncomingItem;
  how: How;
  onChoose: (how: How) => void;
}

/** One thing of the file; where there is one of its name, what differs and what shall become of it. */
export function IncomingThing({ item, how, onChoose }: IncomingThingProps) {
  const t = useTexts('selections');
  const { name, kind, facts, mine } = item;
  return (
    <section aria-label={name} className="grid gap-2 border-b border-line pb-3">
      {mine === null ? (
        <Checkbox
          isSelected={how !== 'skip'}
          onChange={(isIn) => onChoose(isIn ? 'new' : 'skip')}
          description={`${t(`kind.${kind}`)} · ${t('isNew')}`}
        >
          {name}
        </Checkbox>
      ) : (
        <>
          <div>
            <p className="font-semibold">{name}</p>
            <p className="text-dense text-ink-2">{`${t(`kind.${kind}`)} · ${t('isHere')}`}</p>
            <Result mine={mine} />
          </div>
          <RadioGroup<How>
            label={t('what', { name })}
            hideLabel
            options={waysOf(item).map((id) => ({ id, label: t(`how.${id}`) }))}
            value={how}
            onChange={onChoose}
          />
          {mine.result !== 'same' && mine.rows.length > 0 && (
            <Folded title={t('differences')}>
              <DifferenceTable caption={name} rows={mine.rows} />
            </Folded>
          )}
        </>
      )}
      <Folded title={t('facts', { count: facts.length })}>
        <FactTable caption={name} facts={facts} />
      </Folded>
    </section>
  );
}

function Result({ mine: { result, refusal, rows } }: { mine: OwnBeside }) {
  const t = useTexts('selections');
  const count = rows.length;
  const told =
    result === 'refused' ? t(`result.refused.${refusal ?? 'tooMuch'}`) : t(`result.${result}`, { count });
  return <p className="text-dense text-ink-2">{told}</p>;
}

/** Made only once it is opened: a questionnaire has thousands of values. */
function Folded({ title, children }: { title: string; children: React.ReactNode }) {
  const [isOpen, open] = useState(false);
  return (
    <details onToggle={(event) => open(event.currentTarget.open)}>
      <summary className="cursor-default text-dense text-ink-2">{title}</summary>
      {isOpen && <div className="pt-2">{children}</div>}
    </details>
  );
}
