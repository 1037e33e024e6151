import { Component, type ReactNode } from 'react';
import { useTexts } from '../i18n/messages.ts';
import { FailureNotice } from '../lib/failure-notice.tsx';
import { Button } from '../ui/button.tsx';

interface CrashState {
  error: unknown;
}

/** Catches a defect of a page: says what is safe and offers to build the page anew. React knows no hook for this. */
export class CrashBoundary extends Component<{ children: ReactNode }, CrashState> {
  override state: CrashState = { error: null };

  static getDerivedStateFromError(error: unknown): CrashState {
    return { error: error ?? new Error('Something undefined was thrown') };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <CrashPage error={error} onRetry={() => this.setState({ error: null })} />;
  }
}

/** What stands in place of a page that could not be shown. */
export function CrashPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTexts('frame');
  return (
    <div className="max-w-160 p-6">
      <h1 className="pb-3 font-serif text-title">{t('crashTitle')}</h1>
      <FailureNotice
        error={error}
        onRetry={onRetry}
        actions={
          <Button small variant="quiet" onPress={() => location.assign('#/today')}>
            {t('toToday')}
          </Button>
        }
      />
    </div>
  );
}
