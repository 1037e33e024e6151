import { Button } from '../ui/button.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { Waiting } from '../ui/waiting.tsx';
import type { BroughtTable } from './use-brought-table.ts';
import { usePastedCells } from './use-pasted-cells.ts';

export interface TableDropProps {
  brought: BroughtTable;
  texts: { drop: string; choose: string; pasteHint: string; reading: string; cancel: string };
}

/** A foreign table comes in: a file by dialog or drop, or cells from the clipboard; reading it can be cancelled. */
export function TableDrop({ brought, texts }: TableDropProps) {
  usePastedCells(brought.paste);
  return (
    <>
      <FileDrop
        name={texts.drop}
        chooseLabel={texts.choose}
        pasteHint={texts.pasteHint}
        isDisabled={brought.isReading}
        onFiles={([file]) => file && brought.addFile(file)}
        onChoose={brought.choose}
      />
      {brought.isReading && (
        <div className="flex flex-wrap items-center gap-2">
          <Waiting text={texts.reading} />
          <Button small onPress={brought.forget}>
            {texts.cancel}
          </Button>
        </div>
      )}
    </>
  );
}
