/** What stands in for a field that is wrong, so that the mistakes of all others are found in the same run. */
import { FORMAT } from '../schema/editions';
import { isRecord } from './plain';

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
	label: '…',
	subject: '…',
	measure: '…',
	caveat: '…',
	history: []
};

/** A speaker whom no source has; who it stands in for, a quote's or all of a source's, is told already. */
export const NO_SPEAKER = 'no-speaker';

/** The length of a text of which none is written down. */
export const UNKNOWN_LENGTH = 1;

/** Stands in by leaving the field out, which may be absent. */
export const ABSENT = Symbol('absent');

/** A name that nothing has; who asks for it asks `Parsed.stoodIn` too. */
const NO_NAME = 'no-name';

/** The same of fields at other places, by their path; `*` is any step. */
const AT_PLACES: readonly (readonly [path: readonly string[], standIn: unknown])[] = [
	[['schema'], FORMAT],
	[['id'], NO_NAME],
	[['quotes', '*', 'speaker'], NO_SPEAKER],
	[['quotes', '*', 'translation'], ABSENT],
	[['quotes', '*', 'reportedFor'], ABSENT],
	[['claims', '*', 'quote'], NO_NAME],
	[['claims', '*', 'words'], '…'],
	[['claims', '*', 'quantity'], { value: 0, unit: 'count' }],
	[['claims', '*', 'record'], ABSENT],
	[['claims', '*', 'nature'], ABSENT],
	[['undrawn', '*', 'reason'], '…'],
	[['checks', '*', 'of'], NO_NAME],
	[['checks', '*', 'words'], '…'],
	[['checks', '*', 'because'], '…'],
	[['checks', '*', 'date'], ABSENT],
	[['checks', '*', 'who'], ABSENT],
	[['checks', '*', 'verb'], ABSENT],
	[['checks', '*', 'stateMedia'], ABSENT],
	[['checks', '*', 'assumption'], ABSENT],
	[['checks', '*', 'reason'], ABSENT],
	[['speakers'], [{ id: NO_SPEAKER, name: '…' }]],
	[['speakers', '*', 'id'], NO_SPEAKER],
	[['speakers', '*', 'name'], '…'],
	[['sentenceTitle'], ABSENT],
	[['publisherShort'], ABSENT],
	[['issuedNote'], ABSENT],
	[['issuedInferred'], ABSENT],
	[['genre'], ABSENT],
	[['quotable'], ABSENT],
	[['archived'], ABSENT],
	[['retrieved'], ABSENT],
	[['text', 'sha256'], '0'.repeat(64)],
	[['text', 'length'], UNKNOWN_LENGTH],
	[['verified'], ABSENT],
	[['text', 'from'], ABSENT],
	[['note'], ABSENT],
	[['order'], ABSENT],
	[['headline'], ABSENT],
	[['headline', 'label'], '…'],
	[['chart'], { type: 'number' }],
	[['chart', 'type'], 'number']
];

/** Labels within a chart: nothing but the drawing says them. */
const LABELS: readonly unknown[] = ['label', 'one', 'rest', 'whole', 'base', 'after', 'first'];

/** Undefined where there is none. `path` leads from the file's top to the field, `holder` is what has the field. */
export function standInFor(path: readonly PropertyKey[], holder: unknown): unknown {
	const [field] = path.slice(-1);
	const depth = path.length;
	const placed = AT_PLACES.find(
		([place]) => place.length === depth && place.every((step, index) => step === '*' || step === path[index])
	);
	if (placed) return placed[1] === ABSENT ? ABSENT : structuredClone(placed[1]);
	// A date that only the period gives is read with it.
	if (depth === 3 && field === 'period' && !hasDate(holder)) return { label: '…' };
	// Fields of the file itself, or of an item of one of its lists or maps; not what a chart or a period calls so.
	if (typeof field !== 'string' || (depth !== 1 && depth !== 3)) return undefined;
	return Object.hasOwn(STAND_INS, field) ? STAND_INS[field] : undefined;
}

function hasDate(claim: unknown): boolean {
	const quantity = isRecord(claim) ? claim['quantity'] : undefined;
	return !isRecord(quantity) || quantity['date'] !== undefined;
}

/** The same for a field of a chart, whose path leads from the chart. */
export function standInOfChart(path: readonly PropertyKey[]): unknown {
	return LABELS.includes(path.at(-1)) ? '…' : undefined;
}
