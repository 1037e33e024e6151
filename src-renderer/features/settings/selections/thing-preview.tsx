import type { SelectedItem } from '../../../../src-main/contract/selections.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { FactTable } from './fact-tables.tsx';

/** One thing with every value that stands in the file. */
export function ThingPreview({ item }: { item: SelectedItem }) {
  const t = useTexts('selections');
  const { name, facts, files, replaced } = item;
  return (
    <details className="border-b border-line py-2">
      <summary className="cursor-default">
        <span className="font-semibold">{name}</span>{' '}
        <span className="text-dense text-ink-2">
          {[
            t('facts', { count: facts.length }),
            ...(files.length > 0 ? [t('files', { count: files.length })] : []),
            t('replaced', { count: replaced }),
          ].join(' · ')}
        </span>
      </summary>
      <div className="pt-2">
        <FactTable caption={name} facts={facts} />
        {files.map(({ hash, name: file }) => (
          <p key={hash} className="pt-1 text-dense">
            {file}
          </p>
        ))}
      </div>
    </details>
  );
}
