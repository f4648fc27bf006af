import { describe, expect, it } from 'vitest';
import { withEdition } from '../../../src/lib/dataset/author/migrate';
import { loadDataset } from '../../../src/lib/dataset/load';
import { memoryFiles } from '../../../src/lib/dataset/ports/memory';
import { broughtUp, FIRST_FORMAT, FORMAT, FORMAT_STEPS } from '../../../src/lib/dataset/schema/editions';

const DATASET = '# Ours.\nschema: 1\ntitle: Ships\nsummary: What the harbour counts.\n';
const BEFORE = DATASET.replace('schema: 1\n', '');
const filesOf = (text: string) => memoryFiles(new Map([['data/dataset.yaml', text]]));
const load = (text: string) => loadDataset({ files: filesOf(text), dir: 'data', textDirs: [] });
const migrated = (text: string, steps = FORMAT_STEPS) => withEdition({ files: filesOf(text), dir: 'data' }, steps);

/** An edition that calls the title otherwise. */
const LATER = [
	...FORMAT_STEPS,
	{ does: 'says “heading” for the title', set: (_kind: string, { title }: { title?: unknown }) => ({ heading: title }) }
];

describe('the edition of the format', () => {
	it('has a step from each edition to the next', () => {
		expect(FORMAT_STEPS).toHaveLength(FORMAT - FIRST_FORMAT);
	});

	it.each([
		['2', 'newer-format'],
		['"1"', 'unknown-value'],
		['-1', 'unknown-value']
	])('is refused in one sentence if it is %s', (edition, code) => {
		const { dataset, problems } = load(`${DATASET.replace('schema: 1', `schema: ${edition}`)}unknown: field\n`);
		expect(dataset).toBeUndefined();
		expect(problems[0]?.at).toMatchObject({ file: 'data/dataset.yaml', line: 2 });
		if (code === 'newer-format') expect(problems.map((problem) => problem.code)).toEqual([code]);
		else expect(problems.length).toBeGreaterThan(1);
	});

	it('says of a newer one what to do', () => {
		expect(load(DATASET.replace('1', '7')).problems).toMatchObject([
			{
				message: 'schema is 7: a newer edition of the format than this program knows',
				expected: 'schema: 1',
				mend: 'get a newer Cited Figures (npm install cited-figures@latest)'
			}
		]);
	});
});

describe('bringing files up', () => {
	it('writes the edition first, and leaves every other byte', () => {
		const [file, ...others] = migrated(BEFORE).files;
		expect(file).toEqual({ path: 'data/dataset.yaml', text: DATASET, did: ['names the edition of its format'] });
		expect(others).toEqual([]);
		const crlf = BEFORE.replaceAll('\n', '\r\n');
		expect(migrated(crlf).files[0]?.text).toBe(DATASET.replaceAll('\n', '\r\n'));
	});

	it('does nothing to files of today, and nothing to newer ones, which it names', () => {
		expect(migrated(DATASET)).toEqual({ files: [], newer: [] });
		expect(migrated(DATASET.replace('1', '2'))).toEqual({ files: [], newer: ['data/dataset.yaml'] });
		expect(migrated('- a\n- list\n').files).toEqual([]);
		expect(migrated('broken: [\n').files).toEqual([]);
	});

	it('goes all steps that are ahead, each on what the one before has left', () => {
		const [fromFirst] = migrated(BEFORE, LATER).files;
		expect(fromFirst?.did).toEqual(['names the edition of its format', 'says “heading” for the title']);
		expect(fromFirst?.text).toBe(`${DATASET.replace('schema: 1', 'schema: 2')}heading: Ships\n`);
		expect(migrated(DATASET, LATER).files[0]?.did).toEqual(['says “heading” for the title']);
		expect(broughtUp('dataset', { schema: 2 }, LATER)).toEqual({ fields: {}, did: [] });
	});
});
