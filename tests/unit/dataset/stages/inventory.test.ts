import { describe, expect, test } from 'vitest';
import { SmallDataset } from '../smallDataset';

const CLAIMS = 'claims/harbour.yaml';

/** A small dataset in which words that stand at these places are undrawn. */
function undrawn(...words: readonly { readonly text: string; readonly at: number }[]) {
	const small = new SmallDataset();
	const list = words.map(({ text, at }) => `{ text: '${text}', at: [${at}] }`).join(', ');
	const claims = small.read(CLAIMS);
	const group = `  - { reason: Not drawn here., words: [${list}] }\n`;
	small.write(
		CLAIMS,
		claims.includes('undrawn:\n') ? claims.replace('undrawn:\n', `undrawn:\n${group}`) : `${claims}undrawn:\n${group}`
	);
	return small.load().problems.filter(({ code }) => code === 'number-accounted-twice');
}

/** A claim of the small dataset, with the place of its words in the text. */
function drawn() {
	const claim = new SmallDataset().load().dataset?.figures.flatMap(({ quotes }) => quotes)[0]?.claims[0];
	const quote = new SmallDataset().load().dataset?.figures.flatMap(({ quotes }) => quotes)[0]?.quote;
	if (!claim || !quote) throw new Error('nothing is drawn');
	const text = [...quote.exact].slice(claim.words.start, claim.words.end).join('');
	return { id: claim.id, text, at: quote.start + claim.words.start };
}

describe('a number that a claim draws', () => {
	test('is not undrawn as well: the place to be taken out is told', () => {
		const { id, text, at } = drawn();
		const [problem, ...more] = undrawn({ text, at });
		expect(more).toEqual([]);
		expect(problem?.message).toContain(`“${text}” at ${at} is left undrawn, and the claim “${id}” draws it`);
		expect(problem?.mend).toBe(`take ${at} out of “at:”, with its words`);
	});

	test('may have undrawn words beside it, in its own words too', () => {
		const { text, at } = drawn();
		const part = text.split(' ').at(-1) ?? '';
		expect(part).not.toBe(text);
		expect(undrawn({ text: part, at: at + [...text].length - [...part].length })).toEqual([]);
	});
});
