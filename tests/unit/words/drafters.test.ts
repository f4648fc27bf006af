import { expect, it } from 'vitest';
import { sentencesOf } from '../../../src/lib/dataset/author/draft/sentences';
import { drafterOf, READ_ALONE } from '../../../src/lib/words/drafters';

it('has rules of English, and none of a language that is not read', () => {
	expect(drafterOf('en-GB')).toBe(drafterOf('en'));
	expect(drafterOf('en')).not.toBe(READ_ALONE);
	expect(drafterOf('qaa')).toBeUndefined();
});

it('a language that is read alone has its numbers drafted, and all else left to a person', () => {
	const text = 'Some 240 ships sailed, he said. It rained. About 30 percent sank.';
	const speech = READ_ALONE.speechOf(text);
	const all = [...sentencesOf(text, 'en', READ_ALONE, speech, READ_ALONE.lookalikesIn(text))];
	const drafted = all.filter((sentence) => sentence !== undefined && 'text' in sentence);
	expect(drafted.map((sentence) => sentence.text)).toEqual([
		'Some 240 ships sailed, he said.',
		'About 30 percent sank.'
	]);
	expect(drafted.map(({ said, about, periods, notWorth }) => ({ said, about, periods, notWorth }))).toEqual(
		drafted.map(() => ({ said: {}, about: [{}], periods: [undefined], notWorth: [undefined] }))
	);
});
