/** Where a page has Trusted Types on, it lets the policy of this name through. */
const POLICY = 'source-diff';

interface Policy {
  createHTML(text: string): string;
  createScriptURL(text: string): string;
}

interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | null = null;

/** The address of a worker's script, as the page's author or this file itself gave it. */
export function trustedUrl(address: string): string {
  return trusting().createScriptURL(address);
}

/** A page as text, for a document of its own that runs and loads nothing and of which only text is taken. */
export function trustedPage(html: string): string {
  return trusting().createHTML(html);
}

/** Asked for once: a page may refuse a second policy of one name. Throws where the page refuses the first. */
function trusting(): Policy {
  const plain: Policy = { createHTML: (text) => text, createScriptURL: (text) => text };
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  return (policy ??= trustedTypes?.createPolicy(POLICY, plain) ?? plain);
}
