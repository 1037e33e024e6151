import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { ChecksTab } from './contract/checks-tab.tsx';
import { DocumentTab } from './document-tab.tsx';
import { HelpTab } from './help-tab.tsx';
import { LastTimeTab } from './last-time-tab.tsx';
import type { SideTab } from './use-viewer.ts';
import type { Work } from './work.ts';

/** Contract, its checks, help and last time's answer beside the question. */
export function SidePane({ work }: { work: Work }) {
  const t = useTexts('assessment');
  const { tab, showTab } = work.viewer;
  const tabs = (['document', 'checks', 'help', 'lastTime'] as const).map((id) => ({ id, label: t(id) }));
  const panels: Record<SideTab, ReactNode> = {
    document: <DocumentTab work={work} />,
    checks: <ChecksTab work={work} />,
    help: <HelpTab work={work} />,
    lastTime: <LastTimeTab work={work} />,
  };
  return (
    <aside aria-label={t('side')} className="flex h-full min-h-0 flex-col bg-desk">
      <Tabs
        label={t('side')}
        tabs={tabs}
        selected={tab}
        onSelect={showTab}
        inset
        panelClassName="min-h-0 overflow-hidden outline-none"
      >
        {panels[tab]}
      </Tabs>
    </aside>
  );
}
