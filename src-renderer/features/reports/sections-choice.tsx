import { AnnualSection, AuditorSection } from '../../../src-main/contract/report-sections.ts';
import { useTexts } from '../../i18n/messages.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { ReportChoice } from './use-report-choice.ts';

/** Which chapters are printed; the last one cannot be taken away. */
export function SectionsChoice({
  kind,
  choice: { address, change },
}: {
  kind: 'annualReport' | 'auditorFile';
  choice: ReportChoice;
}) {
  const t = useTexts('reports');
  const all: readonly (AnnualSection | AuditorSection)[] =
    kind === 'annualReport' ? AnnualSection.options : AuditorSection.options;
  const chosen = all.filter((one) => address.sections?.includes(one) ?? true);
  const toggle = (section: AnnualSection | AuditorSection, isSelected: boolean) => {
    const next = all.filter((one) => (one === section ? isSelected : chosen.includes(one)));
    change({ sections: next.length === all.length ? undefined : [...next] });
  };
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 font-semibold">{t('sections')}</legend>
      {all.map((section) => (
        <Checkbox
          key={section}
          isSelected={chosen.includes(section)}
          isDisabled={chosen.length === 1 && chosen[0] === section}
          onChange={(isSelected) => toggle(section, isSelected)}
        >
          {t(`section.${section}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}
