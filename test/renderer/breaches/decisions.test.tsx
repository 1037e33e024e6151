import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fill, press } from '../user.ts';
import { type OpenedCase, openCase } from './open-case.ts';

describe('the decisions about a breach', () => {
  let open: OpenedCase;
  beforeEach(async () => {
    open = await openCase();
  });
  afterEach(() => open.end());

  const show = async () => {
    open.showApp(`/breaches/${open.breachId}/decisions`);
    await screen.findByRole('heading', { level: 1, name: 'Entscheidungen' });
  };
  const part = (name: RegExp) => within(screen.getByLabelText(name, { selector: 'section' }));
  const risk = () => part(/^1\. Welches Risiko/);
  const authority = () => part(/^2\. Wird die Behörde/);
  const people = () => part(/^3\. Werden die Betroffenen/);
  const decide = async (where: () => ReturnType<typeof part>, result: RegExp, reason: string) => {
    fireEvent.click(await waitFor(() => where().getByLabelText(result)));
    fill(where().getByLabelText(/^Begründung/), reason);
    press(where().getByText('Entscheidung festhalten'));
    const review = { name: /festhalten\?$/ };
    const dialog = await screen.findByRole('alertdialog', review);
    expect(dialog.textContent).toContain('Tilo Harms');
    press(within(dialog).getByText('Entscheidung festhalten'));
    await waitFor(() => expect(screen.queryByRole('alertdialog', review)).toBeNull());
  };

  it('shows factors and unknown facts with the way there, and no authority before the risk', async () => {
    await open.answer({ key: 'specialCategories', value: true });
    await show();
    const { recommendation } = await open.get();
    for (const { text } of recommendation.reasons) expect(screen.getByText(text.de)).toBeTruthy();
    expect(recommendation.wouldChange.length).toBeGreaterThan(0);
    const ways = screen.getAllByText('Klären').map((link) => link.getAttribute('href'));
    const asked = (fact: string) => (fact === 'people' ? 'subjectCount' : fact);
    expect(ways).toEqual(
      recommendation.wouldChange.map(({ fact }) => `#/breaches/${open.breachId}/facts?field=${asked(fact)}`),
    );
    expect(authority().queryByText('Entscheidung festhalten')).toBeNull();
    authority().getByText('Zuerst wird über das Risiko entschieden.');
  });

  it('keeps three decisions in their order, each by name and with its reason', async () => {
    await show();
    await decide(risk, /^Risiko( \(Vorschlag\))?Dann/, 'Namen und E-Mail-Adressen bei Unbekannten.');
    await risk().findByText(/^Entschieden/);
    await decide(authority, /^Melden( \(Vorschlag\))?Auch/, 'Ein Risiko ist nicht auszuschließen.');
    await authority().findByText(/^Entschieden/);
    await decide(people, /^Nicht benachrichtigen( \(Vorschlag\))?Bei/, 'Das Risiko ist nicht hoch.');
    await people().findByText(/^Entschieden/);
    const { decisions } = await open.get();
    expect(decisions.map(({ decision, by }) => [decision.about, decision.result, by])).toEqual([
      ['risk', 'risk', 'Tilo Harms'],
      ['authority', 'notify', 'Tilo Harms'],
      ['people', 'doNotTell', 'Tilo Harms'],
    ]);
    expect(decisions.map(({ role }) => role)).toEqual(Array(3).fill('Geschäftsführer'));
  });

  it('refuses silence towards the authority where a risk is on record, and says why', async () => {
    await show();
    await decide(risk, /^Risiko( \(Vorschlag\))?Dann/, 'Namen bei Unbekannten.');
    await risk().findByText(/^Entschieden/);
    await decide(authority, /^Nicht melden( \(Vorschlag\))?Nur/, 'Es wird schon gutgehen.');
    const refusal = await authority().findByRole('alert');
    expect(refusal.textContent).toContain('dann ist die Meldung Pflicht');
    expect(authority().getByText('Entscheidung festhalten').getAttribute('aria-disabled')).toBe('true');
    expect((await open.get()).decisions).toHaveLength(1);
    fireEvent.click(authority().getByLabelText(/^Melden( \(Vorschlag\))?Auch/));
    expect(authority().queryByRole('alert')).toBeNull();
  });

  it('asks for an exemption where people are not told of a high risk', async () => {
    await show();
    await decide(risk, /^Voraussichtlich hohes Risiko( \(Vorschlag\))?Dann/, 'Gesundheitsdaten im Netz.');
    await risk().findByText(/^Entschieden/);
    await decide(people, /^Nicht benachrichtigen( \(Vorschlag\))?Bei/, 'Die Daten waren verschlüsselt.');
    expect((await people().findByRole('alert')).textContent).toContain('eine der drei Ausnahmen');
    fireEvent.click(people().getByLabelText(/^Die Daten waren vorher geschützt/));
    press(people().getByText('Entscheidung festhalten'));
    const dialog = await screen.findByRole('alertdialog', { name: /festhalten\?$/ });
    press(within(dialog).getByText('Entscheidung festhalten'));
    await waitFor(async () => expect((await open.get()).decisions.at(-1)?.exemption).toBe('34_3_a'));
  });

  it('keeps the words of a decision that a later one takes the place of', async () => {
    await show();
    await decide(risk, /^Risiko( \(Vorschlag\))?Dann/, 'Namen bei Unbekannten.');
    press(await risk().findByText('Neu entscheiden'));
    await decide(
      risk,
      /^Voraussichtlich hohes Risiko( \(Vorschlag\))?Dann/,
      'Auch Gesundheitliches stand darin.',
    );
    await waitFor(async () => expect((await open.get()).decisions).toHaveLength(2));
    await risk().findByText('1 frühere Entscheidung');
    risk().getByText('Namen bei Unbekannten.');
  });

  it('leaves authority and people to the controller where we are the processor (Art. 33(2))', async () => {
    const { client } = open.engine;
    const { title, serviceIds, lessons } = await open.get();
    const profile = {
      title,
      role: 'processor' as const,
      ownerId: null,
      deputyId: null,
      vendorId: null,
      serviceIds,
      contractHours: 24,
      controllerName: 'Werft am Kai GmbH',
      controllerContact: '',
      authorityId: null,
      lessons,
    };
    await client.breaches.saveProfile({ breachId: open.breachId, profile });
    await show();
    await screen.findByText('Werft am Kai GmbH unverzüglich informieren');
    expect(screen.queryByText('2. Wird die Behörde benachrichtigt?')).toBeNull();
    expect(screen.getByText('Nachricht entwerfen').getAttribute('href')).toBe(
      `#/breaches/${open.breachId}/letters`,
    );
  });
});
