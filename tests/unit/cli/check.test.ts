import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyCommand } from '../../../src/cli/check';
import { filesOf, figure, laterList, listOf } from '../press/verify/originals';

const folder = mkdtempSync(join(tmpdir(), 'cited-figures-check-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

const files = await filesOf(figure);
writeFileSync(at('x.csv'), files.csv);
writeFileSync(at('x.svg'), files.svg);
writeFileSync(at('cut.svg'), files.svg.subarray(0, 1000));
writeFileSync(at('huge.png'), '');
truncateSync(at('huge.png'), 200_000_000);
for (const [site, list] of [
	['now', listOf()],
	['later', laterList(listOf())],
	// As it was when the reports were made.
	['then', { ...listOf(), figures: listOf().figures.map((each) => ({ ...each, versions: each.versions.slice(0, 1) })) }]
] as const) {
	mkdirSync(at(`${site}/check`), { recursive: true });
	writeFileSync(at(`${site}/check/published.json`), JSON.stringify(list));
	const own = at(`${site}/figures/${figure.slug}`);
	mkdirSync(own, { recursive: true });
	writeFileSync(`${own}.svg`, files.svg);
	writeFileSync(join(own, `v${figure.versions.length}.svg`), files.svg);
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
	const [out, err]: [string[], string[]] = [[], []];
	const code = await verifyCommand(
		args,
		(line) => void out.push(line),
		(line) => void err.push(line)
	);
	return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('npm run check', () => {
	it('ends with 0 if all files are intact and current, by the list of a built site', async () => {
		const { code, out, err } = await run(at('x.csv'), at('x.svg'), '--site', at('now'));
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toContain(`x.svg: intact · drawing (SVG)`);
		expect(out).toContain(`“${figure.quotes[0]?.quote.exact}”`);
	});

	it('compares with the dataset where no site is named', async () => {
		const { code, out } = await run(at('x.csv'));
		expect({ code, out }).toMatchObject({
			code: 0,
			out: expect.stringContaining('every value is as published') as unknown
		});
	});

	it('ends with 1 for what is superseded, cut short or too large, and tells all of it as JSON', async () => {
		const { code, out } = await run(at('x.svg'), at('cut.svg'), at('huge.png'), '--site', at('later'), '--json');
		const told = JSON.parse(out) as { files: { verdict: string; state: string; notes: string[] }[] };
		expect(code).toBe(1);
		expect(told.files.map(({ verdict }) => verdict)).toEqual(['superseded', 'unknown', 'unknown']);
		expect(told.files[0]?.state).toBe('intact');
		expect(told.files[2]?.notes.join()).toContain('It was not read.');
	});

	it('tells each picture of a report, and ends with 0 only if all of this site are as published', async () => {
		const report = (name: string) => join('tests/fixtures/reports', name);
		const good = await run(report('pandoc.docx'), '--site', at('then'));
		expect(good).toMatchObject({ code: 0, out: expect.stringContaining('Figure 3: as published') as unknown });
		const cropped = await run(report('libreoffice.odt'), '--site', at('then'), '--json');
		expect(cropped.code).toBe(1);
		const { files: told } = JSON.parse(cropped.out) as { files: { pictures: { verdict: string }[] }[] };
		expect(told[0]?.pictures.map(({ verdict }) => verdict)).toEqual(['published', 'changed', 'published']);
	});

	it('names files and lists that are not there, and checks the others', async () => {
		const missing = await run(at('nowhere.png'), at('x.svg'), '--site', at('now'));
		expect(missing.code).toBe(1);
		expect(missing.err).toContain('nowhere.png: there is no such file.');
		expect(missing.out).toContain('x.svg: intact');
		expect((await run(at('x.svg'), '--site', at('nowhere'))).err).toContain('check/published.json');
	});

	it('ends with 2 for a command line that is not understood, with the nearest option', async () => {
		expect(await run('--sitee', 'x')).toMatchObject({
			code: 2,
			err: expect.stringContaining('Perhaps “--site”?') as unknown
		});
		expect((await run()).err).toContain('No file was named.');
		expect((await run('x', '--site')).err).toContain('--site needs a value.');
	});

	it('explains itself', async () => {
		const { code, out } = await run('--help');
		expect(code).toBe(0);
		expect(out).toContain('same content, file rewritten');
	});
});
