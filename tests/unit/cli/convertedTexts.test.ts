import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dataCommand } from '../../../src/cli/data';
import { convertedFrom } from '../../../src/lib/dataset/text/converted';
import { sha256Of } from '../../../src/lib/dataset/text/texts';
import { SmallFolder } from '../dataset/smallDataset';
import { run, type Ran } from '../dataset/versions/published';
import { once } from '../given';

/** The text as it is in the fixture, with a letter that can be composed, and as programs hand it on. */
const CONVERSIONS: readonly (readonly [name: string, difference: string, convert: (text: string) => string])[] = [
	['Windows line ends', 'line ends', (text) => text.replaceAll('\n', '\r\n')],
	['a byte order mark', 'invisible characters', (text) => `\uFEFF${text}`],
	['letters taken apart', 'composed letters', (text) => text.normalize('NFD')],
	['no-break spaces', 'spaces', (text) => text.replaceAll('12 ships', '12\u00A0ships')],
	['curly quotation marks', 'quotation marks', (text) => text.replaceAll("'", '’').replaceAll('"', '”')]
];

const SENTENCE = "The café's 12 ships called last year.";
const recorded = `Nothing here is true.\n\n${SENTENCE} Half of the cargo was grain. "Many" spoke.\n`;

/** A source whose text is `recorded`, drafted by the command and filled in just enough to be loaded. */
const drafted = once(() => {
	const small = new SmallFolder();
	const text = join(small.texts, 'pier.txt');
	writeFileSync(text, recorded);
	if (run(small, 'new', text).code !== 0) throw new Error('nothing was drafted');
	for (const file of ['sources/pier.yaml', 'claims/pier.yaml'])
		small.write(
			file,
			small
				.read(file)
				.replace(/(issued|asOf): .*TODO.*/g, '$1: 2020')
				.replace(/url: .*TODO.*/, 'url: https://pier.example/')
				.replace(/"?TODO: [^"\n]*"?/g, 'filled in')
		);
	return small.contents();
});

class PierDataset extends SmallFolder {
	readonly text = join(this.texts, 'pier.txt');

	constructor() {
		super(drafted());
	}

	run(...args: string[]): Ran {
		return run(this, ...args);
	}
}

describe.each(CONVERSIONS)('a copy of a text with %s', (_, difference, convert) => {
	const converted = convert(recorded);

	test('is another text, and told from it', () => {
		expect(converted).not.toBe(recorded);
		expect(convertedFrom(converted, sha256Of(recorded))).toEqual([difference]);
	});

	test('verifies nothing: the error stands at the recorded fingerprint and says what differs', () => {
		const pier = new PierDataset();
		writeFileSync(join(pier.texts, 'copy.txt'), converted);
		const before = pier.read('sources/pier.yaml');
		const { code, out } = pier.run('verify', join(pier.texts, 'copy.txt'));
		expect(code).toBe(1);
		expect(out).toContain(`${join(pier.dir, pier.placeOf('sources/pier.yaml', sha256Of(recorded)))}  the text in`);
		expect(out).toContain(`only ${difference} differ`);
		expect(pier.read('sources/pier.yaml')).toBe(before);
	});

	test('has no inventory of its own', () => {
		const pier = new PierDataset();
		expect(pier.load().problems).toEqual([]);
		writeFileSync(join(pier.texts, 'copy.txt'), converted);
		const { code, out } = pier.run('inventory', join(pier.texts, 'copy.txt'));
		expect(code).toBe(1);
		expect(out).toContain(`copy.txt:1:1  the text is a converted copy of that of “pier”: ${difference} differ`);
	});

	test('is found in as it stands: “locate” prints its own words and positions', () => {
		const pier = new PierDataset();
		writeFileSync(pier.text, converted);
		const { code, out } = pier.run('locate', SENTENCE, pier.text);
		expect(code).toBe(0);
		const [selector] = Object.values(parse(out) as Record<string, { exact: string; start: number; end: number }>);
		expect([...converted].slice(selector?.start, selector?.end).join('')).toBe(selector?.exact);
		expect(selector?.exact.normalize('NFC').replace('’', "'").replace('\u00A0', ' ')).toBe(SENTENCE);
	});

	test('can be drafted from, and what is drafted stands in it', () => {
		const pier = new PierDataset();
		writeFileSync(join(pier.texts, 'copy.txt'), converted);
		expect(pier.run('new', join(pier.texts, 'copy.txt')).code).toBe(0);
		const problems = pier.load().problems.filter(({ at }) => at.file.endsWith('copy.yaml'));
		expect(problems.map(({ code }) => code).filter((code) => code !== 'left-to-do' && code !== 'duplicate-id')).toEqual(
			[]
		);
	});
});

test('several conversions at once are told', () => {
	const converted = `\uFEFF${recorded.normalize('NFD').replaceAll('\n', '\r\n')}`;
	expect(convertedFrom(converted, sha256Of(recorded))).toEqual([
		'composed letters',
		'line ends',
		'invisible characters'
	]);
	expect(convertedFrom(`${recorded} `, sha256Of(recorded))).toBeUndefined();
});

describe('what is no text in UTF-8', () => {
	const bytes: readonly (readonly [string, Uint8Array, string])[] = [
		['Latin-1', Buffer.from('Many ships.\nThe caf\xe9.', 'latin1'), ':2:8  the byte 0xe9 is not UTF-8 (not-utf-8)'],
		['UTF-16', Buffer.from('\uFEFF12 ships', 'utf16le'), ':1:1  the file is UTF-16 (binary-file)'],
		['empty', Buffer.from(' \n'), ':1:1  the text is empty (empty-file)']
	];
	test.each(
		['locate', 'new', 'verify', 'inventory'].flatMap((command) =>
			bytes.map(([name, content, says]) => [command, name, content, says] as const)
		)
	)('is refused by “%s” at its place: %s', (command, _, content, says) => {
		const small = new SmallFolder();
		const path = join(small.texts, 'odd.txt');
		writeFileSync(path, content);
		const out: string[] = [];
		const args = [command, ...(command === 'locate' ? ['12 ships'] : []), path, '--dir', small.dir];
		expect(
			dataCommand(
				args,
				(line) => void out.push(line),
				() => {}
			)
		).toBe(1);
		expect(out.join('\n')).toContain(`${path}${says}`);
		expect(() => readFileSync(join(small.dir, 'sources/odd.yaml'))).toThrow();
	});
});

test('a text that is not there is told with the system’s reason', () => {
	const small = new SmallFolder();
	const out: string[] = [];
	const args = ['locate', '12 ships', join(small.texts, 'gone.txt'), '--dir', small.dir];
	expect(
		dataCommand(
			args,
			(line) => void out.push(line),
			() => {}
		)
	).toBe(1);
	expect(out.join('\n')).toContain('gone.txt:1:1  the text cannot be read: there is no such file (unreadable)');
});
