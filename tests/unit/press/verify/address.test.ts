import { versionOf } from '../../../../src/lib/figure/version';
import { describe, expect, it } from 'vitest';
import { figureCode } from '../../../../src/lib/figure/brief/figureMark';
import { readAddress } from '../../../../src/lib/press/verify/address';
import { figure, laterList, listOf } from './originals';

const list = laterList(listOf());
const { slug } = figure;
/** The version after the one that the figure has. */
const LAST = versionOf(figure) + 1;

describe('the source line of a screenshot', () => {
	it.each([
		[`Cited Figures: example.org/figures/${slug}, version 1`, 1, 'superseded'],
		[`https://example.org/base/figures/${slug}/, Version ${LAST}`, LAST, 'current'],
		[`https://example.org/figures/${slug}/v1.png`, 1, 'superseded'],
		[`example.org/embed/${slug}/v1/`, 1, 'superseded'],
		[`${figureCode(slug)}-1`, 1, 'superseded'],
		[`figures.example · ${figureCode(slug)}-1`, 1, 'superseded'],
		[figureCode(slug).toLowerCase(), LAST, 'current'],
		[slug, LAST, 'current'],
		[` ${slug.toUpperCase()}, version ${LAST} `, LAST, 'current']
	])('“%s” is version %i, %s', (line, version, currency) => {
		expect(readAddress(line, list)).toMatchObject({ shown: { figure: slug, version, currency } });
	});

	it.each([
		[`${slug}x`, `Perhaps “${slug}”?`],
		[`${figureCode(slug)}-9`, `has no version 9; its last is ${LAST}`],
		['K7QF3M-1', 'or the mark beside it'],
		[`${figureCode(slug).slice(0, 5)}0-1`, `“${figureCode(slug)}-1” differs in one letter`],
		[`${slug}, version 9`, `has no version 9; its last is ${LAST}`],
		['###', 'Expected the end of the source line']
	])('“%s” is answered in words', (line, words) => {
		expect(readAddress(line, list)).toEqual({ problem: expect.stringContaining(words) as unknown });
	});
});
