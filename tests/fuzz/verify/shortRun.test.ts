/** The short run of `npm run fuzz:verify`: every way of doctoring that is known, once. What each changes to see was recorded. */
import { describe, expect, it } from 'vitest';
import { readEffects } from './effects';
import { FORMATS_OF_LIST, mutatorsOf } from './formats';
import { judgeMutation } from './judged';
import { figuresToDoctor, originalOf } from './originals';
import { listOf } from '../../unit/press/verify/originals';

const [figure] = figuresToDoctor(1);
if (!figure) throw new Error('There is no figure to doctor.');
const list = listOf();
const effects = readEffects();

describe.each(FORMATS_OF_LIST)('%s', (format) => {
	const mutators = mutatorsOf(format);

	it('that was doctored is not vouched for, and is not called changed where nothing else is seen', async () => {
		const original = await originalOf(figure, format);
		const judged = mutators.map((mutator) => judgeMutation(mutator, original, list));
		expect(judged.filter(({ fault }) => fault).map(({ what, fault, said }) => `${what}: ${fault}. ${said}`)).toEqual(
			[]
		);
		// Otherwise the list would be empty because nothing was done.
		const done = judged.filter(({ state }) => state !== undefined);
		expect(done.filter(({ seen }) => seen).length).toBeGreaterThanOrEqual(30);
		expect(done.filter(({ seen }) => !seen).length).toBeGreaterThanOrEqual(15);
	});

	it('is doctored in each way once', () => {
		expect(new Set(mutators.map(({ what }) => what)).size).toBe(mutators.length);
	});

	it.runIf(effects[format])(
		'was rendered in each way that is said to change nothing, and nothing else was seen',
		() => {
			const unseen = mutators.filter(({ seen }) => !seen);
			const recorded = Object.fromEntries(unseen.map(({ what }) => [what, effects[format]?.[what]]));
			const unfit = unseen.filter(({ what }) => recorded[what] === undefined).length;
			expect(Object.entries(recorded).filter(([, effect]) => effect === 'seen' || effect === 'refused')).toEqual([]);
			expect(unfit).toBeLessThanOrEqual(1);
		}
	);
});
