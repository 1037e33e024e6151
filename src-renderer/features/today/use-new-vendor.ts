import { useNavigate } from '@tanstack/react-router';
import { useUi } from '../../lib/ui-store.ts';

/** Goes to the register and opens its form for a new vendor. */
export function useNewVendor(): () => void {
  const navigate = useNavigate();
  return () => {
    useUi.getState().askForNewVendor(true);
    void navigate({ to: '/vendors' });
  };
}
