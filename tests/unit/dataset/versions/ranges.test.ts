/** A version holds no value of a range whose words state none; one that was published with its middle goes on to hold it. */
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../../src/lib/dataset/canonicalJson';
import { changeOf } from '../../../../src/lib/dataset/versions/change';
import { freeze } from '../../../../src/lib/dataset/versions/freeze';
import type { FrozenContent } from '../../../../src/lib/dataset/versions/frozen';
import { thaw } from '../../../../src/lib/dataset/versions/thaw';
import type { Figure } from '../../../../src/lib/dataset/types';
import { isRange } from '../../../../src/lib/quantity/said';
import { FORMS_FIGURES, REAL_FIGURES } from '../../figure/realFigures';

function again(figure: Figure, content: FrozenContent): Figure {
	const revision = { date: '2026-01-01', what: 'First published', why: 'A test' };
	const version = { number: 1, revision, fingerprint: fingerprintOf(content), content };
	return thaw(version, figure.spec, figure);
}

function quantitiesOf({ claims, derivations, checks }: FrozenContent) {
	return [...claims, ...derivations, ...checks].map(({ quantity }) => quantity);
}

const ranged = FORMS_FIGURES.filter(({ evidence }) => evidence.some(({ quantity }) => isRange(quantity)));

it('there are such figures', () => expect(ranged.length).toBeGreaterThan(3));

describe.each(ranged.map((figure) => [figure.slug, figure] as const))('%s', (_, figure) => {
	const content = freeze(figure);

	it('keeps the value of all but its ranges, and reads back as it was', () => {
		for (const quantity of quantitiesOf(content)) expect('value' in quantity).toBe(!isRange(quantity));
		const back = again(figure, content);
		expect(back.evidence.map(({ quantity }) => quantity)).toEqual(figure.evidence.map(({ quantity }) => quantity));
		expect(fingerprintOf(freeze(back))).toBe(fingerprintOf(content));
	});

	it('keeps the middle of a version that has it, which nobody has to publish anew', () => {
		const before: FrozenContent = JSON.parse(JSON.stringify(content));
		for (const quantity of quantitiesOf(before).filter(isRange)) {
			const { lower, upper } = quantity.interval;
			Object.assign(quantity, { value: ((lower ?? 0) + (upper ?? 0)) / 2 });
		}
		expect(fingerprintOf(freeze(again(figure, before)))).toBe(fingerprintOf(before));
		expect(changeOf(before, content).by).toBe('program');
	});
});

it('no figure of the site says the middle of a range that nobody has said', () => {
	for (const figure of REAL_FIGURES)
		for (const quantity of quantitiesOf(freeze(figure)).filter(isRange)) expect(quantity.value).toBeUndefined();
});
