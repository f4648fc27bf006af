/** A draft as the files of a dataset: what a person must look at stands as a comment, what he must write as TODO. */
import { stringify } from 'yaml';
import type { FoundText } from '../../text/texts';
import { TODO } from '../todo';
import { QUOTE } from './byPerson';
import type { Draft } from './draft';
import { writeRecord, type Whole } from './record';
import { conflictsOf } from './sayings';

export interface DraftFiles {
	readonly source: string;
	readonly claims: string;
	/** What a person must look at, in the order of the text. */
	readonly unsure: readonly string[];
}

const PLAIN = { lineWidth: 0 } as const;

/** The files of a drafted source. How its text was taken out of its file is none if the file is the text. */
export function writeDraft(
	draft: Draft,
	id: string,
	{ text }: FoundText,
	language: string,
	{ extracted, recorded }: Pick<Whole, 'extracted' | 'recorded'> = {}
): DraftFiles {
	const { groups, open, notes, byPerson } = draft;
	const quotes = byPerson ? [{ id: QUOTE, record: byPerson.quote, notes: [] }] : draft.quotes;
	const claims = byPerson ? [{ record: byPerson.claim, doubts: [], notes: [WIDEN] }] : draft.claims;
	const undrawn = [
		...groups.map(({ reason, words }) => ({ reason, words: placesOf(words) })),
		...placesOf(open).map((words) => ({ reason: `${TODO} why it is not drawn, or a claim instead`, words: [words] }))
	];
	const written = [
		'schema: 1\n',
		quotes.length === 0 ? 'quotes: {}\n' : 'quotes:\n',
		...quotes.map(({ id: name, record, notes: doubts }) =>
			indented(commented(doubts) + stringify({ [name]: record }, PLAIN))
		),
		claims.length === 0 ? 'claims: []\n' : 'claims:\n',
		...claims.map(({ record, doubts, notes: others }) =>
			indented(commented([...doubts, ...others]) + stringify([record], PLAIN))
		),
		undrawn.length === 0 ? '' : stringify({ undrawn }, PLAIN)
	];
	return {
		source: writeRecord(
			{ id, text, language, ...(extracted && { extracted }), ...(recorded && { recorded }) },
			draft.authors,
			draft.speakers
		),
		claims: written.join(''),
		unsure: [
			...(extracted?.notes ?? []),
			...conflictsOf(recorded ?? [], extracted?.facts ?? []),
			...notes,
			...quotes.flatMap(({ id: name, notes: doubts }) => doubts.map((doubt) => `${name}: ${doubt}`)),
			...claims.flatMap(({ record, doubts, notes: others }) =>
				[...doubts, ...others].map((doubt) => `${String(record['id'])}: ${doubt}`)
			),
			...groups.map(({ reason, words }) => `${words.length} not drawn: ${reason.slice(TODO.length).trim()}`),
			...open.map(({ text: words, start }) => `“${words}” at ${start} was not drawn; say why, or make it a claim`)
		]
	};
}

/** What a person does with a number that was laid out. */
const WIDEN =
	'“words” are its digits alone: let them take in all of the quote that says the amount, with its scale, unit and words such as “about”';

/** Words by their text, each with all its places. */
function placesOf(words: readonly { text: string; start: number }[]): { text: string; at: number[] }[] {
	const places = new Map<string, number[]>();
	for (const { text, start } of words) places.set(text, [...(places.get(text) ?? []), start]);
	return [...places].map(([text, at]) => ({ text, at }));
}

function commented(doubts: readonly string[]): string {
	return doubts.map((doubt) => `# unsure: ${doubt.replace(/\s+/gu, ' ')}\n`).join('');
}

function indented(block: string): string {
	return block.replace(/^(?=.)/gm, '  ');
}
