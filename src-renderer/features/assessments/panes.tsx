import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { SplitPanes } from '../../ui/split-panes.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useSize } from '../../ui/use-size.ts';

export interface PanesProps {
  outline: ReactNode;
  question: ReactNode;
  side: ReactNode;
  /** Grows whenever something wants the side pane to be seen. */
  shown: number;
  /** Heading of the page while the pane that carries it is hidden behind a tab. */
  heading: string;
  /** Names of the three, for the tabs in narrow windows. */
  names?: { question: string; side: string };
}

/** Narrowest widths in px at which three and two panes stand side by side. */
const three = 980;
const two = 700;

/** Three panes where there is room; with less of it the right and then the left one become tabs. */
export function Panes({ outline, question, side, shown, heading, names }: PanesProps) {
  const t = useTexts('assessment');
  const place = useRef<HTMLDivElement>(null);
  const { width } = useSize(place);
  const [tab, setTab] = useState<'outline' | 'question' | 'side'>('question');
  useEffect(() => {
    if (shown > 0) setTab('side');
  }, [shown]);
  const sideName = names?.side ?? t('paneSide');
  const questionName = names?.question ?? t('paneQuestion');
  const main = { id: 'question', label: t('widthOf', { pane: t('paneOutline') }), minSize: 320 };
  const list = {
    id: 'outline',
    label: t('paneOutline'),
    minSize: 200,
    defaultSize: 232,
    maxSize: 320,
    content: outline,
  };
  const beside = { id: 'side', label: t('widthOf', { pane: sideName }), minSize: 260, defaultSize: 352 };
  const isNarrow = width < two;
  const tabs = [
    ...(isNarrow ? [{ id: 'outline' as const, label: t('paneOutline') }] : []),
    { id: 'question' as const, label: questionName },
    { id: 'side' as const, label: sideName },
  ];
  const selected = tab === 'outline' && !isNarrow ? 'question' : tab;
  const tabbed = (
    <div className="relative flex h-full min-h-0 flex-col">
      {selected !== 'question' && <h1 className="sr-only">{heading}</h1>}
      <Tabs
        label={t('panes')}
        tabs={tabs}
        selected={selected}
        onSelect={setTab}
        inset
        panelClassName="min-h-0 overflow-hidden"
      >
        {{ outline, question, side }[selected]}
      </Tabs>
    </div>
  );
  return (
    <div ref={place} className="h-full min-h-0 overflow-hidden">
      {width >= three && (
        <SplitPanes
          id="assessment-3"
          storage={localStorage}
          panes={[list, { ...main, content: question }, { ...beside, content: side }]}
        />
      )}
      {width >= two && width < three && (
        <SplitPanes id="assessment-2" storage={localStorage} panes={[list, { ...main, content: tabbed }]} />
      )}
      {width > 0 && isNarrow && tabbed}
    </div>
  );
}
