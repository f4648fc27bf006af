/** Where words stand within a quote. */
import { codePoints, selectorsFor, sliceCodePoints } from '../../words/locate';
import type { Report } from '../read/files';
import { nearestPassage } from '../../words/nearest';
import { shorten } from '../problems/show';
import type { Quote, Span } from '../types';
import type { YamlFile } from '../read/yaml';
import type { Path } from '../read/yaml/path';

/** The words' place in the quote, in code points from its start. Reports words that are absent or stand more than once. */
export function spanOf(
	words: string,
	occurrence: number | undefined,
	quote: Quote,
	file: YamlFile,
	path: Path,
	report: Report
): Span | undefined {
	const places = selectorsFor(quote.exact, words);
	const place = places[(occurrence ?? 1) - 1];
	if (!place) {
		const near = places.length ? undefined : nearestPassage(quote.exact, words, 0);
		report({
			at: file.at(path),
			code: 'words-absent',
			message: places.length
				? `“${shorten(words)}” stands only ${places.length === 1 ? 'once' : `${places.length} times`} in the quote “${quote.id}”`
				: `“${shorten(words)}” does not stand in the quote “${quote.id}”`,
			expected: 'words exactly as they stand in the quote',
			...(near ? { nearest: quote.exact.slice(near.start, near.end) } : {})
		});
		return undefined;
	}
	if (places.length > 1 && occurrence === undefined) {
		report({
			at: file.at(path),
			code: 'words-ambiguous',
			message: `“${shorten(words)}” stands ${places.length} times in the quote “${quote.id}”`,
			expected: 'words that stand in it once',
			mend: 'add “occurrence: 1” or a higher number, or more words'
		});
		return undefined;
	}
	const around = {
		before: sliceCodePoints(quote.exact, 0, place.start),
		after: sliceCodePoints(quote.exact, place.end, codePoints(quote.exact))
	};
	const [head = '', tail = ''] = [LETTERS_AT_END.exec(around.before)?.[0], LETTERS_AT_START.exec(around.after)?.[0]];
	const cut = (head !== '' && LETTERS_AT_START.test(words)) || (tail !== '' && LETTERS_AT_END.test(words));
	if (!cut) return { start: place.start, end: place.end };
	report({
		at: file.at(path),
		code: 'words-cut',
		message: `“${shorten(words)}” is cut within a word of the quote: “${shorten(`${head}${words}${tail}`)}”`,
		expected: 'whole words'
	});
	return undefined;
}

/** Letters of scripts that part their words. */
const LETTER = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}]';
const LETTERS_AT_START = new RegExp(`^${LETTER}+`, 'u');
const LETTERS_AT_END = new RegExp(`${LETTER}+$`, 'u');
