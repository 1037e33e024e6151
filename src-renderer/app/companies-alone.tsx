import { ArrowLeft } from 'lucide-react';
import { SideBySide } from '../features/companies/companies-page.tsx';
import { useTexts } from '../i18n/messages.ts';
import { useAccess } from '../lib/queries.ts';
import { useUi } from '../lib/ui-store.ts';
import { Button } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { IdleWatch } from './idle-lock.tsx';

/** Minutes without input after which the numbers are forgotten, as no company's own setting counts here. */
const quietMinutes = 5;

/** The companies side by side while none is open; whoever leaves takes nothing along. */
export function CompaniesAlone() {
  const t = useTexts('companies');
  const { shell } = useAccess();
  const leave = () => {
    void shell.companies.forget();
    useUi.getState().showCompanies(false);
  };
  const open = (id: string) => {
    useUi.getState().wantVault(id);
    leave();
  };
  return (
    <main className="h-full overflow-y-auto pb-8">
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        actions={
          <Button icon={ArrowLeft} onPress={leave}>
            {t('back')}
          </Button>
        }
      />
      <div className="px-6">
        <SideBySide onOpen={open} />
      </div>
      <IdleWatch minutes={quietMinutes} onLock={leave} />
    </main>
  );
}
