/** A version that an earlier program published stays good under a program that reads, reckons or words otherwise. */
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../../src/lib/dataset/canonicalJson';
import { freeze } from '../../../../src/lib/dataset/versions/freeze';
import type { FrozenContent } from '../../../../src/lib/dataset/versions/frozen';
import type { SmallFolder } from '../smallDataset';
import { published, publishedOtherwise, run } from './published';

function figureOf(small: SmallFolder, slug: string) {
	const { dataset, problems, notes } = small.load();
	expect(problems).toEqual([]);
	const figure = dataset?.figures.find((each) => each.slug === slug);
	if (!figure) throw new Error(`There is no figure “${slug}”.`);
	return { figure, notes: notes.filter((note) => note.includes('the program now says')) };
}

/** All quantities of a content. */
function quantities({ claims, derivations, checks }: FrozenContent) {
	return [...claims, ...derivations, ...checks].map(({ quantity }) => quantity);
}

describe('a unit of which the program knows other traits now', () => {
	test('is the same by its id: nothing is to be published, and nothing is said', () => {
		const small = published();
		publishedOtherwise(small, 'turnover', (content) => {
			for (const { unit } of quantities(content)) Object.assign(unit, { signed: !unit.signed, factor: 7 });
		});
		const { figure, notes } = figureOf(small, 'turnover');
		expect(notes).toEqual([]);
		expect(fingerprintOf(freeze(figure))).toBe(figure.versions[0]?.fingerprint);
		expect(run(small, 'publish', 'turnover', '--why', 'No reason').out).toContain('draws what its version 1 does');
		expect(run(small, 'publish', '--all').out).toContain('nothing to publish');
	});
});

describe('what the program reads, derives or judges otherwise now', () => {
	const edits: [string, string, (content: FrozenContent) => void][] = [
		[
			'an interval',
			'claims ships, quantity interval lower',
			({ claims }) => void Object.assign(claims[0]?.quantity.interval ?? {}, { lower: 11 })
		],
		[
			'a formula',
			'derivations old-turnover, formula',
			({ derivations }) => void Object.assign(derivations[0] ?? {}, { formula: 'as it was reckoned then' })
		],
		[
			'a derived value',
			'derivations old-turnover, quantity value',
			({ derivations }) => void Object.assign(derivations[0]?.quantity ?? {}, { value: 39e6 })
		],
		['a standing', 'standing', ({ claims }) => void Object.assign(claims[0] ?? {}, { standing: 'mixed' })],
		[
			'the decimals that were read',
			'quantity decimals',
			({ claims }) => void Object.assign(claims[0]?.quantity ?? {}, { decimals: 3 })
		]
	];

	test.each(edits)('%s is kept as the version says it, with a note and no problem', (_, told, edit) => {
		const small = published();
		const slug = told.includes('ships') ? 'ships' : 'turnover';
		publishedOtherwise(small, slug, edit);
		const { figure, notes } = figureOf(small, slug);
		expect(notes).toHaveLength(1);
		expect(notes[0]).toContain(told);
		expect(notes[0]).toContain(`Publish (npm run data:publish -- ${slug} --why "…"), or keep.`);
		expect(fingerprintOf(freeze(figure))).toBe(figure.versions[0]?.fingerprint);
		expect(figure.asOf).toBeUndefined();
		expect(figure.sources[0]?.match.by).toBe('text');
	});

	test('is published when a person asks for it by name, and never with all others', () => {
		const small = published();
		publishedOtherwise(
			small,
			'ships',
			({ claims }) => void Object.assign(claims[0]?.quantity.interval ?? {}, { lower: 11 })
		);
		expect(run(small, 'publish', '--all').out).toContain('nothing to publish');
		expect(run(small, 'publish', 'ships', '--why', 'Read anew')).toMatchObject({ code: 0 });
		const { figure, notes } = figureOf(small, 'ships');
		expect(notes).toEqual([]);
		expect(figure.versions.map(({ figure: { evidence } }) => evidence[0]?.quantity.interval.lower)).toEqual([11, 12]);
	});

	test('stands in a headline as the version says it', () => {
		const small = published();
		publishedOtherwise(small, 'turnover', ({ claims }) => {
			for (const claim of claims.filter(({ id }) => id === 'turnover-2020'))
				Object.assign(claim.quantity, { decimals: 2 });
		});
		expect(figureOf(small, 'turnover').figure.headline?.value).toBe('€50.00 mn');
	});
});

describe('what people wrote otherwise', () => {
	test.each([
		['a value', ({ claims }: FrozenContent) => void Object.assign(claims[0]?.quantity ?? {}, { value: 11 })],
		[
			'a relation',
			({ claims }: FrozenContent) => void Object.assign(claims[0]?.quantity ?? {}, { relation: 'at-least' })
		],
		['a subject', ({ claims }: FrozenContent) => void Object.assign(claims[0] ?? {}, { subject: 'Boats' })],
		['a title', (content: FrozenContent) => void Object.assign(content, { title: 'Ships' })],
		['a quote', ({ quotes }: FrozenContent) => void Object.assign(quotes[0] ?? {}, { exact: 'Ships came.' })],
		['a source', ({ sources }: FrozenContent) => void Object.assign(sources[0] ?? {}, { rights: 'None.' })],
		['a chart', ({ chart }: FrozenContent) => void Object.assign(chart, { spec: { of: 'ships', one: 'one boat' } })]
	])('%s is a change that needs a version', (_, edit) => {
		const small = published();
		publishedOtherwise(small, 'ships', edit);
		expect(small.load().problems.map(({ code }) => code)).toEqual(['unpublished-change']);
	});
});
