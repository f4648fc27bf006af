import { describe, expect, it } from 'vitest';
import { withoutUnused } from '../../../../src/lib/site/embed/styleSheet';

const BODY = '<main class="compact"><h1 class="unseen">A</h1><p>B</p></main>';

describe('the style sheet of an embed', () => {
	it('keeps the rules that its document needs, one selector of a list is enough', () => {
		const css = ':root{a:b}*{a:b}body{a:b}.compact h1{a:b}.notice,p{a:b}:focus-visible{a:b}p:not(.notice){a:b}';
		expect(withoutUnused(css, BODY)).toBe(css);
	});

	it('loses the rules of elements and classes that are not there, and queries that are empty then', () => {
		const css = '.notice{a:b}.compact h2{a:b}@media print{main{a:b}details::details-content{a:b}}@media (x){q{a:b}}';
		expect(withoutUnused(css, BODY)).toBe('@media print{main{a:b}}');
	});

	it('keeps fonts', () => {
		expect(withoutUnused('@font-face{a:b}', BODY)).toBe('@font-face{a:b}');
	});
});
