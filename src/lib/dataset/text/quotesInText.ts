/** A text against the quotes and undrawn words that should stand in it. */
import { codePoints, locateQuote, selectorsFor, sliceCodePoints } from '../../words/locate';
import { OWN_LANGUAGE } from '../../words/packs';
import { sentenceAround } from '../../words/sentence';
import type { Report } from '../read/files';
import { UNKNOWN_LENGTH } from '../read/standIns';
import type { LocatedSource } from '../stages/quotes';
import type { ClaimsRecord, QuoteRecord } from '../schema/claims';
import { reportCuts } from './reportCuts';
import { convertedFrom } from './converted';
import { countedOtherwise, firstDifference, lastDifference, wholePassage } from './differences';
import { fieldName, shorten } from '../problems/show';
import type { FoundText } from './texts';
import type { Span } from '../types';
import type { YamlFile } from '../read/yaml';

/** The command that mends a void match. */
export const VERIFY_COMMAND = 'npm run data:verify -- <text file>';

/** Reports every quote and undrawn word that does not stand where it says; the text is the recorded one. */
export function compareWithText(
	source: LocatedSource,
	claims: ClaimsRecord,
	file: YamlFile,
	{ text }: FoundText,
	report: Report
): void {
	const length = codePoints(text);
	if (source.record.text.length !== UNKNOWN_LENGTH && length !== source.record.text.length)
		report({
			at: source.file.at(['text', 'length']),
			code: 'text-length',
			message: `the text has ${length} code points, the record says ${source.record.text.length}`,
			expected: String(length)
		});
	const { language } = source.record;
	reportQuotes(claims, { text, language }, file, report, (id, quote) => {
		const own = claims.claims.filter((claim) => claim.quote === id);
		reportCuts({ id, quote, claims: own }, text, source.record, file, report);
	});
	reportUndrawn(claims, text, file, report);
}

/** The same, where the record of the source cannot be read, with the text that has its name: of what needs no record. */
export function compareWithNamed(claims: ClaimsRecord, file: YamlFile, { text }: FoundText, report: Report): void {
	reportQuotes(claims, { text, language: OWN_LANGUAGE }, file, report);
	reportUndrawn(claims, text, file, report);
}

function reportQuotes(
	claims: ClaimsRecord,
	{ text, language }: { readonly text: string; readonly language: string },
	file: YamlFile,
	report: Report,
	whole?: (id: string, quote: QuoteRecord) => void
): void {
	for (const [id, quote] of Object.entries(claims.quotes)) {
		const place = locateQuote(text, quote);
		if (place.ok) {
			whole?.(id, quote);
			continue;
		}
		if (place.reason === 'moved' && place.found?.start === quote.start) reportLength(id, quote, file, report);
		else if (place.reason === 'moved' && place.found)
			report({
				at: file.at(['quotes', id, 'start']),
				code: 'quote-moved',
				message: `the quote “${id}” does not stand at ${quote.start}–${quote.end}; its words stand at ${place.found.start}–${place.found.end}${countedOtherwise(text, quote.start, place.found.start)}`,
				expected: 'the position of the words in the text',
				mend: `start: ${place.found.start}, end: ${place.found.end}${place.occurrences && place.occurrences > 1 ? `; they stand ${place.occurrences} times, so look whether this is the place` : ''}`
			});
		else if (place.found) reportContext(id, quote, place.found, text, file, report);
		else {
			const nearest = place.nearest && nearestTo(quote.exact, place.nearest, text, language);
			const differs = nearest === undefined ? undefined : firstDifference(quote.exact, nearest);
			report({
				at: file.at(['quotes', id, 'exact']),
				code: place.reason === 'changed' ? 'quote-changed' : 'quote-absent',
				message: `the quote “${id}” does not stand in the text: “${shorten(quote.exact)}”${differs ? `; ${differs}` : ''}`,
				expected: 'words exactly as they stand in the text',
				nearest,
				...(place.differs ? { mend: `only ${listed(place.differs)} differ` } : {})
			});
		}
	}
}

function reportUndrawn(claims: ClaimsRecord, text: string, file: YamlFile, report: Report): void {
	claims.undrawn.forEach((group, g) =>
		group.words.forEach((word, w) =>
			word.at.forEach((start, a) => {
				const path = ['undrawn', g, 'words', w, 'at', a];
				const stands = sliceCodePoints(text, start, start + codePoints(word.text));
				if (stands !== word.text)
					report({
						at: file.at(path),
						code: 'undrawn-moved',
						message: `${fieldName(path)}: at ${start} stands “${shorten(stands)}”, not “${shorten(word.text)}”`,
						expected: placesOf(text, word.text)
					});
			})
		)
	);
}

/** The passage that a quote was probably taken from: a whole sentence where the quote is one. */
function nearestTo(exact: string, { start, end }: Span, text: string, language: string): string {
	const sentence = sentenceAround(text, start, end, language).text.trimEnd();
	const isOne = /^\P{L}*\p{Lu}.*[.!?…]\P{L}*$/su.test(exact) && codePoints(sentence) <= 2 * codePoints(exact);
	return isOne ? sentence : wholePassage(text, start, exact, end);
}

/** Which of a quote's surroundings is another in the text, and from which word on. */
function reportContext(
	id: string,
	{ prefix, suffix }: QuoteRecord,
	{ start, end }: Span,
	text: string,
	file: YamlFile,
	report: Report
): void {
	const stands = {
		prefix: sliceCodePoints(text, start - codePoints(prefix), start),
		suffix: sliceCodePoints(text, end, end + codePoints(suffix))
	};
	for (const [field, written] of Object.entries({ prefix, suffix } satisfies Record<keyof typeof stands, string>)) {
		const there = field === 'prefix' ? stands.prefix : stands.suffix;
		if (there === written) continue;
		// The words before a quote are the same at their end.
		const differs = field === 'prefix' ? lastDifference(written, there) : firstDifference(written, there);
		report({
			at: file.at(['quotes', id, field]),
			code: 'quote-context',
			message: `the quote “${id}” stands at its place, but ${field === 'prefix' ? 'before' : 'behind'} it stands “${shorten(there)}”${differs ? `; ${differs}` : ''}`,
			expected: `${field}: ${JSON.stringify(there)}`
		});
	}
}

/** Where words stand, for one who has to write it down. */
function placesOf(text: string, words: string): string {
	const places = selectorsFor(text, words).map(({ start }) => start);
	if (places.length === 0) return 'words that stand in the text';
	return `the offset of the words in the text: ${places.slice(0, 8).join(', ')}${places.length > 8 ? ', …' : ''}`;
}

/** Reports positions that do not fit the words themselves, which can be told without the text. */
export function reportLengths(quotes: Readonly<Record<string, QuoteRecord>>, file: YamlFile, report: Report): void {
	for (const [id, quote] of Object.entries(quotes))
		if (quote.end - quote.start !== codePoints(quote.exact)) reportLength(id, quote, file, report);
}

function reportLength(id: string, { exact, start, end }: QuoteRecord, file: YamlFile, report: Report): void {
	const length = codePoints(exact);
	report({
		at: file.at(['quotes', id, 'end']),
		code: 'quote-length',
		message:
			end < start
				? `the quote “${id}” ends at ${end}, before its start at ${start}`
				: `the quote “${id}” has ${length} characters and its position ${end - start}`,
		expected: `end: ${start + length}, if start is right`
	});
}

/** The text is another one: tells which quotes could be taken over and which not, in one message. */
export function reportOtherText(
	source: LocatedSource,
	quotes: Readonly<Record<string, QuoteRecord>>,
	found: FoundText,
	report: Report
): void {
	const stand: string[] = [];
	const moved: string[] = [];
	const gone: string[] = [];
	for (const [id, quote] of Object.entries(quotes)) {
		const place = locateQuote(found.text, quote);
		if (place.ok) stand.push(id);
		else if (place.reason === 'moved') moved.push(id);
		else gone.push(id);
	}
	const list = (ids: readonly string[], what: string): string[] =>
		ids.length ? [`${ids.length} ${what} (${ids.join(', ')})`] : [];
	const fates = [...list(stand, 'still stand'), ...list(moved, 'have moved'), ...list(gone, 'are not in it as quoted')];
	const differs = convertedFrom(found.text, source.record.text.sha256);
	const converted = differs
		? `; it is a converted copy of it, and only ${listed(differs)} differ`
		: `: its sha256 is ${found.sha256}`;
	report({
		at: source.file.at(['text', 'sha256']),
		code: 'text-changed',
		message: `the text in ${found.path} is not the recorded one${converted}. Of the quotes ${fates.join(', ') || 'none exists'}`,
		expected: source.record.text.sha256,
		mend: `bring back the recorded text; or set text.sha256 (${found.sha256}) and text.length (${codePoints(found.text)}), correct the quotes, then ${VERIFY_COMMAND}`
	});
}

/** "spaces"; "line ends and spaces". */
function listed(differences: readonly string[]): string {
	return differences.join(' and ');
}
