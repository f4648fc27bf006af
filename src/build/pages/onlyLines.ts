/** Scripts of pages draw straight lines alone, and do without D3’s other curves, arcs and symbols. */
import { readFileSync } from 'node:fs';
import { parseSync, type Plugin } from 'vite';

const SHAPES = /[\\/]d3-shape[\\/]dist[\\/]d3-shape\.mjs$/u;

/** What is drawn with; a script that asks for another stops the build, and it is named here. */
const KEPT: ReadonlySet<string> = new Set(['curveLinear', 'curveLinearClosed']);

/** D3 gives its curves their methods by assignments, which no bundler takes out: the statements of these two, with all that they name. */
export function onlyKept(code: string): string {
	const statements = parseSync('d3-shape.mjs', code).program.body.map(({ start, end }) => code.slice(start, end));
	const namesOf = (statement: string) => new Set(statement.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu));
	const named = (statement: string) =>
		/^(?:function |var |const |let )?([\p{L}_$][\p{L}\p{N}_$]*)/u.exec(statement)?.[1];
	const exported = [...(/^export \{([^}]+)\};?$/mu.exec(code)?.[1] ?? '').matchAll(/([\w$]+)(?: as ([\w$]+))?/gu)]
		.map(([, own = '', name = own]) => ({ own, name }))
		.filter(({ name }) => KEPT.has(name));
	const wanted = new Set(exported.map(({ own }) => own));
	// A name that is met may name others.
	for (let size = 0; size < wanted.size;) {
		size = wanted.size;
		for (const statement of statements)
			if (wanted.has(named(statement) ?? '')) for (const name of namesOf(statement)) wanted.add(name);
	}
	const kept = statements.filter((statement) => wanted.has(named(statement) ?? ''));
	const names = exported.map(({ own, name }) => (own === name ? name : `${own} as ${name}`));
	return [...kept, `export { ${names.join(', ')} };`].join('\n');
}

export function onlyLines(): Plugin {
	return {
		name: 'cited-figures:only-lines',
		enforce: 'pre',
		load: (id) => (SHAPES.test(id) ? onlyKept(readFileSync(id, 'utf8')) : undefined)
	};
}
