/** What of Trusted Types is used here. */
interface ScriptPolicy {
  createScriptURL(address: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

let policy: ScriptPolicy | null = null;

/**
 * The address of a script of ours, trusted where the page asks for Trusted Types: by the policy `digital-readiness`, which
 * the page has to allow.
 */
export function trustedScript(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  if (!trustedTypes) return address;
  policy ??= trustedTypes.createPolicy('digital-readiness', { createScriptURL: (script) => script });
  return policy.createScriptURL(address);
}
