import { FilePlus } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import type { Versions } from './use-versions.ts';

/** Which two versions; a new one can be filed or dragged here. */
export function VersionChoice({ versions }: { versions: Versions }) {
  const t = useTexts('contract');
  const options = versions.files.map(({ hash, name, addedAt }) => ({
    id: hash,
    label: name,
    description: addedAt.slice(0, 10),
  }));
  return (
    <section
      aria-label={t('versions.title')}
      className="grid grid-cols-[repeat(auto-fit,minmax(240px,1fr))] items-start gap-3"
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        versions.take([...event.dataTransfer.files]);
      }}
    >
      <Select
        label={t('versions.before')}
        placeholder={t('versions.choose')}
        options={options}
        value={versions.before?.hash ?? null}
        onChange={(before) => versions.choose({ before })}
      />
      <Select
        label={t('versions.after')}
        placeholder={t('versions.choose')}
        options={options}
        value={versions.after?.hash ?? null}
        onChange={(after) => versions.choose({ after })}
      />
      <div className="self-end">
        <Button icon={FilePlus} isPending={versions.isBusy} onPress={versions.pick}>
          {t('versions.addFile')}
        </Button>
      </div>
    </section>
  );
}
