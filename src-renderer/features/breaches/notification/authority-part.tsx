import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { Link } from '../../../ui/link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import type { Shown } from '../record/use-breach.ts';
import { LawNotes } from '../steps/law-notes.tsx';
import { AuthorityChoice } from './authority-choice.tsx';
import { CopyText } from './copy-text.tsx';

/** The authority and the addresses of its forms, to be copied: nothing is opened or sent from here. */
export function AuthorityPart({ shown }: { shown: Shown }) {
  const t = useTexts('breachSteps');
  const language = useLanguage();
  const { breach, law, isClosed } = shown;
  const { authority, clock } = breach;
  if (!authority) {
    return (
      <Notice tone="caution" title={t('notification.authorityOpen')}>
        {t('notification.authorityOpenText')}{' '}
        <Link href="/settings/company">{t('notification.toCompany')}</Link>
      </Notice>
    );
  }
  const addresses = [
    ...(authority.breachForm ? [{ id: 'form', address: authority.breachForm }] : []),
    { id: 'website', address: authority.website },
  ] as const;
  return (
    <section>
      <SectionHeading>{t('notification.authority')}</SectionHeading>
      <p className="pt-1">
        {authority.name[language]}, {authority.city}
      </p>
      <dl className="pt-1 text-dense">
        {addresses.map(({ id, address }) => (
          <div key={id} className="pt-1">
            <dt className="text-ink-2">{t(`notification.${id as 'form'}`)}</dt>
            <dd className="flex items-start gap-1">
              <span className="min-w-0 break-all select-text">{address}</span>
              <CopyText text={address} label={t('notification.copyAddress')} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="pt-2 text-meta text-ink-2">{t('notification.nothingSent')}</p>
      {clock.rule && <p className="pt-1 pb-3 text-meta text-ink-2">{clock.rule.basis[language]}</p>}
      {!isClosed && <AuthorityChoice breach={breach} />}
      <div className="pt-3">
        <LawNotes law={law} ids={['outer_limit', 'phases', 'low_risk_forms', 'bdsg_use', 'nis2', 'dora']} />
      </div>
    </section>
  );
}
