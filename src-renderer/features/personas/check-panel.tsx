import { useEffect, useState } from 'react';
import type { PersonFinding } from '../../../src-main/contract/persona-record.ts';
import { useTexts } from '../../i18n/messages.ts';
import { CampaignsUsing } from '../../lib/campaigns-using.tsx';
import { RivalNotice } from '../../lib/rival-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { StatusShape } from '../../ui/status-shape.tsx';
import { Tag } from '../../ui/tag.tsx';
import { RivalWords } from './rival-words.tsx';
import type { ShownPersona } from './shown-persona.ts';
import { fieldId, useFieldName } from './use-persona-words.ts';

export interface CheckPanelProps {
  shown: ShownPersona;
  findings: readonly PersonFinding[];
}

/** What was found where and why it does not belong into a persona; each with the way to its field. */
export function CheckPanel({ shown, findings }: CheckPanelProps) {
  const t = useTexts('personas');
  const campaigns = useTexts('campaigns');
  const { draft, page } = shown;
  const [wanted, want] = useState<string | null>(null);
  useEffect(() => {
    if (wanted === null || page.address.tab !== 'edit') return;
    document.getElementById(wanted)?.focus();
    want(null);
  }, [wanted, page.address.tab]);
  const goTo = (field: string) => {
    want(fieldId(field));
    if (page.address.tab !== 'edit') page.change({ tab: 'edit' });
  };
  const sorted = findings.toSorted((one, other) => Number(other.isRefused) - Number(one.isRefused));
  return (
    <aside
      aria-label={t('check.title')}
      className="min-w-0 border-line bg-desk p-5 @max-[899px]:border-t @min-[900px]:border-l"
    >
      {/* Stays in sight while a long form is written. */}
      <div className="sticky top-5 grid content-start gap-3">
        <SectionHeading>{t('check.title')}</SectionHeading>
        <RivalNotice
          draft={draft}
          texts={{ keepMine: t('draft.keepMine'), takeStored: t('draft.takeStored') }}
        />
        <RivalWords shown={shown} />
        <div aria-live="polite" className="grid gap-3">
          {sorted.length === 0 && (
            <p className="flex items-start gap-1.5 text-ok">
              <StatusShape status="ok" size={16} className="mt-0.5" />
              <span className="min-w-0">{t('check.none')}</span>
            </p>
          )}
          <ul className="grid gap-3">
            {sorted.map((finding) => (
              <FindingItem
                key={`${finding.field} ${finding.entry} ${finding.at} ${finding.kind}`}
                finding={finding}
                onGo={() => goTo(finding.field)}
              />
            ))}
          </ul>
        </div>
        <p className="text-dense text-ink-2">{t('check.about')}</p>
        <section className="grid gap-2 border-t border-line pt-3">
          <SectionHeading>{campaigns('using.title')}</SectionHeading>
          <CampaignsUsing link="persona" id={shown.persona.id} />
        </section>
      </div>
    </aside>
  );
}

function FindingItem({ finding, onGo }: { finding: PersonFinding; onGo: () => void }) {
  const t = useTexts('personas');
  const nameOf = useFieldName();
  const { kind, isRefused, field, found } = finding;
  return (
    <li className="grid justify-items-start gap-1 border-t border-line pt-3">
      <p className="flex flex-wrap items-center gap-2 font-semibold">
        <Tag status={isRefused ? 'risk' : 'caution'}>{t(isRefused ? 'check.refused' : 'check.hint')}</Tag>
        {t(`check.kind.${kind}`)}
      </p>
      <p className="text-dense wrap-anywhere">{t('check.where', { field: nameOf(field), found })}</p>
      <p className="text-dense text-ink-2">{t(`check.why.${kind}`)}</p>
      <Button small variant="quiet" onPress={onGo}>
        {t('check.toField')}
      </Button>
    </li>
  );
}
