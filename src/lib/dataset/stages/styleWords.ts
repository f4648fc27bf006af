/** Quotation marks and words of a house: those that say what ours say. What says more or less is refused, with what may be said. */
import { OTHER_WORDS } from '../../quantity/statusWords';
import { STATUS_WORDS, type HouseStyle, type StatusWord } from '../../quantity/types';
import { show } from '../problems/show';
import type { Report } from '../read/files';
import type { YamlFile } from '../read/yaml';

/** Marks that open and close; a space within is of those that are set with one. */
const MARKED = /^(“|‘|«|‹|„|‚|»|›|「|『)([ \u00a0\u202f]?)words\2(”|’|»|›|“|‘|«|‹|」|』)$/u;
const PAIRS = ['“”', '‘’', '«»', '‹›', '„“', '„”', '‚‘', '‚’', '»«', '›‹', '「」', '『』'];

export function quotesOf(written: string | undefined, file: YamlFile, report: Report): HouseStyle['quotes'] {
	if (written === undefined) return undefined;
	const [, open = '', space = '', close = ''] = MARKED.exec(written) ?? [];
	const room = space === '' ? '' : space === ' ' ? '\u00a0' : space;
	if (PAIRS.includes(open + close)) return open + room === '“' ? undefined : { open: open + room, close: room + close };
	report({
		at: file.at(['style', 'quotes']),
		code: 'style-no-marks',
		message: `${show(written)} is not “words” in two quotation marks that belong together`,
		expected:
			'the word “words” in its marks: “words”, ‘words’, «words», « words », ‹words›, „words“, „words” or »words«'
	});
	return undefined;
}

/** So long a word breaks the labels of marks on small screens. */
const LONGEST = 24;

/** Words that people take for ours, and what they say instead. */
const OTHERWISE: Readonly<Partial<Record<StatusWord, readonly (readonly [RegExp, string])[]>>> = {
	disputed: [
		[
			/wrong|false|untrue|incorrect|debunk|fake|refut|disprov|mislead|contradict/,
			'says more: other sources differ, and nobody has found which of them is right'
		],
		[/unclear|uncertain|doubt|unverif|unconfirm|question/, 'says less: other sources give another number']
	],
	supported: [
		[
			/true|confirm|verif|prove|proven|fact|correct|certain|right/,
			'says more: other sources give the same, and may be wrong, too'
		],
		[/plausib|likely|possibl|consistent/, 'says less: other sources give the same number']
	],
	derived: [
		[/stated|reported|actual|exact|official/, 'says more: nobody has stated it'],
		[/estimat|guess|assum|approx/, 'says something else: it follows from stated numbers, by its formula']
	],
	estimate: [[/guess|count|fact/, 'says something else: somebody has estimated it']],
	forecast: [[/guess|plan|promise|fact/, 'says something else: somebody expects it']],
	target: [[/promise|plan|forecast|expect/, 'says something else: somebody aims at it']]
};

export function houseWordsOf(
	record: Readonly<Partial<Record<StatusWord, string>>>,
	file: YamlFile,
	report: Report
): HouseStyle['words'] {
	const chosen = new Map<StatusWord, string>();
	for (const word of STATUS_WORDS) {
		const written = record[word];
		if (written === undefined) continue;
		const own = written.toLowerCase();
		if (own === word) continue;
		const twin = STATUS_WORDS.find((other) => other !== word && (record[other]?.toLowerCase() ?? other) === own);
		const message = faultOf(word, own, twin);
		if (message === undefined) chosen.set(word, own);
		else
			report({
				at: file.at(['style', 'words', word]),
				code: 'style-word',
				message: `${show(written)} ${message}`,
				expected: `what says as much as “${word}”: ${OTHER_WORDS[word].map((other) => `“${other}”`).join(', ')}; or leave it out, and it is “${word}”`
			});
	}
	return chosen.size > 0 ? Object.fromEntries(chosen) : undefined;
}

function faultOf(word: StatusWord, own: string, twin: StatusWord | undefined): string | undefined {
	if (twin !== undefined) return `would be the word for “${twin}” as well: two things that readers must tell apart`;
	if (OTHER_WORDS[word].includes(own)) return undefined;
	if ([...own].length > LONGEST)
		return `has ${[...own].length} characters; ${LONGEST} are the most that stand beside a mark`;
	const [, why] = OTHERWISE[word]?.find(([found]) => found.test(own)) ?? [];
	return why ?? `is no word of which this program knows that it says as much as “${word}”, no more and no less`;
}
