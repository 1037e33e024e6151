import type { IncomingItem } from '../../../../src-main/contract/selections.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { PlainTable } from '../../../ui/plain-table.tsx';
import { sideBySide } from './side-by-side.ts';

export interface IncomingThingProps {
  item: IncomingItem;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

/** One thing of the file; where there is one of its name, what each of them says, side by side. */
export function IncomingThing({ item, isChosen, onChoose }: IncomingThingProps) {
  const t = useTexts('selections');
  const { name, kind, facts, mine } = item;
  const rows = sideBySide(mine?.facts ?? [], facts);
  const told = (value: string, differs: boolean) => (
    <span className={differs && mine ? 'font-semibold whitespace-pre-line' : 'whitespace-pre-line'}>
      {value}
    </span>
  );
  return (
    <section aria-label={name} className="grid gap-1 border-b border-line pb-2">
      <Checkbox
        isSelected={isChosen}
        onChange={onChoose}
        description={[t(`kind.${kind}`), mine ? t('isHere', { name: mine.name }) : t('isNew')].join(' · ')}
      >
        {name}
      </Checkbox>
      <details className="pl-6">
        <summary className="cursor-default text-dense text-ink-2">
          {t('facts', { count: facts.length })}
        </summary>
        <div className="pt-2">
          <PlainTable
            caption={name}
            hideCaption
            rows={rows}
            rowId={({ id }) => id}
            columns={[
              { id: 'field', header: t('field'), isRowHeader: true, cell: ({ label }) => label },
              ...(mine
                ? [
                    {
                      id: 'here',
                      header: t('here'),
                      cell: (row: (typeof rows)[number]) => told(row.here, row.differs),
                    },
                  ]
                : []),
              { id: 'there', header: t('there'), cell: (row) => told(row.there, row.differs) },
            ]}
          />
        </div>
      </details>
    </section>
  );
}
