/** Hostile values in fields: each is refused at its place or kept as text; `npm run fuzz:hostile` tries all in all. */
import { describe, expect, test } from 'vitest';
import { Workspace } from '../datasets/workspace';
import { TEXT_FIELDS } from './fields';
import { judgeValue } from './judge';
import { smallBase } from './site';
import { HOSTILE_VALUES } from './values';

/** Each value is tried in so many fields at least, */
const FIELDS = 6;
/** which are every so-manieth; each field is tried with every so-manieth value. */
const EVERY = Math.floor(TEXT_FIELDS.length / FIELDS);
const base = smallBase();
const workspace = new Workspace();

const VALUES = HOSTILE_VALUES.map((value, index) => [value.name, value, index] as const);

describe.each(VALUES)('%s', (_, value, index) => {
	const fields = TEXT_FIELDS.filter((_field, place) => (place + index) % EVERY === 0);

	test(`is ${value.isRefused ? 'refused' : 'refused or shown as text'} in any field`, () => {
		const verdicts = fields.map((field) => ({ field: field.name, ...judgeValue(base, workspace, field, value) }));
		expect(verdicts.filter(({ is }) => is === 'wrong' || (value.isRefused && is !== 'refused'))).toEqual([]);
		expect(verdicts.length).toBeGreaterThanOrEqual(FIELDS);
	});
});
