import type { FileName } from '../../src-main/contract/attachments.ts';
import { Button } from '../ui/button.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { useAccess } from './queries.ts';
import type { Deed } from './use-deed.ts';

export interface FiledPaperProps {
  paper: FileName | null;
  deed: Deed;
  words: {
    /** Names the paper that is there. */
    file: (name: string) => string;
    remove: string;
    drop: string;
    choose: string;
    paste: string;
  };
  onChange: (paper: FileName | null) => void;
}

/** The one paper that shows what a form says, where there is one: dropped, pasted or chosen, and taken away again. */
export function FiledPaper({ paper, deed, words, onChange }: FiledPaperProps) {
  const { engine } = useAccess();
  const take = (file: File) =>
    void deed.run(async () => onChange(await engine.attachments.add({ file, name: file.name })));
  return (
    <>
      {paper && (
        <p className="flex flex-wrap items-center gap-2 text-dense">
          <span className="wrap-anywhere">{words.file(paper.name)}</span>
          <Button small variant="quiet" onPress={() => onChange(null)}>
            {words.remove}
          </Button>
        </p>
      )}
      <FileDrop
        name={words.drop}
        chooseLabel={words.choose}
        pasteHint={words.paste}
        onFiles={([file]) => file && take(file)}
      />
    </>
  );
}
