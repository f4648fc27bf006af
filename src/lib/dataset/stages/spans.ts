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
	const cut = PARTS.find(({ atStart, atEnd }) => {
		const isCutBefore = atEnd.test(around.before) && atStart.test(words);
		return isCutBefore || (atStart.test(around.after) && atEnd.test(words));
	});
	if (!cut) return { start: place.start, end: place.end };
	const [head = '', tail = ''] = [cut.atEnd.exec(around.before)?.[0], cut.atStart.exec(around.after)?.[0]];
	report({
		at: file.at(path),
		code: 'words-cut',
		message: `“${shorten(words)}” is cut within a ${cut.name} of the quote: “${shorten(`${head}${words}${tail}`)}”`,
		expected: `whole ${cut.name}s`
	});
	return undefined;
}

/** What no words may be cut within: words of scripts that part them, and digits of a number. */
const PARTS = [
	{ name: 'word', letters: '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}]' },
	{ name: 'number', letters: '\\p{Nd}' }
].map(({ name, letters }) => ({
	name,
	atStart: new RegExp(`^${letters}+`, 'u'),
	atEnd: new RegExp(`${letters}+$`, 'u')
}));
