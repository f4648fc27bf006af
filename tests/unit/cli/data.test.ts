import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataCommand } from '../../../src/cli/data';
import { SmallFolder, TEXT_NAME } from '../dataset/smallDataset';

function run(...args: string[]): { code: number; out: string; err: string } {
	const out: string[] = [];
	const err: string[] = [];
	const code = dataCommand(
		args,
		(line) => void out.push(line),
		(line) => void err.push(line)
	);
	return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('the command “check”', () => {
	test('counts what it found in a whole dataset', () => {
		const small = new SmallFolder();
		const { code, out } = run('check', '--dir', small.dir, '--texts', small.texts);
		expect(code).toBe(0);
		expect(out.split('\n')).toEqual([
			'No problems.',
			'note: 2 figures are not published yet (turnover, ships): npm run data:publish -- --all --why "…"',
			'8 claims, 2 derived values, 3 checks and 2 figures from 1 source.'
		]);
	});

	test('fails for a broken one, with every problem', () => {
		const small = new SmallFolder();
		small.replace('dataset.yaml', 'title:', 'titel:');
		const { code, out } = run('check', '--dir', small.dir, '--texts', small.texts);
		expect(code).toBe(1);
		expect(out).toContain(`${join(small.dir, 'dataset.yaml')}:4:1  the file has no field “titel” (unknown-field)`);
		expect(out).toMatch(/1 problem in 1 file\.$/);
	});

	test('prints JSON on demand', () => {
		const small = new SmallFolder();
		small.replace('dataset.yaml', 'title:', 'titel:');
		const { code, out } = run('check', '--json', '--dir', small.dir, '--texts', small.texts);
		expect(code).toBe(1);
		expect(JSON.parse(out)).toMatchObject({
			problems: [{ code: 'unknown-field', at: { line: 4, column: 1 }, nearest: 'title' }],
			notes: []
		});
	});

	test('says what a run without the text rests on', () => {
		const small = new SmallFolder();
		const { code, out } = run('check', '--no-texts', '--dir', small.dir);
		expect(code).toBe(0);
		expect(out).toContain('note: ');
	});
});

describe('the command “verify”', () => {
	test('records today’s match and leaves no other file behind', () => {
		const small = new SmallFolder();
		const { code, out } = run('verify', join(small.texts, TEXT_NAME), '--dir', small.dir);
		expect(code).toBe(0);
		expect(out).toContain('All 7 quotes stand where they say.');
		expect(readFileSync(join(small.dir, 'sources/harbour.yaml'), 'utf8')).toContain(
			`date: ${new Date().toISOString().slice(0, 10)}`
		);
		expect(readdirSync(join(small.dir, 'sources'))).toEqual(['harbour.yaml']);
	});

	test('records nothing for a quote that does not stand there', () => {
		const small = new SmallFolder();
		small.replace('claims/harbour.yaml', 'start: 159\n    end: 195', 'start: 160\n    end: 196');
		const before = small.read('sources/harbour.yaml');
		const { code, out } = run('verify', join(small.texts, TEXT_NAME), '--dir', small.dir);
		expect(code).toBe(1);
		expect(out).toContain('quote-moved');
		expect(small.read('sources/harbour.yaml')).toBe(before);
	});
});

describe('the command line', () => {
	test('explains itself, as a whole and command by command', () => {
		expect(run('--help')).toMatchObject({ code: 0, err: '' });
		expect(run('--help').out).toContain('verify <text file>');
		const { code, out, err } = run('publish', '--help');
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toContain('Usage: npm run data:publish -- <slug …> [options]');
		expect(out).toContain('--withdraw');
		expect(out).not.toContain('--id');
		expect(out).toContain('npm run data:publish -- trade-record --why');
	});

	test('an unknown command, an option of another command and a value left out are told with what was meant', () => {
		expect(run('chek').err).toContain('The command “chek” is unknown. Perhaps “check”?');
		expect(run('check', '--withdraw', '--dirr', 'x').err).toContain(
			'The option “--dirr” is unknown. Perhaps “--dir”?\n“data:check” takes no --withdraw.'
		);
		expect(run('verify', 'text.txt', '--dir').err).toContain('--dir needs a value.');
		for (const args of [['--dir', '--json'], ['--dir='], ['--dir', '']])
			expect(run('check', ...args), args.join(' ')).toMatchObject({ code: 2, out: '' });
		expect(run('verify').err).toContain('Nothing was given. Expected: <text file>');
	});

	test.each([[[]], [['chek']], [['check', 'more']], [['verify']], [['check', '--colour']]])(
		'refuses %j with exit code 2',
		(args) => {
			const { code, out, err } = run(...args);
			expect({ code, out }).toEqual({ code: 2, out: '' });
			expect(err).toContain('Usage:');
		}
	);
});
