/** An article that was edited: each quote is found again, and nothing is written unasked. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SmallFolder, TEXT_NAME } from '../dataset/smallDataset';
import { dataCommandOnFiles } from '../../../src/cli/data';
import { run } from '../dataset/versions/published';

const CLAIMS = 'claims/harbour.yaml';

/** The small dataset, with its article as an edit left it; throws if that changes nothing. */
function edited(edit: (text: string) => string): SmallFolder {
	const small = new SmallFolder();
	const path = join(small.texts, TEXT_NAME);
	const text = readFileSync(path, 'utf8');
	if (edit(text) === text) throw new Error('The edit changes nothing.');
	writeFileSync(path, edit(text));
	return small;
}
const refresh = (small: SmallFolder, ...args: string[]) => run(small, 'refresh', join(small.texts, TEXT_NAME), ...args);

describe('an article that was edited', () => {
	test('and where nothing quoted was: all is unmoved, and nothing is written unasked', () => {
		const small = edited((text) => `${text}More at the pier.\n`);
		const before = small.contents();
		const { code, out } = refresh(small);
		expect(code).toBe(0);
		expect(out).toContain('7 unmoved, 0 moved, 0 changed, 0 vanished\nNothing was written.');
		expect(small.contents()).toEqual(before);
	});

	test('tells what moved, what changed word by word, and what vanished', () => {
		const small = edited((text) =>
			`Corrected. ${text}`
				.replace('called last year', 'called in the last year')
				.replace('The crane lifts 3 t (3000 kg). ', '')
		);
		const { out } = refresh(small);
		expect(out).toContain('turnover: moved to 63–169');
		expect(out).toMatch(
			/ships: changed, now at 170–213:\n {4}More than 12 ships called .*\{\+.*in the.*\+\}.*last year\./
		);
		expect(out).toContain('crane: vanished: “The crane lifts 3 t (3000 kg).”');
		expect(out).toContain('0 unmoved, 5 moved, 1 changed, 1 vanished');
	});

	test('is taken over with --accept: places, changed words and undrawn ones, with comments and order kept', () => {
		const small = edited((text) => `Corrected. ${text}`.replace('The harbour master', 'The old harbour master'));
		const before = small.read(CLAIMS);
		expect(refresh(small, '--accept').code).toBe(0);
		expect(run(small, 'verify', join(small.texts, TEXT_NAME))).toMatchObject({ code: 0 });
		expect(small.load().problems).toEqual([]);
		const lines = before.split('\n');
		const now = small.read(CLAIMS).split('\n');
		expect(now.length).toBe(lines.length);
		expect(
			now.filter((line, i) => line !== lines[i]).every((line) => /^\s*(?:exact|start|end|prefix|.*at):?/.test(line))
		).toBe(true);
		expect(small.read(CLAIMS)).toContain('exact: "The old harbour master gave many speeches."');
	});

	test('leaves a vanished quote as it is, which data:check then refuses', () => {
		const small = edited((text) => text.replace('The crane lifts 3 t (3000 kg). ', ''));
		refresh(small, '--accept');
		expect(small.load().problems.map(({ code }) => code)).toContain('quote-absent');
	});

	test('guesses no place of a number in silence that stands there twice now', () => {
		const small = edited((text) => text.replace('The pier, built', 'In 1990 it burnt. The pier, built'));
		expect(refresh(small).out).toMatch(/0 changed, 0 vanished/);
		const twice = edited((text) => text.replace('the 12 ships', 'the 12 or 12 ships'));
		expect(refresh(twice).out).toMatch(/“12 ships”, undrawn, stood at \d+; now at \d+\? Look\./);
	});
});

test('a text of no source is refused, with those that there are', () => {
	const small = new SmallFolder();
	writeFileSync(join(small.texts, 'other.txt'), 'Words.\n');
	const { code, out } = run(small, 'refresh', join(small.texts, 'other.txt'));
	expect(code).toBe(1);
	expect(out).toContain('there is no source “other” with claims');
	expect(out).toContain('one of the sources: harbour');
	expect(out).toContain('name it with --id');
});

test('a saved page is read as data:new reads it, and its text stands beside it once it is accepted', async () => {
	const small = new SmallFolder();
	const page = join(small.texts, 'saved.html');
	const [first = '', ...others] = readFileSync(join(small.texts, TEXT_NAME), 'utf8').trim().split('\n\n');
	writeFileSync(
		page,
		`<html><body><nav><a href="/">Top 10</a></nav><article><h1>${first}</h1>${others.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`
	);
	const print: string[] = [];
	const code = await dataCommandOnFiles(
		['refresh', page, '--id', 'harbour', '--accept', '--dir', small.dir, '--texts', small.texts],
		(line) => void print.push(line),
		(line) => void print.push(line)
	);
	expect([code, print.join('\n')]).toEqual([0, expect.stringContaining('0 changed, 0 vanished')]);
	expect(readFileSync(join(small.texts, TEXT_NAME), 'utf8')).not.toContain('Top 10');
	expect(small.read('sources/harbour.yaml')).toMatch(
		/from:\n\s+kind: html\n\s+sha256: [0-9a-f]{64}\n\s+by: readability/
	);
});
