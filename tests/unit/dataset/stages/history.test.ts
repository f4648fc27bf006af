import { describe, expect, test } from 'vitest';
import { SmallDataset } from '../smallDataset';

const CLAIMS = 'claims/harbour.yaml';
const PERIOD = 'period: { label: from the old quay’s time to 2020, words: from the old quay’s time }';

/** The small dataset with a history of the claim `growth`, of 25 percent. */
function withHistory(...entries: readonly string[]): SmallDataset {
	const small = new SmallDataset();
	small.replace(CLAIMS, PERIOD, `${PERIOD}\n    history: [${entries.join(', ')}]`);
	return small;
}

const EARLIER = '{ date: 2021-04, what: It was 20 percent at first., value: 20 }';
const WITHDRAWN = '{ date: 2021-05, what: The survey was withdrawn., withdrawn: true }';

describe('the history of a number', () => {
	test('ends with what was withdrawn, after what was said before', () => {
		const { problems, dataset } = withHistory(EARLIER, WITHDRAWN).load();
		expect(problems).toEqual([]);
		const claim = dataset?.claims.find(({ id }) => id === 'growth');
		expect(claim?.history).toMatchObject([
			{ date: '2021-04', was: { value: 20 } },
			{ date: '2021-05', was: { value: 25 }, withdrawn: true }
		]);
	});

	test.each([
		['goes on after the number was withdrawn', [WITHDRAWN, EARLIER], 'withdrawn: true', 'history-goes-on'],
		[
			'withdraws another number than the claim’s',
			['{ date: 2021-05, what: It was 20 percent., value: 20, withdrawn: true }'],
			'20, withdrawn',
			'history-of-another'
		],
		[
			'gives the claim’s own number as an earlier one',
			['{ date: 2021-05, what: The 25 percent were withdrawn., value: 25 }'],
			'25 }',
			'history-holds'
		],
		['states a number that its words do not', [EARLIER.replace('20 percent', 'less')], 'value: 20 }', 'history-unsaid']
	] as const)('is refused where it %s', (_, entries, place, code) => {
		const small = withHistory(...entries);
		const { problems } = small.load();
		expect(problems.map((problem) => problem.code)).toEqual([code]);
		expect(problems[0]?.mend).toBeTruthy();
		expect(small.placeOf(CLAIMS, place)).toContain(String(problems[0]?.at?.line));
	});
});
