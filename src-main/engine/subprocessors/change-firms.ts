import type { FirmIdentity } from '../../contract/subprocessor-overview.ts';
import type { Id } from '../../contract/values.ts';
import { today } from '../kernel/clock.ts';
import type { CommandTools } from '../kernel/engine-context.ts';
import { refuse } from '../kernel/failure.ts';
import { usesOn } from './gather-uses.ts';
import { identities, writeIdentity } from './repo/firms.ts';
import { concentrationOf } from './rules/concentration.ts';
import { firmName } from './rules/firm-name.ts';

/** Several firms become one for ever: every name they are written by belongs to the first key. */
export function mergeFirms(
  tools: CommandTools,
  { keys, name }: { keys: string[]; name: string },
): Record<never, never> {
  const chosen = firmsOf(tools, keys);
  const [first] = chosen as [(typeof chosen)[number]];
  const said = identities(tools.db);
  const own = said
    .filter(({ key }) => key !== null && keys.includes(key))
    .map((one) => ({ ...one, key: first.key, label: name }));
  const byName = chosen
    .flatMap(({ uses }) => uses.map((use) => firmName(use.name).core))
    .map((about): FirmIdentity => ({ scope: 'name', about, key: first.key, label: name }));
  return keep(tools, name, [...byName, ...own]);
}

/** Links become a firm of their own, although others are written alike. */
export function splitFirm(
  tools: CommandTools,
  { linkIds, name }: { linkIds: Id[]; name: string },
): Record<never, never> {
  const known = new Set(usesOn(tools, today(tools.clock)).map(({ linkId }) => linkId));
  const unknown = linkIds.find((id) => !known.has(id));
  if (unknown !== undefined) throw refuse('RECORD_NOT_FOUND', { kind: 'subProcessor', id: unknown });
  const key = tools.newId();
  return keep(
    tools,
    name,
    linkIds.map((about) => ({ scope: 'link', about, key, label: name })),
  );
}

/** Names decide again. */
export function resetFirm(tools: CommandTools, { key }: { key: string }): Record<never, never> {
  const own = identities(tools.db).filter((one) => one.key === key);
  if (own.length === 0) throw refuse('RECORD_NOT_FOUND', { kind: 'firm', id: key.slice(0, 64) });
  return keep(
    tools,
    own[0]?.label ?? '',
    own.map((one) => ({ ...one, key: null })),
  );
}

/** Notes who is who as it is told: takes the commands above back. */
export function saveIdentities(
  tools: CommandTools,
  given: { identities: FirmIdentity[] },
): Record<never, never> {
  return keep(tools, given.identities.find(({ label }) => label !== '')?.label ?? '', given.identities);
}

function firmsOf(tools: CommandTools, keys: readonly string[]) {
  const firms = concentrationOf(usesOn(tools, today(tools.clock)), identities(tools.db));
  return keys.map((key) => {
    const found = firms.find((firm) => firm.key === key);
    if (!found) throw refuse('RECORD_NOT_FOUND', { kind: 'firm', id: key.slice(0, 64) });
    return found;
  });
}

function keep(tools: CommandTools, label: string, said: readonly FirmIdentity[]): Record<never, never> {
  const unique = [...new Map(said.map((one) => [`${one.scope}\n${one.about}`, one])).values()];
  const before = new Map(identities(tools.db).map((one) => [`${one.scope}\n${one.about}`, one]));
  for (const one of unique) writeIdentity(tools.db, one);
  const way = unique.map((one) => before.get(`${one.scope}\n${one.about}`) ?? { ...one, key: null });
  tools.record({ subject: { kind: 'firm', id: tools.newId(), label }, after: { nameCount: unique.length } });
  tools.undoWith('subprocessors.saveIdentities', { identities: way });
  return {};
}
