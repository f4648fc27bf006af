/** Scripts of the site that one of its modules adds: the policy lets no other way of adding one pass. */

/** What TypeScript’s own library does not know yet. https://www.w3.org/TR/trusted-types/ */
interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(text: string): string };
}

/** A policy may be made once. */
const passed = new Map<string, string>();

/**
 * A fixed address of this site as one that the policy passes.
 * @param name of its Trusted Types policy, which the content security policy must name too; one for each address
 */
export function ownAddress(name: string, address: string): string {
	const types = Reflect.get(globalThis, 'trustedTypes') as TrustedTypes | undefined;
	const known =
		passed.get(name) ??
		(types ? types.createPolicy(name, { createScriptURL: () => address }).createScriptURL('') : address);
	passed.set(name, known);
	return known;
}

/** Loads a script at a fixed address of this site. @param name as `ownAddress` takes it */
export function addOwnScript(name: string, address: string): void {
	const script = document.createElement('script');
	script.async = true;
	script.src = ownAddress(name, address);
	document.head.append(script);
}
