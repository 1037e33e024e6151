import { useStanding } from '../use-standing.ts';
import { BulkBar } from './bulk-bar.tsx';
import { RegisterTable } from './register-table.tsx';
import type { useShownColumns } from './shown-columns.ts';
import { useChoice } from './use-choice.ts';
import type { Register } from './use-register.ts';

export interface RegisterBodyProps {
  register: Register;
  columns: ReturnType<typeof useShownColumns>['shown'];
  onNew: (name?: string) => void;
}

/** The list with its choice; moving through it redraws nothing else. */
export function RegisterBody({ register, columns, onNew }: RegisterBodyProps) {
  const { list, question, data } = register;
  const chosen = useChoice(list, question, data.slots);
  const standing = useStanding();
  const isArchive = list.address.view === 'archived';
  const ids = [...chosen.choice.values()];
  const putAway = () => {
    const known = ids.filter((id) => id !== null);
    if (known.length > 0 && !isArchive) standing.archive(known);
  };
  return (
    <>
      <RegisterTable {...{ register, chosen, columns, onNew }} onDelete={putAway} />
      {ids.length > 1 && (
        <BulkBar
          chosen={ids}
          isArchive={isArchive}
          standing={standing}
          onClear={() => chosen.choose(new Map())}
        />
      )}
    </>
  );
}
