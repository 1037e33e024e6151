import { MapPinPlus } from 'lucide-react';
import { useState } from 'react';
import type { TextUse } from '../../../../src-main/contract/consent-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { useNow } from '../../../lib/use-now.ts';
import { Button } from '../../../ui/button.tsx';
import { VersionLanes } from '../../../ui/charts/version-lanes.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import type { ShownVersion } from '../text/shown-version.ts';
import { useLanesOf, useLaneWords } from '../use-lanes.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { PlaceDialog } from './place-dialog.tsx';
import { PlaceRow } from './place-row.tsx';

/** Where the text is shown: who served which version when, and every place with its history. */
export function UsePart({ shown }: { shown: ShownVersion }) {
  const t = useTexts('consent');
  const register = useTexts('consents');
  const { text, zone } = shown;
  const now = useNow();
  const lanes = useLanesOf()(text, now);
  const words = useLaneWords(zone);
  const [isNew, setNew] = useState(false);
  const [changed, change] = useState<TextUse | null>(null);
  const behind = lanes.flatMap(({ name, warning }) => (warning ? [`${name}: ${warning}`] : []));
  const uses = text.uses.filter(({ archivedAt }) => archivedAt === null);
  return (
    <section className="mt-5 grid gap-3 border-t border-line pt-4">
      <SectionHeading>{register('lanes.title')}</SectionHeading>
      {behind.map((warning) => (
        <p key={warning} className="text-dense text-caution">
          {warning}
        </p>
      ))}
      {lanes.length > 0 && (
        <VersionLanes
          {...words}
          title={register('lanes.chart', { count: lanes.length })}
          lanes={lanes}
          until={now}
          untilText={register('lanes.today')}
        />
      )}
      {uses.length === 0 && <p className="text-ink-2">{t('places.none')}</p>}
      <ul>
        {uses.map((use) => (
          <PlaceRow key={use.id} {...{ shown, use, now }} onChange={() => change(use)} />
        ))}
      </ul>
      <div>
        <Button icon={MapPinPlus} onPress={() => setNew(true)}>
          {t('places.add')}
        </Button>
      </div>
      {isNew && <PlaceDialog textId={text.id} use={null} onClose={() => setNew(false)} />}
      {changed && <ChangeDialog {...{ shown }} use={changed} onClose={() => change(null)} />}
    </section>
  );
}
