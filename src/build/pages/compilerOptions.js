/**
 * How components are compiled, on the server, for pages' scripts and for single drawings alike: their classes must agree.
 * @type {import('svelte/compiler').CompileOptions}
 */
export const COMPILER_OPTIONS = {
	runes: true,
	// By its rules, not by its file: a component that is moved changes no page.
	cssHash: ({ css, hash }) => `svelte-${hash(css)}`
};
