import { describe, expect, it, test } from 'vitest';
import { dateTies } from '../../../src/lib/words/language/dateTies';
import { findNumberWords } from '../../../src/lib/words/inventory';
import type { LanguagePack } from '../../../src/lib/words/language/pack';
import { phraseIndex } from '../../../src/lib/words/language/phraseIndex';
import { digitsOf, timesScale } from '../../../src/lib/words/language/digits';
import { lowerAt, tokenise } from '../../../src/lib/words/language/tokens';
import { symbolAt } from '../../../src/lib/words/language/unitSymbols';
import { languagesRead, packOf } from '../../../src/lib/words/packs';
import { findVague, readNumbers, readTokens } from '../../../src/lib/words/read';

describe('the pack of a language', () => {
	it.each(['en', 'en-GB', 'en-Latn-US', 'EN'])('of “%s” is the English one', (tag) => {
		expect(packOf(tag)?.name).toBe('English');
		expect(readNumbers('sold 12 ships', tag)).toHaveLength(1);
	});

	it.each(['qaa', 'qtz-DE', 'enm', 'e', '', 'constructor'])('of “%s” is not there', (tag) => {
		expect(packOf(tag)).toBeUndefined();
	});

	it('is named for people', () => {
		expect(languagesRead().split(', ')).toContain('English (en)');
	});
});

describe('a text in a language that is not read', () => {
	const text = 'Ein Umsatz von 1.500,5 Millionen Euro; etwa zwölf Schiffe. 2024 waren es 30 %.';

	it('states nothing, not even what would pass for English', () => {
		expect(readNumbers(text, 'qaa')).toEqual([]);
		expect(findVague('several ships, many years', 'qaa')).toEqual([]);
	});

	it('has its numbers in digits listed, each whole, and no word taken for one', () => {
		expect(findNumberWords(text, 'qaa').map((word) => [word.text, word.group])).toEqual([
			['1.500,5', 'digits'],
			['2024', 'digits'],
			['30', 'digits']
		]);
		expect(findNumberWords('ten of dozens', 'qaa')).toEqual([]);
	});
});

/** So much of German as shows that a pack is all that a language needs. */
const SCALES = new Map([
	['millionen', 1e6],
	['milliarden', 1e9]
]);
const ABOUT = phraseIndex<true>([
	['rund', true],
	['in der Nähe von', true]
]);

const german: LanguagePack = {
	name: 'German',
	digits: {
		pattern: /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/uy,
		plain: (written) => written.replaceAll('.', '').replace(',', '.')
	},
	scales: SCALES,
	quantityAt(tokens, at, floor) {
		const digits = digitsOf(tokens[at]);
		if (!digits) return undefined;
		const scale = SCALES.get(lowerAt(tokens, at + 1));
		const next = scale === undefined ? at + 1 : at + 2;
		const unit = symbolAt(tokens, next);
		const about = ABOUT.endingAt(tokens, at);
		return {
			from: about && about.first >= floor ? about.first : at,
			to: unit?.next ?? next,
			value: timesScale(digits.value, scale ?? 1),
			decimals: digits.decimals,
			scale: scale ?? 1,
			...(unit?.value.unit !== undefined && { unit: unit.value.unit }),
			...(about && { relation: 'about' })
		};
	},
	vagueAt: (tokens, at) => (lowerAt(tokens, at) === 'viele' ? at + 1 : undefined),
	unnumberedAt: () => undefined,
	comesWhole: () => false,
	commonWords: new Set(),
	endsNone: new Set(),
	endsSentence: () => false,
	abbreviations: new Set(),
	dateTies: dateTies({ before: [[['over'], 'nach']], behind: [], parts: 'ende' }),
	cuesAround: () => [],
	groupOf: (tokens, at) => (SCALES.has(lowerAt(tokens, at)) ? 'scale' : undefined)
};

test.each([
	['Es waren rund 1.500,5 km² Wald', 1500.5, 1, 'km2', 'about'],
	['in der Nähe von 240 Milliarden', 240e9, 1e9, undefined, 'about'],
	['30 Millionen kg', 30e6, 1e6, 'kg', undefined]
])('a pack of another language needs no word of English: “%s”', (text, value, scale, unit, relation) => {
	expect(readTokens(tokenise(text, german.digits), german)).toMatchObject([
		{ value, scale, ...(unit && { unit }), ...(relation && { relation }) }
	]);
});
