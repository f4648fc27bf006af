import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceFiles } from '../../../../src/cli/data/replaceFiles';
import { matchedFile, matchText } from '../../../../src/lib/dataset/text/recordMatch';
import { disk } from '../../../../src/lib/dataset/ports/disk';
import { SmallFolder, TEXT_NAME } from '../smallDataset';

const SOURCE = 'sources/harbour.yaml';
const CLAIMS = 'claims/harbour.yaml';

function textOf(small: SmallFolder): string {
	return readFileSync(join(small.texts, TEXT_NAME), 'utf8');
}

describe('a text that is not the recorded one', () => {
	test('is refused in one message that says which quotes still stand', () => {
		const small = new SmallFolder();
		const text = textOf(small)
			.replace('cargo was grain', 'cargo was corn.')
			.replace('The crane lifts', 'Now the crane lifts');
		writeFileSync(join(small.texts, TEXT_NAME), text);
		const { problems } = small.load();
		expect(small.places(problems)).toEqual([`${small.placeOf(SOURCE, 'ac7f07b8')} text-changed`]);
		expect(problems[0]?.message).toMatch(/1 still stand \(turnover\)/);
		expect(problems[0]?.message).toMatch(/3 have moved \(pilots, pier, speeches\)/);
		expect(problems[0]?.message).toMatch(/3 are not in it as quoted \(ships, grain, crane\)/);
	});

	test('is passed over if the recorded one lies beside it under another name', () => {
		const small = new SmallFolder();
		writeFileSync(join(small.texts, 'other.txt'), textOf(small));
		writeFileSync(join(small.texts, TEXT_NAME), 'Something else');
		expect(small.load().problems).toEqual([]);
	});
});

test('a text is found in whatever folder has it, and some may be absent', () => {
	const small = new SmallFolder();
	const { dataset } = small.load(['no/such/folder', small.texts]);
	expect(dataset?.sources[0]?.match.by).toBe('text');
});

describe('without the text', () => {
	test('a quote that has changed is no longer verified', () => {
		const small = new SmallFolder();
		small.replace(CLAIMS, 'start: 159\n    end: 195', 'start: 160\n    end: 196');
		const { problems } = small.load([]);
		expect(small.places(problems)).toEqual([`${small.placeOf(CLAIMS, 'ships:\n    exact')} quote-unmatched`]);
		expect(problems[0]?.mend).toContain('verify');
	});

	test('a list of undrawn words that has changed is no longer verified', () => {
		const small = new SmallFolder();
		small.replace(CLAIMS, 'text: many speeches', 'text: many');
		expect(small.places(small.load([]).problems)).toEqual([`${small.placeOf(CLAIMS, 'undrawn:')} quote-unmatched`]);
	});

	test('a match in another text does not count', () => {
		const small = new SmallFolder();
		small.replace(SOURCE, 'sha256: ac7f07b8', 'sha256: bc7f07b8');
		expect(small.places(small.load([]).problems)).toEqual([`${small.placeOf(SOURCE, 'ac7f07b8')} quote-unmatched`]);
	});

	test('a source that was never verified is refused', () => {
		const small = new SmallFolder();
		small.write(SOURCE, small.read(SOURCE).replace(/verified:[^]*/, ''));
		expect(small.load([]).problems.map(({ code }) => code)).toEqual(['quote-unmatched']);
	});

	test('a reason may be reworded', () => {
		const small = new SmallFolder();
		small.replace(CLAIMS, 'It is too vague to draw.', 'It names no number.');
		expect(small.load([]).problems).toEqual([]);
	});
});

describe('recording a match', () => {
	const verify = (small: SmallFolder, name = TEXT_NAME) =>
		matchText(disk, { dir: small.dir, text: join(small.texts, name), date: '2026-11-25' });

	test('makes a changed dataset loadable without its text', () => {
		const small = new SmallFolder();
		small.replace(CLAIMS, 'prefix: "than 12 ships called last year. "', 'prefix: "ships called last year. "');
		expect(small.load([]).problems).toHaveLength(1);
		const { problems, path, record } = verify(small);
		expect(problems).toEqual([]);
		if (path === undefined || !record) throw new Error('nothing was recorded');
		replaceFiles([matchedFile(disk, path, record)]);
		const { dataset, problems: rest } = small.load([]);
		expect(rest).toEqual([]);
		expect(dataset?.sources[0]?.match.date).toBe('2026-11-25');
	});

	test('leaves everything else in the file as it is, byte for byte, wherever the field stands', () => {
		const small = new SmallFolder();
		const before = small.read(SOURCE);
		const [head = '', record = ''] = before.split('verified:');
		const moved = `${head.replace('text:\n', `verified:${record}# a comment   with spaces\ntext:\n`)}`;
		small.write(SOURCE, moved);
		const verified = verify(small);
		if (verified.path === undefined || !verified.record) throw new Error('nothing was recorded');
		replaceFiles([matchedFile(disk, verified.path, verified.record)]);
		expect(small.read(SOURCE)).toBe(moved.replace('date: 2026-11-24', 'date: 2026-11-25'));
		expect(small.load([]).problems).toEqual([]);
	});

	test('adds the field where there was none', () => {
		const small = new SmallFolder();
		const before = small.read(SOURCE).replace(/verified:[^]*/, '');
		small.write(SOURCE, before);
		const { path, record } = verify(small);
		if (path === undefined || !record) throw new Error('nothing was recorded');
		replaceFiles([matchedFile(disk, path, record)]);
		expect(small.read(SOURCE).startsWith(before)).toBe(true);
		expect(small.load([]).problems).toEqual([]);
	});

	test('mends a record that is broken itself', () => {
		const small = new SmallFolder();
		small.replace(SOURCE, 'date: 2026-11-24', 'date: never');
		const { problems, record } = verify(small);
		expect(problems).toEqual([]);
		expect(record?.text).toMatch(/^ac7f07b8/);
	});

	test('refuses a quote that has moved', () => {
		const small = new SmallFolder();
		small.replace(CLAIMS, 'start: 159\n    end: 195', 'start: 160\n    end: 196');
		const { problems, record } = verify(small);
		expect(problems.map(({ code }) => code)).toEqual(['quote-moved']);
		expect(record).toBeUndefined();
	});

	test('refuses a text that belongs to no source', () => {
		const small = new SmallFolder();
		writeFileSync(join(small.texts, 'stray.txt'), 'Something else');
		expect(verify(small, 'stray.txt').problems.map(({ code }) => code)).toEqual(['unknown-source']);
	});

	test('refuses a text that is not there', () => {
		const small = new SmallFolder();
		rmSync(join(small.texts, TEXT_NAME));
		expect(verify(small).problems.map(({ code }) => code)).toEqual(['unreadable']);
	});
});
