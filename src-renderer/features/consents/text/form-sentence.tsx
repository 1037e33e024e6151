import type { VersionContent } from '../../../../src-main/contract/consent-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { formFacts } from '../draft/form-facts.ts';

/** The form around the words in one line: "1 Häkchen, leer, über der Schaltfläche, …". */
export function FormSentence({
  content: { form, placement },
}: {
  content: Pick<VersionContent, 'form' | 'placement'>;
}) {
  const t = useTexts('consent');
  const parts = [
    t('box.count', { count: form.checkboxes, isTicked: form.prechecked ? 'yes' : 'no' }),
    placement && t(`placement.${placement}`),
    ...formFacts.filter((fact) => fact !== 'prechecked' && form[fact]).map((fact) => t(`form.${fact}`)),
  ];
  return <p className="text-dense text-ink-2">{parts.filter(Boolean).join(' · ')}</p>;
}
