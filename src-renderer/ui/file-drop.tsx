import { Paperclip } from 'lucide-react';
import { type ClipboardEvent, type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';

export interface FileDropProps {
  /** What happens here, said while a file hovers: "Als Nachweis zu „Löschkonzept“ ablegen". */
  name: string;
  chooseLabel: string;
  /** "Ablegen, einfügen (Strg V) oder" */
  pasteHint?: string;
  /** As for an input: ".pdf,image/*"; others are handed over all the same, the engine decides. */
  accept?: string;
  isDisabled?: boolean;
  onFiles: (files: File[]) => void;
  /** Opens another dialog than the browser's own. */
  onChoose?: () => void;
  /** What is already there. */
  children?: ReactNode;
}

/** Takes files by drop, paste or choice; the whole box is the target. */
export function FileDrop(props: FileDropProps) {
  const { name, chooseLabel, pasteHint, accept, isDisabled = false, onFiles, onChoose, children } = props;
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (event: DragEvent | ClipboardEvent, files: FileList) => {
    if (isDisabled || files.length === 0) return;
    event.preventDefault();
    onFiles([...files]);
  };
  const over = (event: DragEvent) => {
    if (isDisabled || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      aria-label={name}
      onDragOver={over}
      onDragLeave={(event) =>
        !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)
      }
      onDrop={(event) => {
        setOver(false);
        take(event, event.dataTransfer.files);
      }}
      onPaste={(event) => take(event, event.clipboardData.files)}
      className={classNames(
        'relative rounded-control border border-dashed',
        isOver ? 'border-accent bg-accent-soft' : 'border-line-strong',
      )}
    >
      {children && <div className="border-b border-line px-2.5">{children}</div>}
      <div className="flex min-h-10 flex-wrap items-center gap-x-2 px-2.5 py-1 text-dense text-ink-2">
        {isOver ? <strong className="text-accent">{name}</strong> : pasteHint && <span>{pasteHint}</span>}
        <input
          ref={input}
          type="file"
          multiple
          hidden
          {...(accept ? { accept } : {})}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <Button
          small
          variant="quiet"
          icon={Paperclip}
          isDisabled={isDisabled}
          onPress={onChoose ?? (() => input.current?.click())}
        >
          {chooseLabel}
        </Button>
      </div>
    </section>
  );
}
