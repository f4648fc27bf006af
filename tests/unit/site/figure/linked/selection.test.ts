import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answers, type Meaning } from '../../../../../src/lib/site/figure/linked/items';
import { makeSelection, type Selection } from '../../../../../src/lib/site/figure/linked/selection';

function item(kind: Meaning['kind'], ids: readonly string[], claims: readonly string[], isOwn = true): Meaning {
	const fact = {
		id: ids[0] ?? '',
		label: '',
		written: '',
		bounds: '',
		basis: '',
		standing: '',
		speaker: '',
		sentence: '',
		claims,
		answers: isOwn
	};
	return { kind, ids, facts: [fact] };
}

const mark = item('mark', ['half'], ['half']);
const other = item('mark', ['record'], ['record']);

function selected() {
	const said: string[] = [];
	const selection: Selection<Meaning> = makeSelection<Meaning>(
		{},
		{
			changed: () => said.push(selection.current?.ids[0] ?? 'nothing'),
			pinned: (pinned) => said.push(`pinned ${pinned.ids[0]}`)
		}
	);
	return { selection, said };
}

describe('what is selected', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('is the pinned one before the pointed one before the focused one', () => {
		const { selection } = selected();
		selection.focus(other);
		expect(selection.current).toBe(other);
		selection.point(mark);
		expect(selection.current).toBe(mark);
		selection.togglePin(other);
		expect(selection.current).toBe(other);
		selection.togglePin(other);
		expect(selection.current).toBe(mark);
		selection.clear();
		expect(selection.current).toBeUndefined();
	});

	it('is announced before it is shown when it is pinned, and not when it is let go', () => {
		const { selection, said } = selected();
		selection.togglePin(mark);
		selection.unpin();
		expect(said).toEqual(['pinned half', 'half', 'nothing']);
	});

	it('stays for a moment when the pointer leaves, and for good when that reaches the tooltip', () => {
		const { selection } = selected();
		selection.point(mark);
		selection.point(undefined);
		selection.stay();
		vi.runAllTimers();
		expect(selection.current).toBe(mark);
		selection.point(undefined);
		expect(selection.current).toBe(mark);
		vi.runAllTimers();
		expect(selection.current).toBeUndefined();
	});

	it('does not answer to the pointer while another place has a pin', () => {
		const [one, another] = [selected().selection, selected().selection];
		one.togglePin(mark);
		another.point(other);
		expect(another.current).toBeUndefined();
		one.clear();
		another.point(other);
		expect(another.current).toBe(other);
	});
});

describe('marks and words', () => {
	const words = item('words', ['half'], ['half']);
	const check = item('mark', ['check'], ['half'], false);

	it('answer each other where they stand for the same', () => {
		expect([answers(mark, words), answers(words, mark), answers(mark, other), answers(other, words)]).toEqual([
			true,
			true,
			false,
			false
		]);
	});

	it('of other sources light up the words that they speak of, and not the other way round', () => {
		expect([answers(check, words), answers(words, check)]).toEqual([true, false]);
	});
});
