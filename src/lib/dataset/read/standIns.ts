/** What stands in for a field that is wrong, so that the mistakes of all others are found in the same run. */

/**
 * Fields that nothing is computed from: whatever stands there, the other stages find neither more nor fewer mistakes. A name,
 * a number or a quote's words have no stand-in.
 */
const STAND_INS: Readonly<Record<string, unknown>> = {
	title: '…',
	subtitle: '…',
	summary: '…',
	publisher: '…',
	rights: '…',
	issued: '2000',
	url: 'https://example.org/',
	language: 'en',
	authors: [],
	topics: ['…'],
	subject: '…',
	measure: '…'
};

/** Undefined where there is none. `path` leads from the file's top to the field. */
export function standInFor(path: readonly PropertyKey[]): unknown {
	const [field] = path.slice(-1);
	const depth = path.length;
	// Fields of the file itself, or of an item of one of its lists or maps; not what a chart or a period calls so.
	if (typeof field !== 'string' || (depth !== 1 && depth !== 3)) return undefined;
	return Object.hasOwn(STAND_INS, field) ? STAND_INS[field] : undefined;
}
