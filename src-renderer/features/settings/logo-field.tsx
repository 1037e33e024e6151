import { useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/messages.ts';
import { FailureNotice } from '../../lib/failure-notice.tsx';
import { useAccess } from '../../lib/queries.ts';
import { useDoneToast } from '../../lib/saving.ts';
import { Button } from '../../ui/button.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import type { ChangeableProfile } from './use-profile.ts';

/** The company's logo with a preview; the engine decides whether a file is an image. */
export function LogoField({ profile }: ChangeableProfile) {
  const { engine } = useAccess();
  const t = useTexts('company');
  const done = useDoneToast();
  const [error, setError] = useState<unknown>(null);
  const set = async (logo: string | null) => {
    await engine.company.saveProfile({ ...(await engine.company.profile()), logo });
    done(t(logo ? 'profile.logoSet' : 'profile.logoRemoved'));
  };
  const attempt = async (act: () => Promise<void>) => {
    setError(null);
    try {
      await act();
    } catch (refusal) {
      setError(refusal);
    }
  };
  const take = ([file]: File[]) =>
    file &&
    attempt(async () => {
      const { hash } = await engine.attachments.add({ file, name: file.name.slice(0, 500) });
      await set(hash);
    });
  return (
    <div className="flex flex-col gap-3">
      {profile.logo && (
        <div className="flex items-center gap-4">
          <LogoPreview hash={profile.logo} alt={t('profile.logoAlt', { name: profile.name })} />
          <Button small icon={Trash2} onPress={() => void attempt(() => set(null))}>
            {t('profile.removeLogo')}
          </Button>
        </div>
      )}
      <FileDrop
        name={t('profile.logoDrop')}
        pasteHint={t('profile.logoPaste')}
        chooseLabel={t('profile.chooseFile')}
        accept="image/png,image/jpeg"
        onFiles={(files) => void take(files)}
      />
      <p className="text-dense text-ink-2">{t('profile.logoHelp')}</p>
      <FailureNotice error={error} />
    </div>
  );
}

function LogoPreview({ hash, alt }: { hash: string; alt: string }) {
  const { ask } = useAccess();
  const { data } = useQuery(ask.attachments.read.queryOptions({ input: { hash } }));
  const [url, setUrl] = useState<string | null>(null);
  const file = data?.file;
  useEffect(() => {
    if (!file) return;
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url && <img src={url} alt={alt} className="max-h-16 max-w-60 border border-line bg-paper p-2" />;
}
