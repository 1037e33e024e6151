import { z } from 'zod';
import { contract } from '../contract/index.ts';
import { printJson } from './speech.ts';

/** A procedure of the contract with what it takes and gives. */
export interface ListedProcedure {
  name: string;
  kind: string;
  input: z.ZodType | undefined;
  output: z.ZodType | undefined;
}

/** `procedures`: the whole contract as JSON schemas. */
export async function proceduresCommand(): Promise<void> {
  printJson(
    listProcedures().map(({ name, kind, input, output }) => ({
      name,
      kind,
      input: schemaOf(input),
      output: schemaOf(output),
    })),
  );
}

/** Every procedure of the contract by its dotted name. */
export function listProcedures(): ListedProcedure[] {
  return Object.entries(contract).flatMap(([domain, procedures]) =>
    Object.entries(procedures).map(([verb, procedure]) => {
      const { inputSchema, outputSchema, meta } = procedure['~orpc'];
      return {
        name: `${domain}.${verb}`,
        kind: (meta as { kind: string }).kind,
        input: inputSchema as z.ZodType | undefined,
        output: outputSchema as z.ZodType | undefined,
      };
    }),
  );
}

function schemaOf(schema: z.ZodType | undefined): unknown {
  if (!(schema instanceof z.ZodType)) return null;
  return z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
}
