import { useQuery } from '@tanstack/react-query';
import type { TextVersion } from '../../../../src-main/contract/consent-record.ts';
import type { Language } from '../../../../src-main/contract/values.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatDay, inLanguage } from '../../../lib/format.ts';
import { useAccess } from '../../../lib/queries.ts';
import { onTheWall } from '../../../lib/zoned-time.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import type { ShownVersion } from './shown-version.ts';
import { useComparison } from './use-comparison.ts';

export interface ChangePartProps {
  shown: ShownVersion;
  older: TextVersion | null;
  language: Language;
}

/** What a change touches: elements and facts, consents given under the older words, places and campaigns still on them. */
export function ChangePart({ shown: { version, page, zone }, older, language }: ChangePartProps) {
  const t = useTexts('consent');
  const screen = useLanguage();
  const { data } = useComparison(older, version, language);
  const wordOf = useTouched();
  if (!older || !data || page.address.mode === 'text') return null;
  const dayOf = (at: string) => formatDay(onTheWall(at, zone).day, screen);
  const given = data.olderFrom
    ? t('touches.given', {
        from: dayOf(data.olderFrom),
        isOver: data.olderTo ? 'yes' : 'no',
        to: data.olderTo ? dayOf(data.olderTo) : '',
      })
    : t('touches.givenNone');
  const list = (names: readonly string[]) => names.join(', ') || t('touches.none');
  return (
    <section className="grid gap-2 pt-5">
      <SectionHeading>{t('touches.title')}</SectionHeading>
      <FactList
        align="start"
        facts={[
          { label: t('touches.elements'), value: list(data.touches.map(wordOf)) },
          { label: t('touches.consents'), value: given },
          { label: t('touches.uses'), value: list(data.usesOnOlder.map(({ name }) => name)) },
          { label: t('touches.campaigns'), value: list(data.campaigns) },
        ]}
      />
    </section>
  );
}

/** Words for what a change touches: elements by their titles in law, facts by the names of their fields. */
function useTouched(): (id: string) => string {
  const t = useTexts('consent');
  const screen = useLanguage();
  const { ask } = useAccess();
  const { data: law } = useQuery(ask.consents.law.queryOptions());
  const facts: Record<string, string> = {
    'form.prechecked': t('form.prechecked'),
    'form.requiredForService': t('form.requiredForService'),
    'form.separateFromTerms': t('form.separateFromTerms'),
    'form.checkboxes': t('form.checkboxes'),
    'form.purposes': t('form.purposes'),
    'form.tracking': t('form.tracking'),
    'form.profiling': t('form.profiling'),
    'form.thirdParties': t('form.thirdParties'),
    'form.thirdCountry': t('form.thirdCountry'),
    'form.specialCategories': t('form.specialCategories'),
    'form.children': t('form.children'),
    placement: t('placement.label'),
    privacyNoticeId: t('links.privacyNotice'),
    imprintId: t('links.imprint'),
    withdrawalPageId: t('links.withdrawalPage'),
    withdrawalRoute: t('links.withdrawalRoute'),
    confirmationMail: t('mail.title'),
    address: t('links.address'),
  };
  return (id) => {
    const element = law?.elements.find((one) => one.id === id);
    return facts[id] ?? (element ? inLanguage(element.title, screen) : id);
  };
}
