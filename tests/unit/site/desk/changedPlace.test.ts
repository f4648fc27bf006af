import { expect, it } from 'vitest';
import { changedPlaces } from '../../../../src/lib/site/desk/changedPlace';
import { newDraft, type DraftState } from '../../../../src/lib/site/desk/draft';

const BEFORE: DraftState = { ...newDraft('40 ships').steps.now, chosen: 'n0', answers: { n0: { subject: 'Ships' } } };

const cases: readonly (readonly [string, Partial<DraftState>, readonly string[]])[] = [
	['another number', { chosen: 'n9' }, ['[name="desk-number"]:checked']],
	['who says it', { cited: 'Ann Example' }, ['#desk-cited']],
	[
		'a title',
		{ answers: { n0: { subject: 'Ships', title: 'Forty' } } },
		['.question[data-about="title"][data-number="n0"] :is(button, input)', '#desk-title']
	],
	[
		'a doubt',
		{ answers: { n0: { subject: 'Ships', fine: ['it'] } } },
		['.question[data-about="doubt"][data-number="n0"] :is(button, input)', '[name="desk-number"]:checked']
	],
	[
		'of another',
		{ answers: { n0: { subject: 'Ships' }, n9: { of: 'boats' } } },
		['.question[data-about="of"][data-number="n9"] :is(button, input)', '#desk-of']
	],
	['one beside it', { beside: { n0: ['n9'] } }, ['[name="desk-beside"][value="n9"]', '.beside summary']],
	[
		'when',
		{ relative: { 'last year': '2023' } },
		['.question[data-about="period"] :is(button, input)', '#desk-period']
	],
	['what is read', { part: { start: 0, end: 2 } }, ['.handle', '.views button']]
];

it.each(cases)('a step on %s leads back there, and forth', (_, change, places) => {
	const after = { ...BEFORE, ...change };
	expect(changedPlaces(BEFORE, after)).toEqual(places);
	expect(changedPlaces(after, BEFORE)).toEqual(places);
});
