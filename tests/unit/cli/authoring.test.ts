import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataCommand } from '../../../src/cli/data';
import { schemaFiles } from '../../../src/cli/data/schema';
import { SmallFolder, TEXT_NAME } from '../dataset/smallDataset';

function run(small: SmallFolder, ...args: string[]): { code: number; out: string } {
	const out: string[] = [];
	const print = (line: string) => void out.push(line);
	return { code: dataCommand([...args, '--dir', small.dir], print, print), out: out.join('\n') };
}

describe('the command “locate”', () => {
	test('prints selectors ready to paste', () => {
		const small = new SmallFolder();
		const { code, out } = run(small, 'locate', 'More than 12 ships called last year.', join(small.texts, TEXT_NAME));
		expect(code).toBe(0);
		expect(out).toContain('    start: 159\n    end: 195');
	});

	test('takes the text’s own typesetting', () => {
		const small = new SmallFolder();
		const { out } = run(small, 'locate', "from the old quay's time", join(small.texts, TEXT_NAME));
		expect(out).toContain('exact: from the old quay’s time');
	});

	test('says how often a quote stands', () => {
		const small = new SmallFolder();
		expect(run(small, 'locate', '12 ships', join(small.texts, TEXT_NAME)).out).toContain('stand 2 times');
	});

	test('fails for words that are not there', () => {
		const small = new SmallFolder();
		expect(run(small, 'locate', 'a hundred zeppelins', join(small.texts, TEXT_NAME)).code).toBe(1);
	});
});

describe('the command “new”', () => {
	test('drafts claims that the check refuses until a person has filled them in', () => {
		const small = new SmallFolder();
		expect(run(small, 'new', join(small.texts, TEXT_NAME), '--id', 'pier').code).toBe(0);
		expect(small.read('claims/pier.yaml')).toContain('words: a 25 percent increase');
		const { problems } = small.load();
		expect(new Set(problems.map(({ code }) => code))).toContain('left-to-do');
	});

	test('drafts figures, too, if asked: they name claims of the draft, and stay out of builds', () => {
		const small = new SmallFolder();
		const { code, out } = run(small, 'new', join(small.texts, TEXT_NAME), '--id', 'pier', '--figures');
		expect(code).toBe(0);
		const [, count] = /(\d+) figures? drafted/.exec(out) ?? [];
		expect(Number(count)).toBeGreaterThan(0);
		const { problems } = small.load();
		// What is left to do is of the source and its claims alone.
		expect(problems.filter(({ at }) => at.file.includes('/figures/'))).toEqual([]);
	});

	test('lays out one number of a text in a language that is not read, for a person to read, and lists the others', () => {
		const small = new SmallFolder();
		const text = join(small.texts, TEXT_NAME);
		const { code, out } = run(small, 'new', text, '--id', 'pier', '--language', 'qaa-BE');
		expect(code).toBe(0);
		expect(small.read('sources/pier.yaml')).toContain('language: qaa-BE');
		expect(small.read('claims/pier.yaml')).toContain('value: "TODO: the number, as a person reads it');
		expect(small.read('claims/pier.yaml').match(/ {2}- id: pier-/gu)).toHaveLength(1);
		expect(out).toContain('“qaa-BE”, which is not read (read: English (en), German (de), ');
		expect(out).toContain('Say what “3000” is under “quantity:”, with “read:”');
		expect(out).toContain('npm run data:locate -- "<its sentence>"');
		expect(out).toMatch(/\d+ not drawn: all fine\?/u);
	});

	test('refuses what is no language', () => {
		const small = new SmallFolder();
		const { code, out } = run(small, 'new', join(small.texts, TEXT_NAME), '--id', 'pier', '--language', 'Dutch!');
		expect(code).toBe(1);
		expect(out).toContain('“Dutch!” is no language tag');
	});

	test('never writes over a file', () => {
		const small = new SmallFolder();
		const before = small.read('sources/harbour.yaml');
		expect(run(small, 'new', join(small.texts, TEXT_NAME)).code).toBe(1);
		expect(small.read('sources/harbour.yaml')).toBe(before);
	});
});

test('the command “inventory” finds nothing open in a text whose numbers are accounted for', () => {
	const small = new SmallFolder();
	expect(run(small, 'inventory', join(small.texts, TEXT_NAME))).toMatchObject({ code: 0 });
});

test('the command “inventory” lists what is open in a text whose claims are still incomplete, and nothing else', () => {
	const small = new SmallFolder();
	small.replace('claims/harbour.yaml', 'text: many speeches, at: [393]', 'text: gave, at: [388]');
	const { code, out } = run(small, 'inventory', join(small.texts, TEXT_NAME));
	expect(code).toBe(1);
	expect(out.split('\n')[0]).toMatch(/^\d+–\d+ {2}vague .*\[many\] speeches/);
	expect(out).toContain('14 number words of “The port that is not there” accounted for, 1 not.');
});

test('the command “inventory” says of a text in a language that is not read that only digits are listed', () => {
	const small = new SmallFolder();
	small.replace('sources/harbour.yaml', 'language: en', 'language: qaa');
	const { out } = run(small, 'inventory', join(small.texts, TEXT_NAME));
	expect(out).toContain('Russian (ru)): only its numbers in digits are listed');
	expect(out).not.toContain('vague');
});

test('the served schemas are those that check the data', () => {
	for (const { path, text } of schemaFiles())
		expect(readFileSync(path, 'utf8'), `npm run data:schema renews ${path}`).toBe(text);
});
