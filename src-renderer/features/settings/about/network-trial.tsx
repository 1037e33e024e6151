import { PlugZap } from 'lucide-react';
import { useState } from 'react';
import type { NetworkAttempt } from '../../../../src-main/contract/network.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FailureNotice } from '../../../lib/failure-notice.tsx';
import { useAccess } from '../../../lib/queries.ts';
import { Button } from '../../../ui/button.tsx';
import { PlainTable } from '../../../ui/plain-table.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { type PageWay, tryPage } from './page-probes.ts';

interface Row {
  from: 'page' | 'engine' | 'shell';
  way: PageWay | NetworkAttempt['way'];
  outcome: NetworkAttempt['outcome'];
}

const looks = { walled: 'ok', failed: 'unclear', reached: 'risk' } as const;

/** Tries every kind of connection here and now, from each part of the app, and shows what stopped it. */
export function NetworkTrial() {
  const t = useTexts('network');
  const { engine, shell } = useAccess();
  const [isTrying, setTrying] = useState(false);
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [error, setError] = useState<unknown>(null);
  const run = async () => {
    setTrying(true);
    setError(null);
    try {
      const [page, fromEngine, fromShell] = await Promise.all([
        tryPage(),
        engine.network.tryOut(),
        shell.network.tryOut(),
      ]);
      setRows([
        ...page.map((row) => ({ ...row, from: 'page' as const })),
        ...fromEngine.attempts.map((row) => ({ ...row, from: 'engine' as const })),
        ...fromShell.attempts.map((row) => ({ ...row, from: 'shell' as const })),
      ]);
    } catch (refusal) {
      setError(refusal);
    } finally {
      setTrying(false);
    }
  };
  const reached = rows.filter(({ outcome }) => outcome === 'reached').length;
  return (
    <div className="flex flex-col gap-3">
      <div>
        <Button icon={PlugZap} isPending={isTrying} onPress={() => void run()}>
          {t('try')}
        </Button>
      </div>
      <FailureNotice error={error} />
      <p role="status" className="font-semibold">
        {rows.length > 0 &&
          (reached > 0 ? t('reached', { count: reached }) : t('none', { count: rows.length }))}
      </p>
      {rows.length > 0 && <TrialTable rows={rows} />}
    </div>
  );
}

function TrialTable({ rows }: { rows: readonly Row[] }) {
  const t = useTexts('network');
  return (
    <PlainTable
      caption={t('tried')}
      hideCaption
      rows={rows}
      rowId={({ from, way }) => `${from} ${way}`}
      columns={[
        { id: 'way', header: t('way'), isRowHeader: true, cell: ({ way }) => t(`ways.${way}`) },
        { id: 'from', header: t('from'), cell: ({ from }) => t(`parts.${from}`) },
        {
          id: 'outcome',
          header: t('outcome'),
          cell: ({ outcome }) => (
            <Tag bare status={looks[outcome]}>
              {t(`outcomes.${outcome}`)}
            </Tag>
          ),
        },
      ]}
    />
  );
}
