import { expect, it } from 'vitest';
import { earlierLines } from '../../../src/lib/figure/footNotes';
import { claim, figure, stated } from '../charts/evidence';

const EARLIER = { date: '2021-02', what: 'A first count of 802 was taken back.', was: stated(802, 'count') };

it('an earlier value says whose it is where a figure draws several, and is told once', () => {
	const now = claim('now', stated(279, 'count'), { history: [EARLIER] });
	const other = claim('other', stated(5, 'count'));
	const bars = [
		{ of: 'now', label: 'Dead' },
		{ of: 'other', label: 'Missing' }
	];
	const alone = figure('bar', { bars: bars.slice(0, 1) }, [now]);
	expect(earlierLines(alone)).toEqual([
		{ value: '802', text: 'until February 2021. A first count of 802 was taken back.' }
	]);
	expect(earlierLines(figure('bar', { bars }, [now, other]))).toEqual([
		{ value: '802', text: 'Dead, until February 2021. A first count of 802 was taken back.' }
	]);
	const silent = { ...now, history: [{ date: '2021-02', what: 'It was withdrawn.' }] };
	expect(earlierLines(figure('bar', { bars: bars.slice(0, 1) }, [silent]))).toEqual([
		{ value: '', text: 'February 2021: It was withdrawn.' }
	]);
});

it('what was withdrawn, with nothing in its place, is struck with its date', () => {
	const quantity = stated(279, 'count');
	const WITHDRAWN = { date: '2021-02', what: 'The survey was withdrawn.', was: quantity, withdrawn: true } as const;
	const alone = figure('bar', { bars: [{ of: 'now', label: 'Dead' }] }, [
		claim('now', quantity, { history: [WITHDRAWN] })
	]);
	expect(earlierLines(alone)).toEqual([{ value: '279', text: 'withdrawn, February 2021. The survey was withdrawn.' }]);
});
