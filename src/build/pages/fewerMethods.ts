/** Scripts for browsers do without what schemas could do and none of ours does: zod's schemas hold on to each of their methods. */
import { readFileSync } from 'node:fs';
import { parseSync, Visitor, type Plugin } from 'vite';

const SCHEMAS = /[\\/]zod[\\/]v4[\\/]classic[\\/]schemas\.js$/u;

/**
 * Methods of schemas that no schema of ours calls: formats of texts, writing back, waiting, and what makes other schemas of one. A
 * schema that comes to call one stops the script that holds it at once, and the name is taken out here.
 */
export const UNUSED: ReadonlySet<string> = new Set(
	`email url jwt emoji guid uuid uuidv4 uuidv6 uuidv7 nanoid cuid cuid2 ulid base64 base64url xid ksuid ipv4 ipv6 cidrv4 cidrv6 e164
	datetime date time duration includes startsWith endsWith length nonempty lowercase uppercase normalize toLowerCase toUpperCase slugify
	overwrite safe multipleOf step finite encode decode encodeAsync decodeAsync safeEncode safeDecode safeEncodeAsync safeDecodeAsync
	parseAsync safeParseAsync spa validate validateAsync toJSONSchema ~standard exactOptional nonoptional or and prefault catch apply
	isOptional isNullable keyof catchall passthrough loose safeExtend merge pick omit exactPartial required rest`.split(
		/\s+/u
	)
);

/** The module without those methods, each with the comma behind it. */
export function withoutUnused(code: string): string {
	const methods: { readonly start: number; readonly end: number }[] = [];
	new Visitor({
		Property({ key, value, start, end }) {
			const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? key.value : undefined;
			if (value.type === 'FunctionExpression' && UNUSED.has(String(name))) methods.push({ start, end });
		}
	}).visit(parseSync('schemas.js', code).program);
	return methods
		.sort((a, b) => b.start - a.start)
		.reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/u, ''), code);
}

export function fewerMethods(): Plugin {
	return {
		name: 'cited-figures:fewer-methods',
		enforce: 'pre',
		load: (id) => (SCHEMAS.test(id) ? withoutUnused(readFileSync(id, 'utf8')) : undefined)
	};
}
