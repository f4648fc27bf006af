/** Reports quotes that were cut so that they say more, less or something else than their sentence does. */
import { plainNumber } from '../../quantity/decimal';
import { selectorsFor, sliceCodePoints } from '../../words/locate';
import { sentenceAround, type Stretch } from '../../words/sentence';
import type { Reading } from '../../words/types';
import type { Report } from '../read/files';
import { shorten } from '../problems/show';
import type { ClaimRecord, QuoteRecord } from '../schema/claims';
import type { SourceRecord } from '../schema/source';
import type { YamlFile } from '../read/yaml';
import { cutNumbers, cutWord, leftOutOf, type CutNumber, type LeftOut } from './quoteCuts';

export interface QuoteWithClaims {
	readonly id: string;
	readonly quote: QuoteRecord;
	/** Those that stand on it. */
	readonly claims: readonly ClaimRecord[];
}

/** The quote stands in the text; `source` is the record of the text. */
export function reportCuts(
	{ id, quote, claims }: QuoteWithClaims,
	text: string,
	source: SourceRecord,
	file: YamlFile,
	report: Report
): void {
	const at = file.at(['quotes', id, 'exact']);
	const cut = cutWord(text, quote);
	if (cut !== undefined) {
		report({
			at,
			code: 'quote-cut',
			message: `the quote “${id}” is cut within ${cut}`,
			expected: 'whole words with whole letters, and whole numbers'
		});
		return;
	}
	const language = quote.language ?? source.language;
	const sentence = sentenceAround(text, quote.start, quote.end, language);
	for (const number of cutNumbers(text, quote, sentence, language)) {
		const touching = claims.filter((claim) => touches(claim, quote, number));
		const isAnswered = touching.length > 0 && touching.every(({ quantity }) => quantity.read);
		if (isAnswered || (number.within && touching.length === 0)) continue;
		report({ at, code: 'quote-cut', ...cutNumberWords(id, number) });
	}
	const outside = outsideOf(text, quote, sentence);
	for (const found of leftOutOf(quote, sentence, language)) {
		if (isAnsweredFor(found, { id, quote, claims }, { sentence, outside }, source)) continue;
		report({ at, code: 'quote-left-out', ...leftOutWords(id, quote, found, outside) });
	}
}

function touches({ words, occurrence }: ClaimRecord, { exact, start }: QuoteRecord, { whole }: CutNumber): boolean {
	const place = selectorsFor(exact, words)[(occurrence ?? 1) - 1];
	return place !== undefined && start + place.start < whole.end && start + place.end > whole.start;
}

interface Told {
	readonly message: string;
	readonly expected: string;
	readonly mend: string;
}

function cutNumberWords(id: string, { whole, reading, alone, within }: CutNumber): Told {
	const said = shorten(whole.text);
	return {
		message: within
			? `the quote “${id}” makes another number of “${said}”: in its sentence it is read as ${readAs(reading)}, in the quote alone as ${alone ? readAs(alone) : 'nothing'}`
			: `the quote “${id}” is cut within “${said}”, which stands at ${whole.start}–${whole.end} and is read as ${readAs(reading)}`,
		expected: 'the number with all words that qualify it',
		mend: `${within ? 'let the quote hold the words around it that say so' : `let the quote hold “${said}” whole`}; or, if the program has misread the sentence, answer for the number by “read” in its claim`
	};
}

/** "500 count, exactly". */
function readAs({ value, unit, stated, relation, text }: Reading): string {
	if (unit === 'date') return `the date “${text}”`;
	const number = stated ? stated.map(plainNumber).join(' to ') : plainNumber(value);
	return `${number}${unit === undefined ? '' : ` ${unit}`}, ${relation}`;
}

const TELLS: Readonly<Record<LeftOut['stance'], { readonly what: string; readonly otherwise: string }>> = {
	denial: { what: 'denies or doubts it', otherwise: '' },
	condition: {
		what: 'says it of what may be',
		otherwise: '; or claims whose “nature” is estimate, forecast or target'
	},
	hearsay: { what: 'gives it as somebody’s words', otherwise: '; or “reportedFor”, with whose statement it is' },
	limit: { what: 'takes something out of it', otherwise: '' },
	question: { what: 'asks it', otherwise: '' }
};

/** What a sentence says besides a quote. */
interface Outside {
	readonly before: string;
	readonly after: string;
}

function outsideOf(text: string, quote: QuoteRecord, sentence: Stretch): Outside {
	return {
		before: sliceCodePoints(text, sentence.start, quote.start),
		after: sliceCodePoints(text, quote.end, sentence.end)
	};
}

function leftOutWords(id: string, quote: QuoteRecord, found: LeftOut, { before, after }: Outside): Told {
	const { what, otherwise } = TELLS[found.stance];
	const around = found.start < quote.start ? `${before}[…]` : `[…]${after}`;
	return {
		message: `the quote “${id}” leaves out “${found.text}”, by which its sentence ${what}: “${shorten(around.trim())}”`,
		expected: `a quote that holds it${otherwise}`,
		mend: `let the quote hold it; or say why it may be left out, which is printed with the quote: leftOut: [{ words: ${JSON.stringify(found.text)}, because: … }]`
	};
}

/** Whether the data say themselves what the quote leaves out. */
function isAnsweredFor(
	found: LeftOut,
	{ quote, claims }: QuoteWithClaims,
	{ sentence: { start, text }, outside }: { readonly sentence: Stretch; readonly outside: Outside },
	source: SourceRecord
): boolean {
	const covers = (words: string) =>
		selectorsFor(text, words).some((place) => start + place.start < found.end && start + place.end > found.start);
	if (quote.leftOut?.some(({ words }) => covers(words))) return true;
	if (found.stance === 'condition')
		return claims.length > 0 && claims.every(({ nature = 'reported' }) => nature !== 'reported');
	if (found.stance !== 'hearsay') return false;
	const speaker = source.speakers.find(({ id }) => id === quote.speaker)?.name ?? '';
	const names = speaker.split(/[\s,]+/).filter((name) => /^\p{Lu}\p{L}{2,}/u.test(name));
	return quote.reportedFor !== undefined || names.some((name) => (outside.before + outside.after).includes(name));
}
