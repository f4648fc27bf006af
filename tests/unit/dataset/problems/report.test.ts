import { describe, expect, test } from 'vitest';
import { firstNotes, formatProblems, sortProblems } from '../../../../src/lib/dataset/problems/report';
import type { Problem } from '../../../../src/lib/dataset/types';

function problem(file: string, line: number, column: number, more: Partial<Problem> = {}): Problem {
	return { at: { file, line, column }, code: 'wrong', message: 'is wrong', ...more };
}

describe('a report of problems', () => {
	test('gives place, fault, what was expected, the nearest name and the way to mend it', () => {
		const text = formatProblems([
			problem('data/claims/a.yaml', 12, 5, { expected: 'a claim', nearest: 'trade', mend: 'rename it' }),
			problem('data/figures/b.yaml', 1, 1)
		]);
		expect(text).toBe(
			[
				'data/claims/a.yaml:12:5  is wrong (wrong)',
				'  expected: a claim',
				'  did you mean: trade',
				'  to mend it: rename it',
				'',
				'data/figures/b.yaml:1:1  is wrong (wrong)',
				'',
				'2 problems in 2 files.'
			].join('\n')
		);
	});

	test('counts one as one', () => {
		expect(formatProblems([problem('a', 1, 1)])).toMatch(/1 problem in 1 file\.$/);
	});

	test('shows what would move the cursor or turn the line round, wherever it stands', () => {
		const text = formatProblems([
			problem('data/\u001b[2J.yaml', 1, 1, { message: 'is\tno\nJSON', nearest: 'tr\u202eade', mend: 'a\u00adb' })
		]);
		expect(text.split('\n')).toEqual([
			'data/\\u{1b}[2J.yaml:1:1  is\\u{9}no\\u{a}JSON (wrong)',
			'  did you mean: tr\\u{202e}ade',
			'  to mend it: a\\u{ad}b',
			'',
			'1 problem in 1 file.'
		]);
	});

	test('is in the order of file, line and column, by number', () => {
		const sorted = sortProblems([problem('b', 1, 1), problem('a', 10, 1), problem('a', 9, 12), problem('a', 9, 2)]);
		expect(sorted.map(({ at }) => `${at.file}:${at.line}:${at.column}`)).toEqual([
			'a:9:2',
			'a:9:12',
			'a:10:1',
			'b:1:1'
		]);
	});

	test('groups more than two hundred by what they say, each kind counted, in the order of its first place', () => {
		const many = Array.from({ length: 201 }, (_, i) =>
			problem('a', i + 1, 1, { message: i % 2 === 0 ? `“x${i}” is ${i}` : 'is late' })
		);
		const text = formatProblems(many);
		expect(text.split('\n')[0]).toBe('a:1:1  “x0” is 0 (wrong)');
		expect(text).toContain('and 100 more of this kind: a:3:1, a:5:1, ');
		expect(text).toContain('a:2:1  is late (wrong)\n  and 99 more of this kind: a:4:1, ');
		expect(text).toMatch(/201 problems in 1 file\. .*--json/);
		expect(formatProblems(many.slice(1))).not.toContain('more of this kind');
	});

	test('tells the same problem once', () => {
		expect(sortProblems([problem('a', 1, 1), problem('a', 1, 1), problem('a', 1, 2)])).toHaveLength(2);
	});
});

test('a build prints few notes, and says how many there are more', () => {
	const notes = Array.from({ length: 12 }, (_, i) => `note ${i}`);
	expect(firstNotes(notes.slice(0, 10))).toEqual(notes.slice(0, 10));
	expect(firstNotes(notes.slice(0, 11)).at(-1)).toBe('… and 1 more note: npm run data:check prints them all.');
	expect(firstNotes(notes)).toEqual([...notes.slice(0, 10), '… and 2 more notes: npm run data:check prints them all.']);
});
