import { expect, it } from 'vitest';
import { readPasted } from '../../../../src/lib/dataset/author/desk/numbers';
import { draw } from '../../../../src/lib/site/desk/drawing';
import { faultsOf } from '../../../../src/lib/site/desk/faults';
import { DESK } from '../../dataset/author/desk/text';

it('tells once what a title says twice and its words do not', () => {
	const text = 'The island has 473 ships.';
	const [number] = readPasted(text).numbers;
	if (!number) throw new Error('No number was read.');
	const answer = { title: '40 ships, 40 boats and 40 ships' };
	const faults = faultsOf(draw({ ...DESK, text }, [{ number, answer: {} }]), answer, [{ number, answer }], 'en');
	expect(faults.length).toBeGreaterThan(0);
	expect(new Set(faults.map(({ text: said }) => said)).size).toBe(faults.length);
});
