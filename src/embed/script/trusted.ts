/** The policy that the page's own rules name: without it nothing that is text becomes page or script. */
export const policyName = 'zielspiegel-embed';

interface Policy {
  createHTML(text: string): string;
  createScriptURL(url: string): string;
}
type Rules = Pick<Policy, 'createHTML' | 'createScriptURL'>;

/** Lets through the markup that our own renderer makes, and scripts that lie beside our own. */
export function trustedPolicy(window: Window, folder: string): Policy {
  const rules: Rules = {
    createHTML: (text) => text,
    createScriptURL: (url) => {
      if (!url.startsWith(folder)) throw new Error(`a script of another place: ${url}`);
      return url;
    },
  };
  const { trustedTypes } = window as Window & {
    trustedTypes?: { createPolicy(name: string, rules: Rules): Policy };
  };
  return trustedTypes?.createPolicy(policyName, rules) ?? rules;
}
