import { FileText } from 'lucide-react';
import { useTexts } from '../../../i18n/messages.ts';
import { Button } from '../../../ui/button.tsx';
import type { ShownVersion } from '../text/shown-version.ts';
import { periodAt } from '../version-state.ts';

/** The way to a proof: what the places say now, from where any other time can be asked about. */
export function ProofButton({ shown: { text, page } }: { shown: ShownVersion }) {
  const t = useTexts('consent');
  const now = Date.now();
  const isShown = text.uses.some((use) => use.archivedAt === null && periodAt(use, now)?.versionId);
  if (!isShown || page.address.at !== undefined) return null;
  return (
    <Button wide icon={FileText} onPress={() => page.change({ at: new Date(now).toISOString() })}>
      {t('answer.prove')}
    </Button>
  );
}
