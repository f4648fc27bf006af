import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { halfOf, readExcerpt } from '../../../bench/reading/corpus';

const TEXT = 'Some 30 ships came 5 km near.';
const FOLDER = join('tests', 'bench', 'reading', 'corpus');

function fileOf(quantities: string, text = TEXT): string {
	const sha256 = createHash('sha256').update(text).digest('hex');
	return `site: a.org
title: Ships
address: https://a.org/ships
copy: someone/ships
taken: '2026-11-28'
text: { sha256: ${sha256}, length: ${text.length} }
quantities:
${quantities}`;
}

describe('records of the reading corpus', () => {
	it('are read with their text', () => {
		const yaml = fileOf('  - { at: [0, 7], words: Some 30, value: 30, unit: count, relation: about, of: ships }');
		expect(readExcerpt('a.org.yaml', yaml, TEXT).labels).toMatchObject([{ value: 30, relation: 'about', of: 'ships' }]);
	});

	it.each([
		[
			'words that do not stand at their place',
			'  - { at: [1, 8], words: Some 30, value: 30, unit: count }',
			'where “ome 30 ” stands'
		],
		[
			'a unit that is neither the house’s nor marked',
			'  - { at: [19, 23], words: 5 km, value: 5, unit: no-such-unit }',
			'is no unit of the house'
		],
		[
			'a value beside a range',
			'  - { at: [19, 23], words: 5 km, value: 5, min: 4, max: 6, unit: km }',
			'either a value, or min and max'
		],
		[
			'labels over one another',
			'  - { at: [0, 7], words: Some 30, value: 30, unit: count }\n  - { at: [5, 7], words: "30", value: 30, unit: count }',
			'overlaps'
		]
	])('are refused with %s', (_, quantities, why) => {
		expect(() => readExcerpt('a.org.yaml', fileOf(quantities), TEXT)).toThrow(why);
	});

	it('are refused with another text than the one that was labelled', () => {
		expect(() => readExcerpt('a.org.yaml', fileOf('  []'), `${TEXT} `)).toThrow('not the one that was labelled');
	});

	it('are those of at least sixty sites and nine hundred quantities, and both halves have their part', () => {
		const records: { site: string; quantities: unknown[] }[] = readdirSync(FOLDER)
			.filter((name) => name.endsWith('.yaml'))
			.map((name) => parse(readFileSync(join(FOLDER, name), 'utf8')));
		const sites = records.map(({ site }) => site);
		expect(new Set(sites).size).toBeGreaterThanOrEqual(60);
		expect(records.reduce((sum, { quantities }) => sum + quantities.length, 0)).toBeGreaterThanOrEqual(900);
		expect(sites.filter((site) => halfOf(site) === 'kept').length).toBeGreaterThan(sites.length / 3);
	});
});
