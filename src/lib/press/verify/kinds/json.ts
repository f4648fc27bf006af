import { isRecord } from '../../../dataset/read/plain';
import { fingerprintOf } from '../../../dataset/canonicalJson';
import { isTextIntact } from '../../seal/fingerprint';
import { oddJson } from '../shown/oddJson';
import { recordDigest } from '../shown/recordForm';
import { isWrittenAs, textFrom } from '../identify';
import { isShown, NO_MARKS, type Marks, type NoReading, type Reading } from '../reading';

export function readJson(bytes: Uint8Array): Reading | NoReading {
	const text = textFrom(bytes).replace(/^\ufeff/, '');
	const record: unknown = parsed(text);
	if (!isRecord(record))
		return { kind: 'json', problem: 'It is no whole JSON: perhaps it was cut short.', looksOurs: false };
	const { content, fingerprints } = record;
	if (!isRecord(fingerprints) || !isRecord(content))
		return {
			kind: 'json',
			problem: 'It carries no fingerprints.',
			looksOurs: 'figure' in record && 'quotes' in record
		};
	// The whole dataset says nothing beside its content.
	const isDataset = !('figure' in record);
	const marks = marksOf(isDataset ? content : record, fingerprints);
	const odd = [...oddJson(text), ...oddFingerprints(fingerprints)];
	const isSealed = odd.length === 0 && isWrittenAs(bytes, text) && isTextIntact(text);
	const isSame = isDataset
		? fingerprintOf(content) === marks.content && Object.keys(record).every((name) => OF_DATASET.includes(name))
		: isShown(marks, recordDigest(record));
	const showsSame = isSame && odd.length === 0;
	const differences = [...odd];
	if (!isSame) {
		const isContent = fingerprintOf(content) === marks.content;
		differences.push(
			isContent
				? 'Members beside the content are not those that were written.'
				: 'Its content (values, words or sources) is not the one that its fingerprint stands for.'
		);
	}
	return {
		kind: 'json',
		marks,
		isSealed,
		showsSame,
		differences,
		...rowsOf(record),
		isPlainlyNumbered: true,
		looksOurs: true
	};
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** All that the whole dataset's JSON has. */
const OF_DATASET = ['content', 'fingerprints'];

const FINGERPRINTS = ['content', 'contentSignature', 'key', 'shown', 'shownSignature', 'seal', 'sealSignature'];

/** The one member that the digest of the others leaves out must hold nothing to be read. */
function oddFingerprints(fingerprints: Readonly<Record<string, unknown>>): string[] {
	const others = Object.entries(fingerprints).filter(
		([name, value]) => !FINGERPRINTS.includes(name) || typeof value !== 'string' || !/^[0-9a-f]*$/.test(value)
	);
	return others.map(([name]) => `Its fingerprints hold “${name}”, which is none.`);
}

function textOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function marksOf(record: Readonly<Record<string, unknown>>, fingerprints: Readonly<Record<string, unknown>>): Marks {
	const of = (name: keyof Marks) => textOf(fingerprints[name]);
	return {
		...NO_MARKS,
		figure: textOf(record['figure']),
		version: textOf(record['version']),
		address: textOf(record['address']),
		edition: textOf(record['edition']),
		content: of('content'),
		contentSignature: of('contentSignature'),
		key: of('key'),
		shown: of('shown'),
		shownSignature: of('shownSignature'),
		seal: of('seal'),
		sealSignature: of('sealSignature')
	};
}

function rowsOf({ rows }: Readonly<Record<string, unknown>>): Pick<Reading, 'rows'> {
	if (!Array.isArray(rows)) return {};
	const list = rows.filter(isRecord);
	return {
		rows: list.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, textOf(value)])))
	};
}
