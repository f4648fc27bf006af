import { expect, it } from 'vitest';
import { shortestQuote, wordsAt } from '../../../../../src/lib/dataset/author/desk/shortestQuote';

/** The shortest part of a sentence that holds all of these words. */
function quoted(sentence: string, ...must: string[]): string {
	const text = `Before. ${sentence} After.`;
	const start = text.indexOf(sentence);
	const spans = must.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
	return wordsAt(text, shortestQuote(text, { text: sentence, start, end: start + sentence.length }, spans, 'en'));
}

it.each([
	[
		'Trade reached $240 billion in 2023, and the harbour was widened.',
		['Trade', '$240 billion'],
		'Trade reached $240 billion in 2023'
	],
	['The harbour was widened; trade reached $240 billion.', ['trade', '$240 billion'], 'trade reached $240 billion.'],
	[
		'Ports gained 224,000 jobs, led by the north, which added 74,000 jobs.',
		['Ports', '224,000 jobs'],
		'Ports gained 224,000 jobs'
	]
])('leaves out what is another statement: “%s”', (sentence, must, expected) => {
	expect(quoted(sentence, ...must)).toBe(expected);
});

it.each([
	['says who says it', 'Sales rose 5 percent, and profits fell, the ministry reported.', ['Sales', '5 percent']],
	['limits', 'Sales rose 5 percent, and only in the north.', ['Sales', '5 percent']],
	['contrasts', 'Sales rose 5 percent, but costs did too.', ['Sales', '5 percent']],
	['compares', 'Fires burned 600 acres, and more than in 2017.', ['Fires', '600 acres']],
	['tells which is whose', 'The east grew by 71 MW, and the west by 34 MW, respectively.', ['The east', '71 MW']],
	['denies', 'Sales rose 5 percent, and that is not what was counted.', ['Sales', '5 percent']]
])('leaves in what %s', (_, sentence, must) => {
	expect(quoted(sentence, ...must)).toBe(sentence);
});

it('cuts no quotation in two', () => {
	const sentence = '“Sales rose 5 percent, and profits fell.”';
	expect(quoted(sentence, 'Sales', '5 percent')).toBe(sentence);
});
