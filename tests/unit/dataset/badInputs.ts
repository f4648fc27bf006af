/** The list of bad and odd inputs in `tests/fixtures/badInputs/`, whose README tells its fields; and how an answer is judged. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { sha256Of } from '../../../src/lib/dataset/text/texts';
import { codePoints, sliceCodePoints } from '../../../src/lib/words/locate';
import { SmallDataset } from './smallDataset';

const FOLDER = fileURLToPath(new URL('../../fixtures/badInputs/', import.meta.url));

/** What a person may be told: the mistake, how to mend it and where; or not enough of it; or what is not so. */
export type Outcome = 'right' | 'unhelpful' | 'wrong';

export interface BadInput {
	/** File and number within it, counted from 1. */
	readonly name: string;
	readonly input: string;
	readonly edit?: readonly string[];
	readonly sentence?: string;
	readonly cut?: { readonly exact?: string; readonly start?: number; readonly end?: number };
	readonly claims?: readonly Record<string, unknown>[];
	readonly derivations?: readonly Record<string, unknown>[];
	readonly undrawn?: readonly Record<string, unknown>[];
	readonly figures?: Readonly<Record<string, unknown>>;
	readonly setup?: string;
	readonly npm?: string;
	readonly run?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	readonly interrupt?: boolean;
	readonly at?: string;
	readonly tells?: readonly string[];
	readonly omits?: readonly string[];
	readonly accept?: boolean;
	readonly left?: Exclude<Outcome, 'right'>;
}

/** What came back. */
export interface Answer {
	readonly refused: boolean;
	readonly told: string;
	/** Where the change stands as `file:line:column`, if it has a place. */
	readonly place?: string;
}

/** All inputs, each file's in its order; `$LONG` stands for a text longer than any field takes, `$DEEP` for lists in lists. */
export const BAD_INPUTS: readonly BadInput[] = readdirSync(FOLDER)
	.filter((name) => name.endsWith('.yaml'))
	.flatMap((name) => {
		const text = readFileSync(`${FOLDER}${name}`, 'utf8')
			.replaceAll('$LONG', 'x'.repeat(10_000))
			.replaceAll('$DEEP', '['.repeat(5_000) + ']'.repeat(5_000));
		const inputs: Omit<BadInput, 'name'>[] = parse(text);
		return inputs.map((input, index) => ({ name: `${name.replace('.yaml', '')} ${index + 1}`, ...input }));
	});

/** Words of a library, of the program's inside or of the system, which help nobody who writes data. */
const FOREIGN =
	/Invalid input|Plain value cannot|Implicit keys|Nested mappings|Map keys must|items must|Unresolved|Missing closing|Block collections|Unexpected (scalar|token|flow|block)|\bE[A-Z]{4,}\b|^ {4}at |undefined|\[object/m;

/** How good an answer is. A place, where one is wanted, must be told exactly. */
export function outcomeOf({ accept, tells = [], omits = [] }: BadInput, { refused, told, place }: Answer): Outcome {
	if (refused === (accept === true)) return 'wrong';
	if (accept) return 'right';
	const words = told.toLowerCase();
	const helps =
		tells.every((word) => words.includes(word.toLowerCase())) &&
		omits.every((word) => !words.includes(word.toLowerCase())) &&
		(place === undefined || told.includes(`${place} `)) &&
		!FOREIGN.test(told);
	return helps ? 'right' : 'unhelpful';
}

/** A dataset of one source, whose text is one sentence. */
export function datasetOf({ sentence = '', cut, claims = [], derivations, undrawn, figures = {} }: BadInput) {
	const { start = 0, end = codePoints(sentence), exact = sliceCodePoints(sentence, start, end) } = cut ?? {};
	const quote = {
		exact,
		prefix: sliceCodePoints(sentence, Math.max(0, start - 32), start),
		suffix: sliceCodePoints(sentence, end, end + 32),
		start,
		end,
		speaker: 'author'
	};
	const about = { title: 'A note', publisher: 'Example Press', issued: '2021-03', url: 'https://example.org/note' };
	const source = {
		...{ schema: 1, id: 'note', ...about, authors: [], language: 'en', rights: 'Made up.', summary: 'A note.' },
		speakers: [{ id: 'author', name: 'Ann Example' }],
		text: { sha256: sha256Of(sentence), length: codePoints(sentence) }
	};
	const claimed = claims.map((claim, index) => ({
		...{ id: `claim-${index + 1}`, quote: 'note', subject: 'The port', measure: `measure ${index + 1}` },
		...claim
	}));
	const derived = derivations?.map((item) => ({ ...item, subject: 'The port', measure: 'both' }));
	const files = new Map<string, string>([
		['dataset.yaml', stringify({ schema: 1, title: 'Notes', summary: 'Notes.' })],
		['sources/note.yaml', stringify(source)],
		[
			'claims/note.yaml',
			[
				'schema: 1\n',
				...Object.entries({ quotes: { note: quote }, claims: claimed, derivations: derived, undrawn }).map(
					([key, value]) => (value ? `${key}: ${stringify(value, { collectionStyle: 'flow', lineWidth: 0 })}` : '')
				)
			].join('')
		],
		...Object.entries(figures).map(([slug, chart]): [string, string] => [
			`figures/${slug}.yaml`,
			`schema: 1\ntitle: A title\nsubtitle: A subtitle\ntopics: [Notes]\nchart: ${stringify(chart, { collectionStyle: 'flow', lineWidth: 0 })}`
		])
	]);
	return { files, text: sentence };
}

/** The dataset of an input that is put into one, and where its change stands. */
export function datasetWith(input: BadInput): { small: SmallDataset; place?: string } {
	const small = new SmallDataset();
	if (input.sentence !== undefined) {
		const { files, text } = datasetOf(input);
		small.clear();
		for (const [path, content] of files) small.write(path, content);
		small.write('../texts/note.txt', text);
		const holder =
			input.at === undefined ? undefined : [...files.keys()].find((path) => small.read(path).includes(input.at ?? ''));
		return {
			small,
			...(holder === undefined || input.at === undefined ? {} : { place: small.placeOf(holder, input.at) })
		};
	}
	const edits = input.edit ?? [];
	for (let i = 0; i < edits.length; i += 3) small.replace(edits[i] ?? '', edits[i + 1] ?? '', edits[i + 2] ?? '');
	return { small, ...(input.at === undefined ? {} : { place: placeAfter(small, edits, input.at) }) };
}

/** The place of a marker within what was put in; elsewhere in the file, if it does not stand there. */
function placeAfter(small: SmallDataset, [file = '', , to = '']: readonly string[], marker: string): string {
	return to.includes(marker) ? small.placeOf(file, to, to.indexOf(marker)) : small.placeOf(file, marker);
}
