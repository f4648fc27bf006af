/**
 * How a page is started. Kit writes a script into each page, which holds the page’s data and so differs from page to page;
 * a policy that names it by its hash fits one page alone, and cannot be sent by a server as a header. So the data stands as
 * JSON, and the same few lines start every page: `early/start.js`.
 */
import { createHash } from 'node:crypto';

/** Kit’s script at the end of a page. */
const KIT_SCRIPT = /<script>(\s*\{\s*__sveltekit_[\s\S]*?\n\t*\}\s*)<\/script>/;
const GLOBAL = /(__sveltekit_\w+) = (\{[^}]*\});/;
const MODULE = /\bimport\("([^"]+)"\)/g;
const OPTIONS = /kit\.start\(app, element, (\{[\s\S]*\})\);\s*\}\);\s*\}\s*$/;

/**
 * Puts the data in the place of kit’s script, and takes its hash out of the policy.
 * @throws {Error} if kit’s script is not what it was when this was written, or its data cannot be told as JSON
 */
export function startByData(html: string): string {
	const [script, code] = KIT_SCRIPT.exec(html) ?? [];
	if (script === undefined || code === undefined) {
		if (html.includes('__sveltekit_')) throw new Error('Kit starts its pages in another way than `start.ts` knows.');
		return html;
	}
	const [, name, value] = GLOBAL.exec(code) ?? [];
	const modules = [...code.matchAll(MODULE)].map(([, address]) => address);
	const [, options] = OPTIONS.exec(code) ?? [];
	if (name === undefined || value === undefined || modules.length !== 2 || options === undefined)
		throw new Error('Kit starts its pages in another way than `start.ts` knows.');
	const data = { globals: { [name]: evaluate(value) }, modules, options: evaluate(options) };
	const hash = `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
	return html
		.replace(script, () => `<script type="application/json" data-start>${toJson(data)}</script>`)
		.replace(` ${hash}`, '');
}

/** Our own page’s data as kit has written it: JavaScript, not JSON. It is run while the site is built, by who builds it. */
function evaluate(code: string): unknown {
	return new Function(`return (${code})`)() as unknown;
}

/** @throws {Error} if JSON would not say the same */
function toJson(data: unknown): string {
	refuseUntold(data, '');
	// It must not end the element that it stands in.
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** What is undefined is left out, which is the same to whoever reads it. */
function refuseUntold(value: unknown, place: string): void {
	const isTold =
		value === null ||
		['string', 'boolean', 'undefined'].includes(typeof value) ||
		Number.isFinite(value) ||
		isPlain(value);
	if (!isTold) throw new Error(`A page’s data has at “${place}” what JSON cannot tell: ${String(value)}.`);
	if (typeof value === 'object')
		for (const [key, part] of Object.entries(value ?? {})) refuseUntold(part, place === '' ? key : `${place}.${key}`);
}

function isPlain(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const prototype: unknown = Object.getPrototypeOf(value);
	return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
