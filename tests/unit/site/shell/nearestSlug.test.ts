import { describe, expect, it } from 'vitest';
import { nearestSlug } from '../../../../src/lib/site/shell/nearestSlug';

const SLUGS = ['trade-record', 'trade-increase', 'oil-half'];

describe('the figure that an address most likely meant', () => {
	it('is the one of nearly its letters', () => {
		expect(nearestSlug('/figures/trade-incraese/', SLUGS)).toBe('trade-increase');
		expect(nearestSlug('/figures/oil-haf.png', SLUGS)).toBe('oil-half');
	});

	it('is the one that stands in it, whatever comes after', () => {
		expect(nearestSlug('/figures/trade-record/v9.png', SLUGS)).toBe('trade-record');
		expect(nearestSlug('/embed/oil-half/brief/pink/', SLUGS)).toBe('oil-half');
	});

	it('is else the one of most of its words', () => {
		expect(nearestSlug('/figures/record-of-trade/', SLUGS)).toBe('trade-record');
		expect(nearestSlug('/figures/Half-the-oil/', SLUGS)).toBe('oil-half');
	});

	it('is none where nothing is near', () => {
		expect(nearestSlug('/figures/statements/', SLUGS)).toBeUndefined();
		expect(nearestSlug('/', SLUGS)).toBeUndefined();
	});
});
