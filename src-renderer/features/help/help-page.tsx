import { useNavigate, useSearch } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import { useTexts } from '../../i18n/messages.ts';
import { useGlossary, useHelpBook } from '../../lib/help/use-help.ts';
import { useHiddenSteps } from '../../lib/hidden-steps.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { AllKeys } from './all-keys.tsx';
import { ScreenHelp } from './screen-help.tsx';
import { TermList } from './term-list.tsx';

const views = ['terms', 'screens', 'keys'] as const;

/** The terms of the field, the help of every screen, and all keys. */
export function HelpPage() {
  const t = useTexts('help');
  const { view } = useSearch({ from: '/help' });
  const navigate = useNavigate({ from: '/help' });
  const book = useHelpBook();
  const glossary = useGlossary();
  if (!book || !glossary) return null;
  return (
    <div className="flex min-h-full flex-col">
      <PageHeader title={t('pageTitle')} subtitle={t('pageText')} actions={<FirstStepsAgain />} />
      <div className="h-2" />
      <Tabs
        inset
        label={t('views.label')}
        tabs={views.map((id) => ({
          id,
          label: t(`views.${id}`),
          ...(id === 'terms' ? { count: glossary.terms.length } : {}),
        }))}
        selected={view}
        onSelect={(next) => void navigate({ search: { view: next }, replace: true })}
        panelClassName="px-6 py-4 outline-none"
      >
        {view === 'terms' && <TermList glossary={glossary} />}
        {view === 'screens' && <ScreenHelp book={book} />}
        {view === 'keys' && <AllKeys book={book} />}
      </Tabs>
    </div>
  );
}

/** The start checklist can be put away; here it comes back. */
function FirstStepsAgain() {
  const t = useTexts('help');
  const navigate = useNavigate();
  const { recall } = useHiddenSteps();
  const show = () => {
    recall();
    void navigate({ to: '/today' });
  };
  return (
    <Button icon={ListChecks} onPress={show}>
      {t('firstSteps')}
    </Button>
  );
}
