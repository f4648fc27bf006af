/** A text against the quotes and undrawn words that should stand in it. */
import { codePoints, locateQuote, sliceCodePoints } from '../../words/locate';
import type { Report } from '../read/files';
import type { LocatedSource } from '../stages/quotes';
import type { ClaimsRecord, QuoteRecord } from '../schema/claims';
import { convertedFrom } from './converted';
import { fieldName, shorten } from '../problems/show';
import type { FoundText } from './texts';
import type { YamlFile } from '../read/yaml';

/** The command that mends a void verification. */
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
	if (length !== source.record.text.length)
		report({
			at: source.file.at(['text', 'length']),
			code: 'text-length',
			message: `the text has ${length} code points, the record says ${source.record.text.length}`,
			expected: String(length)
		});
	for (const [id, quote] of Object.entries(claims.quotes)) {
		// A position that does not fit the words themselves is told without the text.
		if (quote.end - quote.start !== codePoints(quote.exact)) continue;
		const place = locateQuote(text, quote);
		if (place.ok) continue;
		const at = file.at(['quotes', id, place.reason === 'moved' ? 'start' : 'exact']);
		if (place.reason === 'moved' && place.found)
			report({
				at,
				code: 'quote-moved',
				message: `the quote “${id}” does not stand at ${quote.start}–${quote.end}; its words stand at ${place.found.start}–${place.found.end}`,
				expected: 'the position of the words in the text',
				mend: `start: ${place.found.start}, end: ${place.found.end}${place.occurrences && place.occurrences > 1 ? `; they stand ${place.occurrences} times, so look whether this is the place` : ''}`
			});
		else if (place.found)
			report({
				at: file.at(['quotes', id, 'prefix']),
				code: 'quote-context',
				message: `the quote “${id}” stands at its place, but not between its prefix and suffix`,
				expected: `around it: “${shorten(place.nearest?.text ?? '')}”`,
				...(place.differs ? { mend: `only ${listed(place.differs)} differ` } : {})
			});
		else
			report({
				at,
				code: place.reason === 'changed' ? 'quote-changed' : 'quote-absent',
				message: `the quote “${id}” does not stand in the text: “${shorten(quote.exact)}”`,
				expected: 'words exactly as they stand in the text',
				nearest: place.nearest?.text,
				...(place.differs ? { mend: `only ${listed(place.differs)} differ` } : {})
			});
	}
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
						expected: 'the offset of the words in the text'
					});
			})
		)
	);
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
