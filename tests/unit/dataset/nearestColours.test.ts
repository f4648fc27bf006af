/** Colours that houses have published, in roles that they do not pass in: what is named instead is near them, and all of it passes. */
import { expect, it } from 'vitest';
import { judgeColours } from '../../../src/lib/dataset/brand/judge';
import { HOUSE, type ColourRole, type Colours } from '../../../src/lib/scene/palette';

// The Economist’s brand guidelines (2017), the palettes of GOV.UK (design-system.service.gov.uk/styles/colour) and of ONSvisual/Charts.
it.each([
	[
		{ stated: '#e3120b', ink: '#0d0d0d', paper: '#f5f4f0', loss: '#006ba2', other: '#758d99', tint: '#ffd6d4' },
		'stated'
	],
	[{ stated: '#1d70b8', loss: '#d4351c', other: '#00703c', ink: '#0b0c0c', soft: '#505a5f', paper: '#f3f2f1' }, 'loss']
] as const)('of %o the nearest for “%s” is hardly seen, and nothing else is refused then', (own, role) => {
	const colours: Colours = { ...HOUSE.light, ...own };
	const roles = new Set(Object.keys(own) as ColourRole[]);
	const faults = judgeColours('light', colours, roles);
	expect(faults.find((fault) => fault.role === role)?.nearest?.distance).toBeLessThan(2);
	const taken = Object.fromEntries(faults.map((fault) => [fault.role, fault.nearest?.colour]));
	expect(judgeColours('light', { ...colours, ...taken }, roles)).toEqual([]);
});
