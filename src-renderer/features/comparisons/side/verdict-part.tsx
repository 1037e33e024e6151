import type { ComparedVendor, Comparison } from '../../../../src-main/contract/comparison-view.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { inLanguage } from '../../../lib/format.ts';
import { Tag } from '../../../ui/tag.tsx';
import { leadText, pointsText } from '../figures.ts';
import { nameOf } from '../short-name.ts';

/** Who is first and by how much, who does not count, and what is still open for the first. */
export function VerdictPart({ comparison }: { comparison: Comparison }) {
  const t = useTexts('comparisons');
  const { vendors, first } = comparison;
  const names = (list: readonly ComparedVendor[]) =>
    list.map(({ serviceId }) => nameOf(vendors, serviceId)).join(', ');
  const out = vendors.filter(({ standing }) => standing === 'knockedOut');
  const missing = vendors.filter(({ standing }) => standing === 'notAssessed');
  return (
    <section className="pb-4">
      <h2 className="text-section font-semibold">{useHeadline(comparison)}</h2>
      <Points comparison={comparison} />
      {first.length === 0 && <p className="text-dense text-ink-2">{t('verdict.nobodyText')}</p>}
      {first.length > 1 && <p className="text-dense text-ink-2">{t('verdict.sharedText')}</p>}
      {out.length > 0 && (
        <p className="text-dense text-ink-2">{t('verdict.out', { names: names(out), count: out.length })}</p>
      )}
      {missing.length > 0 && (
        <p className="text-dense text-ink-2">{t('verdict.missing', { names: names(missing) })}</p>
      )}
      <OpenMusts comparison={comparison} />
    </section>
  );
}

function useHeadline({ vendors, first }: Comparison): string {
  const t = useTexts('comparisons');
  const names = first.map((id) => nameOf(vendors, id)).join(', ');
  if (first.length === 0) return t('verdict.nobody');
  return first.length === 1 ? t('verdict.leads', { name: names }) : t('verdict.shared', { names });
}

function Points({ comparison: { vendors, first, lead: points } }: { comparison: Comparison }) {
  const t = useTexts('comparisons');
  const language = useLanguage();
  const total = vendors.find(({ serviceId }) => serviceId === first[0])?.total ?? null;
  if (total === null) return null;
  const second = vendors
    .filter(({ rank }) => rank !== null && rank > 1)
    .toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0))[0];
  const text = () => {
    if (first.length > 1) return t('verdict.of');
    if (second === undefined) return t('verdict.alone');
    const name = nameOf(vendors, second.serviceId);
    const lead = leadText(points ?? 0, language);
    return lead === null ? t('verdict.barely', { second: name }) : t('verdict.ahead', { lead, second: name });
  };
  return (
    <p className="flex flex-wrap items-baseline gap-x-1.5 py-1">
      <strong className="font-serif text-title font-semibold">{pointsText(total, language)}</strong>
      <span className="text-ink-2">{text()}</span>
    </p>
  );
}

function OpenMusts({ comparison: { vendors, first, musts } }: { comparison: Comparison }) {
  const t = useTexts('comparisons');
  const language = useLanguage();
  const open = vendors
    .filter(({ serviceId }) => first.includes(serviceId))
    .flatMap(({ serviceId, openMusts }) => openMusts.map((must) => ({ serviceId, must })));
  return open.map(({ serviceId, must }) => {
    const title = musts.find(({ id }) => id === must)?.title;
    return (
      <p key={`${serviceId} ${must}`} className="pt-1 text-dense">
        <Tag bare status="caution">
          {t('table.states.open')}
        </Tag>{' '}
        {t('verdict.open', {
          name: nameOf(vendors, serviceId),
          must: title ? inLanguage(title, language) : must,
        })}
      </p>
    );
  });
}
