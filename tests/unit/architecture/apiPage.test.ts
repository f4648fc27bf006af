import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { apiPage } from '../../../src/build/packing/apiPage';
import { libraryDoors } from '../../../src/build/packing/doors';

const page = apiPage(libraryDoors());

it('docs/api.md says what can be imported today (npm run docs:api writes it)', () => {
	expect(readFileSync('docs/api.md', 'utf8')).toBe(page);
});

it('every function that can be imported is described', () => {
	const functions = page.split('\n### ').filter((entry) => entry.includes('```ts\nfunction '));
	expect(functions.length).toBeGreaterThan(15);
	const bare = functions.filter((entry) => !/```\n\n\S/.test(entry)).map((entry) => entry.split('\n')[0]);
	expect(bare).toEqual([]);
});
