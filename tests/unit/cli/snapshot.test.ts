import { describe, expect, it } from 'vitest';
import { readSlug } from '../../../src/cli/snapshot';
import { REAL_FIGURES } from '../figure/realFigures';

const slug = REAL_FIGURES[0]?.slug ?? '';

describe('the figure whose drawing is recorded', () => {
	it('is named by its slug', () => {
		expect(readSlug([slug])).toBe(slug);
	});

	it('must be there; the nearest name is told', () => {
		expect(() => readSlug([slug.slice(0, -1)])).toThrow(
			`There is no figure “${slug.slice(0, -1)}” in “data”. Perhaps “${slug}”?`
		);
		expect(() => readSlug(['no-such-figure-at-all'])).toThrow(
			/There is no figure “no-such-figure-at-all” in “data”\.$/
		);
	});

	it.each([[[]], [[slug, slug]], [['--all']]])('is one: not %j', (args) => {
		expect(() => readSlug(args)).toThrow('npm run snapshot -- <slug>');
	});
});
