import type { Candidates } from '../../../../src-main/contract/selections.ts';
import { useLanguage, useTexts } from '../../../i18n/messages.ts';
import { formatBytes } from '../../../lib/format.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { type Chosen, placed, toggled } from './chosen.ts';

export interface VendorChoiceProps {
  chosen: Chosen;
  choose: (next: Chosen) => void;
  vendor: Candidates['vendors'][number];
}

/** A vendor, and once it is chosen what may come along: its answers, and files one by one. */
export function VendorChoice({ vendor, chosen, choose }: VendorChoiceProps) {
  const t = useTexts('selections');
  const language = useLanguage();
  const { id, name, answers, files } = vendor;
  const own = chosen.vendors.get(id);
  const change = (next: typeof own) => {
    choose({ ...chosen, vendors: placed(chosen.vendors, id, next) });
  };
  return (
    <div className="grid gap-1.5">
      <Checkbox
        isSelected={own !== undefined}
        onChange={(isIn) => change(isIn ? { withAnswers: answers > 0, files: new Set() } : undefined)}
      >
        {name}
      </Checkbox>
      {own && (answers > 0 || files.length > 0) && (
        <div className="grid gap-1.5 pl-6">
          {answers > 0 && (
            <Checkbox
              isSelected={own.withAnswers}
              onChange={(withAnswers) => change({ ...own, withAnswers })}
            >
              {t('withAnswers', { count: answers })}
            </Checkbox>
          )}
          {files.map((file) => (
            <Checkbox
              key={file.hash}
              isSelected={own.files.has(file.hash)}
              onChange={(isIn) => change({ ...own, files: toggled(own.files, file.hash, isIn) })}
            >
              {file.name} ({formatBytes(file.size, language)})
            </Checkbox>
          ))}
          {files.length > 0 && <p className="text-dense text-ink-2">{t('fileHint')}</p>}
        </div>
      )}
    </div>
  );
}
