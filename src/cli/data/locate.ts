import { stringify } from 'yaml';
import { show } from '../../lib/dataset/problems/show';
import { firstDifference } from '../../lib/dataset/text/differences';
import { openText } from '../../lib/dataset/text/texts';
import { disk } from '../../lib/dataset/ports/disk';
import type { Problem } from '../../lib/dataset/types';
import { locateQuote, selectorsFor, type QuoteSelector } from '../../lib/words/locate';
import { counted, problemOf, tell, type DataCommand, type DataOptions } from './command';

/** Prints the selectors of a quote, ready to paste; those of the nearest passage where only its typesetting differs. */
export const locate: DataCommand = {
	takes: '"<quote>" <text file>',
	does: [
		'Prints where a quote stands, ready to paste under “quotes:”.',
		'Where the text sets it otherwise (quotation marks, dashes, spaces), its own words are printed.'
	],
	options: [],
	examples: ['"half of its oil" texts/interview.txt'],
	run
};

function run([quote, path, ...more]: readonly string[], options: DataOptions): number | undefined {
	if (quote === undefined || path === undefined || more.length > 0) return undefined;
	if (!/[\p{L}\p{N}]/u.test(quote))
		return tell(
			options,
			[
				problemOf(path, 'no-words', quote === '' ? 'the quote is empty' : `the quote ${show(quote)} holds no word`, {
					expected: 'words as they stand in the text'
				})
			],
			{ selectors: [] },
			[]
		);
	const opened = openText(disk, path);
	if ('problem' in opened) {
		const problem =
			'found' in openText(disk, quote)
				? problemOf(path, 'wrong-order', `${show(path)} is no text file, and ${show(quote)} is one`, {
						expected: 'the quote first, then the text file: the order of the two is wrong'
					})
				: opened.problem;
		return tell(options, [problem], { selectors: [] }, []);
	}
	const { found } = opened;
	const exact = selectorsFor(found.text, quote);
	if (exact.length > 0) return tell(options, [], { selectors: exact }, pasteable(exact));
	const place = locateQuote(found.text, { exact: quote, prefix: '', suffix: '', start: 0, end: 0 });
	const nearest = place.ok ? undefined : place.nearest;
	const retyped = !place.ok && place.differs && nearest ? selectorsFor(found.text, nearest.text) : [];
	if (retyped.length > 0 && !place.ok)
		return tell(options, [], { selectors: retyped, differs: place.differs }, [
			`# The text sets it otherwise: ${place.differs?.join(' and ') ?? ''} differ. These are its own words.`,
			...pasteable(retyped)
		]);
	const problem: Problem = problemOf(
		path,
		'quote-absent',
		`the words “${quote.slice(0, 80)}” do not stand in the text${nearest ? difference(quote, nearest.text) : ''}`,
		{
			expected: 'words exactly as they stand in the text',
			...(nearest ? { nearest: nearest.text } : {})
		}
	);
	return tell(options, [problem], { selectors: [] }, []);
}

/** “; the first difference is …”, from where the passage may begin. */
function difference(quote: string, passage: string): string {
	const told = firstDifference(quote, passage);
	return told === undefined ? '' : `; ${told}`;
}

function pasteable(selectors: readonly QuoteSelector[]): string[] {
	const many =
		selectors.length > 1
			? [`# The words stand ${counted(selectors.length, 'time')}: choose the place, or quote more of them.`]
			: [];
	const blocks = selectors.map((selector, index) => {
		const id = selectors.length > 1 ? `name-of-the-quote-${index + 1}` : 'name-of-the-quote';
		// Blank lines are told as they are in the files of data: in one line, which nothing that is pasted can bend.
		return stringify({ [id]: { ...selector, speaker: 'id-of-the-speaker' } }, { lineWidth: 0, blockQuote: false })
			.trimEnd()
			.replace(/^/gm, '  ');
	});
	return [...many, ...blocks];
}
