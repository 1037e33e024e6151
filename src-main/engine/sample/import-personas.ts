import { BuyingPhase, type PersonaContent, personaLists } from '../../contract/persona-record.ts';
import type { Bilingual } from '../../contract/values.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { createPersona, savePersona } from '../personas/change-personas.ts';
import { createPiece } from '../personas/change-pieces.ts';
import { knownPersona } from '../personas/known-persona.ts';
import { saveVersion } from '../personas/versions.ts';
import type { SampleCompany } from './sample-company.ts';
import type { SamplePersona, SampleProfile } from './sample-personas.ts';
import type { SampleReading } from './sample-reading.ts';

/** Writes the personas of the sample, each version on its day. */
export function importPersonas(tools: CommandTools, sample: SampleCompany, reading: SampleReading): void {
  for (const persona of sample.personas) importPersona(tools, persona, reading);
}

function importPersona(tools: CommandTools, persona: SamplePersona, reading: SampleReading): void {
  const { id: personaId, versions } = persona;
  for (const [index, { days, reason, without }] of versions.entries()) {
    const then = reading.toolsOn(tools, days);
    const whole = contentOf(persona.content, reading);
    const content = { ...whole, ...Object.fromEntries(without.map((field) => [field, []])) };
    if (index === 0) createPersona(then, { content }, personaId);
    else savePersona(then, { personaId, content, basedOn: knownPersona(tools.db, personaId).savedAt });
    const { savedAt: basedOn } = knownPersona(tools.db, personaId);
    const said = { personaId, reason: reading.text(reason), basedOn };
    saveVersion(then, said, `${personaId}-${index + 1}`);
  }
}

/** Writes the pieces of content of the sample, each on its day. */
export function importContents(tools: CommandTools, sample: SampleCompany, reading: SampleReading): void {
  for (const { title, summary, promise, days, ...piece } of sample.contents)
    createPiece(
      reading.toolsOn(tools, days),
      {
        ...piece,
        title: reading.text(title),
        summary: reading.text(summary),
        promise: promise ? reading.text(promise) : '',
        date: reading.day(days),
      },
      piece.id,
    );
}

function contentOf(profile: SampleProfile, reading: SampleReading): PersonaContent {
  const { label, role, basis, buyingRole, talks, dataPoints } = profile;
  const all = (entries: readonly Bilingual[]) => entries.map(reading.text);
  const lists = Object.fromEntries(personaLists.map((list) => [list, all(profile[list])])) as Pick<
    PersonaContent,
    (typeof personaLists)[number]
  >;
  const byPhase = (entries: SampleProfile['questions']) =>
    Object.fromEntries(
      BuyingPhase.options.map((phase) => [phase, all(entries[phase])]),
    ) as PersonaContent['questions'];
  return {
    label: reading.text(label),
    role: reading.text(role),
    basis: reading.text(basis),
    buyingRole,
    talks,
    ...lists,
    questions: byPhase(profile.questions),
    touchpoints: byPhase(profile.touchpoints),
    dataPoints: dataPoints.map(({ key, reason, basis: rests }) => ({
      key,
      label: '',
      reason: reading.text(reason),
      basis: rests,
    })),
  };
}
