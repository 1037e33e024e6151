/** What the content policy lets through: one policy, named `obhut`, that knows only scripts of our own origin. */
interface ScriptPolicy {
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

/** Starts a module worker from our own assets; any other address is refused. */
export function startWorker(url: string): Worker {
  policy ??= createPolicy();
  return new Worker(policy.createScriptURL(url), { type: 'module' });
}

function createPolicy(): ScriptPolicy {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  const rules: ScriptPolicy = { createScriptURL: ownScript };
  return factory?.createPolicy('obhut', rules) ?? rules;
}

/** The address itself if it is a script of our own origin; anything else is an error. */
export function ownScript(url: string): string {
  const address = new URL(url, location.href);
  const home = new URL(location.href);
  if (address.protocol !== home.protocol || address.host !== home.host)
    throw new Error('Only scripts of the app itself may run');
  return address.href;
}
