import { expect, test } from 'vitest';
import { compareDigests, comparisonLines, isHeld, kindOf } from '../../editions/digests/compare';
import { withoutHashes, type FileDigest } from '../../editions/digests/list';

const file = (exact: string, unnamed = exact): FileDigest => ({ exact, unnamed });
const SCRIPT = '_app/immutable/assets/figure.B3x_9aa.js';
const OTHER = '_app/immutable/assets/figure.Zq1-77b.js';

const before = {
	data: {
		'index.html': file('a', 'page'),
		'figures/x.svg': file('b'),
		'figures/y.svg': file('c'),
		'embed/x/index.html': file('d'),
		[SCRIPT]: file('e')
	}
};

test('the same list twice differs in nothing', () => {
	const comparisons = compareDigests(before, before);
	expect(isHeld(comparisons)).toBe(true);
	expect(comparisons.map(({ kind, same }) => [kind, same])).toEqual([
		['embed', 1],
		['page', 1],
		['script', 1],
		['svg', 2]
	]);
});

test('a script by another name is a changed script, and its page the same but for names', () => {
	const { [SCRIPT]: _, ...rest } = before.data;
	const after = { data: { ...rest, 'index.html': file('z', 'page'), [OTHER]: file('f') } };
	const comparisons = compareDigests(before, after);
	expect(isHeld(comparisons)).toBe(true);
	expect(comparisons.find(({ kind }) => kind === 'script')?.changed).toEqual([`data ${withoutHashes(SCRIPT)}`]);
	expect(comparisons.find(({ kind }) => kind === 'page')?.renamed).toEqual(['data index.html']);
});

test('a drawing that changed, came or went is told by name, and not held', () => {
	const { 'figures/y.svg': _, ...rest } = before.data;
	const after = { data: { ...rest, 'figures/x.svg': file('z'), 'figures/new.svg': file('n') } };
	const comparisons = compareDigests(before, after);
	expect(isHeld(comparisons)).toBe(false);
	expect(comparisonLines(comparisons)).toEqual([
		'embed              1 the same',
		'page               1 the same',
		'script             1 the same',
		'svg                0 the same, 1 changed, 1 added, 1 gone',
		'  changed: data figures/x.svg',
		'  added: data figures/new.svg',
		'  gone: data figures/y.svg'
	]);
});

test('a page whose own text changed is not taken for one with other names', () => {
	const after = { data: { ...before.data, 'index.html': file('z', 'another page') } };
	expect(isHeld(compareDigests(before, after))).toBe(false);
});

test('Svelte’s name of a component is left out, and no comment of a person', () => {
	expect(withoutHashes('<head><!--qj3kl--><title>')).toBe(withoutHashes('<head><!--bmw6pg--><title>'));
	expect(withoutHashes('<!-- two words -->')).toBe('<!-- two words -->');
});

test('files have the kinds that people know', () => {
	expect(
		['figures/x.csl.json', 'figures/x.json', 'figures/x.outlines.svg', 'figures/x/index.html', SCRIPT, 'a.woff2'].map(
			kindOf
		)
	).toEqual(['csl.json', 'json', 'outlines.svg', 'page', 'script', 'woff2']);
});
