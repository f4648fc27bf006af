import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dataPage } from '../../../src/build/packing/dataPage';

const page = dataPage();

it('docs/data.md says what data files may hold today (npm run docs:data writes it)', () => {
	expect(readFileSync('docs/data.md', 'utf8')).toBe(page);
});

it('says of every field what it is and what is written there', () => {
	const rows = [...page.matchAll(/^\| (\**`.*?`\**) \| (.*) \| (.*) \|$/gmu)];
	expect(rows.length).toBeGreaterThan(100);
	expect(rows.filter(([, , what, type]) => !what || !type).map(([, field]) => field)).toEqual([]);
});
