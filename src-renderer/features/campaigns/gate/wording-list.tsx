import type { ReleasedWording } from '../../../../src-main/contract/campaign-record.ts';
import { useTexts } from '../../../i18n/messages.ts';
import { HashText } from '../../../ui/hash-text.tsx';
import { Link } from '../../../ui/link.tsx';

/** Wordings with version and checksum. */
export function WordingList({ wordings }: { wordings: readonly ReleasedWording[] }) {
  const t = useTexts('gate.release');
  return (
    <ul className="font-sans text-base">
      {wordings.map(({ textId, name, version, hash }) => (
        <li key={textId} className="flex flex-wrap items-center gap-x-2">
          <Link href={`/consents/${textId}`}>{name}</Link>
          <span>{t('version', { number: version })}</span>
          <HashText hash={hash} copyLabel={`${t('copy')}: ${name}`} copiedLabel={t('copied')} />
        </li>
      ))}
    </ul>
  );
}
