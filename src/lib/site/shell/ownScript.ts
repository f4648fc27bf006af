/** A script of the site, added by one of its modules: the policy lets no other way of adding one pass. */

/** What TypeScript’s own library does not know yet. https://www.w3.org/TR/trusted-types/ */
interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(text: string): string };
}

/**
 * Loads a script at a fixed address of this site; called once for each name.
 * @param name of its Trusted Types policy, which the content security policy must name too
 */
export function addOwnScript(name: string, address: string): void {
	const types = Reflect.get(globalThis, 'trustedTypes') as TrustedTypes | undefined;
	const script = document.createElement('script');
	script.async = true;
	script.src = types ? types.createPolicy(name, { createScriptURL: () => address }).createScriptURL('') : address;
	document.head.append(script);
}
