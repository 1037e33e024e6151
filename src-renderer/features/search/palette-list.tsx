import { useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { classNames } from '../../ui/class-names.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { hitParts } from './folded-hits.ts';
import type { PaletteRow, RowGroup } from './palette-rows.ts';

export const listId = 'palette-rows';

/** Id of a line's element, for the field that points at it. */
export function rowElementId({ id }: PaletteRow): string {
  return `palette-${id}`;
}

export interface PaletteListProps {
  rows: readonly PaletteRow[];
  text: string;
  active: PaletteRow | null;
  onActivate: (row: PaletteRow) => void;
  onTake: (row: PaletteRow, isNewWindow: boolean) => void;
}

/** What was found, in groups. */
export function PaletteList({ rows, text, active, onActivate, onTake }: PaletteListProps) {
  const t = useTexts('search');
  return (
    <div id={listId} role="listbox" aria-label={t('title')} className={rows.length > 0 ? 'py-1' : ''}>
      {groupsOf(rows).map((group) => {
        const members = rows.filter((row) => row.group === group);
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group inside a listbox has no element of its own
          <div key={group} role="group" aria-labelledby={`palette-group-${group}`}>
            <p id={`palette-group-${group}`} className="px-4 pt-2 pb-1 text-meta font-semibold text-ink-2">
              {t(group)}
            </p>
            {members.map((row) => (
              <PaletteLine
                key={row.id}
                {...{ row, text, onActivate, onTake }}
                isActive={row.id === active?.id}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}

/** The groups in the order of their first line. */
function groupsOf(rows: readonly PaletteRow[]): RowGroup[] {
  return [...new Set(rows.map(({ group }) => group))];
}

interface PaletteLineProps extends Pick<PaletteListProps, 'text' | 'onActivate' | 'onTake'> {
  row: PaletteRow;
  isActive: boolean;
}

function PaletteLine({ row, text, isActive, onActivate, onTake }: PaletteLineProps) {
  const t = useTexts('search');
  const { icon: Icon, title, detail, area, keys } = row;
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isActive]);
  const shown = isActive ? t('enter') : keys;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys for all lines
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points at the active line
    <div
      ref={line}
      id={rowElementId(row)}
      role="option"
      aria-selected={isActive}
      onMouseMove={() => !isActive && onActivate(row)}
      onClick={(event) => onTake(row, event.ctrlKey || event.metaKey)}
      className={classNames(
        'flex min-h-10 cursor-default scroll-my-8 items-center gap-3 px-4 py-1',
        isActive && 'bg-accent-soft shadow-[inset_3px_0_0_var(--accent)]',
      )}
    >
      <Icon aria-hidden size={16} strokeWidth={1.75} className="shrink-0 text-ink-2" />
      <span className="min-w-0 flex-1 truncate">
        <Marked text={title} typed={text} />
        {detail && (
          <span className="ml-2 text-dense text-ink-2">
            <Marked text={detail} typed={text} />
          </span>
        )}
      </span>
      <span className="shrink-0 text-dense text-ink-2">{area}</span>
      <span className="w-24 shrink-0 text-right max-wide:w-auto">{shown && <KeyHint>{shown}</KeyHint>}</span>
    </div>
  );
}

/** A text with what was typed in bold and underlined: not by colour alone. */
function Marked({ text, typed }: { text: string; typed: string }) {
  return hitParts(text, typed).map(({ text: part, isHit }, place) =>
    isHit ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other identity
      <b key={place} className="underline decoration-accent decoration-2 underline-offset-3">
        {part}
      </b>
    ) : (
      part
    ),
  );
}
