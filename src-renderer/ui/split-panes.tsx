import { Fragment, type ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';

/** Where widths are remembered; the app decides where that is. */
export interface PaneStorage {
  getItem: (key: string) => string | null;
  setItem: (key: string, value: string) => void;
}

export interface Pane {
  id: string;
  /** Name of the handle at its left: "Breite des Vertrags". */
  label: string;
  /** px as number, share as "40%". */
  minSize?: number | string;
  maxSize?: number | string;
  defaultSize?: number | string;
  content: ReactNode;
}

export interface SplitPanesProps {
  /** Name under which the widths are kept. */
  id: string;
  panes: readonly Pane[];
  storage: PaneStorage;
}

/** Panes side by side that meet at hairlines and keep their widths; handles move by arrow keys too. */
export function SplitPanes({ id, panes, storage }: SplitPanesProps) {
  const panelIds = panes.map((pane) => pane.id);
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({ id, panelIds, storage });
  return (
    <Group
      id={id}
      orientation="horizontal"
      className="h-full min-h-0"
      onLayoutChanged={onLayoutChanged}
      {...(defaultLayout ? { defaultLayout } : {})}
    >
      {panes.map((pane, position) => (
        <Fragment key={pane.id}>
          {position > 0 && (
            <Separator
              aria-label={pane.label}
              className="w-px bg-line outline-offset-0 hover:shadow-[0_0_0_1px_var(--line-strong)] data-[separator=active]:bg-accent"
            />
          )}
          <Panel
            id={pane.id}
            minSize={pane.minSize}
            maxSize={pane.maxSize}
            defaultSize={pane.defaultSize}
            groupResizeBehavior={
              typeof pane.defaultSize === 'number' ? 'preserve-pixel-size' : 'preserve-relative-size'
            }
          >
            {pane.content}
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}
