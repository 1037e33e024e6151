import { z } from 'zod';

type Definition = Parameters<typeof z.fromJSONSchema>[0];

/** What is wrong with the parts of an archive by the schema that lies beside them, read as anybody else would read it. */
export function wrongParts(contentOf: (path: string) => string | null): string[] {
  const { $defs } = JSON.parse(contentOf('schema.json') ?? '{"$defs":{}}') as {
    $defs: Record<string, object>;
  };
  return Object.entries($defs).flatMap(([name, definition]) => {
    const part = contentOf(`data/${name}.json`);
    if (part === null) return [`${name} is missing`];
    const { error } = validatorOf(definition).safeParse(JSON.parse(part));
    return (error?.issues ?? []).map(({ path, message }) => `${name} ${path.join('.')}: ${message}`);
  });
}

const validators = new Map<string, z.ZodType>();

/** Built once for each definition: a thousand files share theirs. */
function validatorOf(definition: object): z.ZodType {
  const key = JSON.stringify(definition);
  const validator = validators.get(key) ?? z.fromJSONSchema(definition as Definition);
  validators.set(key, validator);
  return validator;
}
