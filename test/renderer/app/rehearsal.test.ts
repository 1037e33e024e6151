import { afterEach, expect, test, vi } from 'vitest';
import { rehearseDesk } from '../../../src-renderer/app/rehearsal.tsx';

afterEach(() => vi.restoreAllMocks());

const preferences = {
  language: 'de',
  theme: 'light',
  density: 'standard',
  zoom: 1,
  singleKeys: true,
} as Parameters<typeof rehearseDesk>[0];

test('the rehearsal builds frame and list, and leaves nothing behind: no picture, no effect, no word', async () => {
  const made = vi.spyOn(document, 'createElement');
  const said = vi.spyOn(console, 'error');
  const address = location.href;
  const listening = vi.spyOn(window, 'addEventListener');
  const end = await rehearseDesk(preferences);
  const names = () => made.mock.calls.map(([name]) => name);
  // The rail, the state of the file, and the field that searches the register.
  for (const name of ['nav', 'footer', 'input'])
    await vi.waitFor(() => expect(names()).toContain(name), 5000);
  end();
  expect(document.body.childElementCount).toBe(0);
  expect(document.title).toBe('');
  expect(location.href).toBe(address);
  expect(listening.mock.calls.map(([name]) => name)).not.toContain('keydown');
  expect(said).not.toHaveBeenCalled();
});
