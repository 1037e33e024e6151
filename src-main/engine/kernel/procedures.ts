import { type Implementer, implement } from '@orpc/server';
import { type Contract, contract } from '../../contract/index.ts';
import { privateContract } from '../../contract/private.ts';
import { actorOf, chainWriter } from './audit/repo.ts';
import { canonicalJson } from './canonical-json.ts';
import { instantNow } from './clock.ts';
import type { AuditNote, CommandTools, EngineContext, OpenVault, QueryTools } from './engine-context.ts';
import { refuse } from './failure.ts';
import { lawInForce } from './law-in-force.ts';
import { isRemoval, noteRemoved } from './removed-repo.ts';
import { remember, type Step } from './undo-history.ts';

/** Named, because the compiler would have to write the whole contract out. */
type EngineImplementer = Implementer<Contract, EngineContext & Record<never, never>, EngineContext>;

/** The engine's contract, ready for handlers. */
export const os: EngineImplementer = implement(contract).$context<EngineContext>();

/** The contract of everything that names a path, ready for handlers. */
export const privateOs = implement(privateContract).$context<EngineContext>();

interface Call<Input> {
  context: EngineContext;
  input: Input;
  path: readonly string[];
}

/** The open vault, or a refusal. */
export function openVault(context: EngineContext): OpenVault {
  if (!context.vault) throw refuse('VAULT_LOCKED', {});
  return context.vault;
}

/** What a query gets of the open vault, with the law as it holds for its company. */
export function queryTools(context: EngineContext): QueryTools {
  const { db } = openVault(context);
  return { db, clock: context.clock, templates: lawInForce(context.templates, db) };
}

/** Handler that only reads: `os.vendors.get.handler(query((tools, input) => …))`. */
export function query<Input, Output>(read: (tools: QueryTools, input: Input) => Output) {
  return ({ context, input }: Call<Input>): Output => {
    return read(queryTools(context), input);
  };
}

/**
 * Handler that writes: one transaction, at least one audit note, announced after the commit.
 * The function is synchronous, so nothing can slip between BEGIN and COMMIT.
 */
export function command<Input, Output>(write: (tools: CommandTools, input: Input) => Output) {
  return ({ context, input, path }: Call<Input>): Output => {
    const action = path.join('.');
    const { output, inverse, label } = runCommand(context, action, (tools) => write(tools, input));
    if (inverse) remember(context.history, { procedure: action, input }, inverse, label);
    context.announce([path[0] ?? 'vault']);
    return output;
  };
}

/** Runs a writing function as one command of the given name; also used where there is no procedure, as at creation. */
export function runCommand<Output>(
  context: EngineContext,
  action: string,
  write: (tools: CommandTools) => Output,
): { output: Output; inverse: Step | null; label: string } {
  const vault = openVault(context);
  if (vault.isReadOnly) throw refuse('VAULT_READ_ONLY', {});
  vault.beforeWrite();
  let inverse: Step | null = null;
  let about: AuditNote['subject'] | null = null;
  const output = vault.raw
    .transaction(() => {
      let notes = 0;
      const actor = actorOf(vault.db);
      const append = chainWriter(vault.db);
      const result = write({
        db: vault.db,
        clock: context.clock,
        templates: lawInForce(context.templates, vault.db),
        newId: context.newId,
        record: ({ subject, before, after }) => {
          notes += 1;
          about ??= subject;
          append({
            at: instantNow(context.clock),
            actor,
            action,
            subjectKind: subject.kind,
            subjectId: subject.id,
            subjectLabel: subject.label,
            before: before === undefined ? null : canonicalJson(before),
            after: after === undefined ? null : canonicalJson(after),
          });
        },
        undoWith: (procedure, input) => {
          inverse = { procedure, input };
        },
      });
      if (inverse && about && isRemoval(action))
        noteRemoved(vault.db, {
          id: context.newId(),
          action,
          subject: about,
          at: instantNow(context.clock),
          by: actor,
          step: inverse,
        });
      if (notes === 0) throw new Error(`${action} changed something without an audit entry`);
      return result;
    })
    .immediate();
  vault.afterWrite();
  return { output, inverse, label: labelOf(about) };
}

/** TypeScript does not see what a function inside has set. */
function labelOf(about: AuditNote['subject'] | null): string {
  return about?.label ?? '';
}
