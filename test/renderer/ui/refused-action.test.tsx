import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { RefusedAction } from '../../../src-renderer/ui/refused-action.tsx';

afterEach(cleanup);

test('a refused action can be reached, is named and reads out every reason', () => {
  render(
    <RefusedAction
      label="Freigeben"
      sentence="Noch nicht freigabefähig: 2 Bedingungen sind offen."
      reasons={[
        { id: 'a', text: 'Der AVV fehlt.', action: <a href="#dpa">Anlegen</a> },
        { id: 'b', text: 'Der Text ist ein Entwurf.' },
      ]}
    />,
  );
  const button = screen.getByRole('button', { name: 'Freigeben' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(button.hasAttribute('disabled')).toBe(false);
  const reasons = document.getElementById(button.getAttribute('aria-describedby') ?? '');
  expect(reasons?.textContent).toContain('2 Bedingungen sind offen.');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent?.trim())).toEqual([
    'Der AVV fehlt. Anlegen',
    'Der Text ist ein Entwurf.',
  ]);
});
