import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { today } from '../../../../src/cli/data/command';
import { canonicalJson } from '../../../../src/lib/dataset/canonicalJson';
import { EDITION } from '../../../../src/lib/dataset/versions/edition';
import { SmallFolder } from '../smallDataset';
import { published, run } from './published';

const codes = (small: SmallFolder) => small.load().problems.map(({ code }) => code);

describe('publishing', () => {
	test('freezes what is drawn under the revision that stands in the file', () => {
		const small = published();
		const { dataset, problems } = small.load();
		expect(problems).toEqual([]);
		const ships = dataset?.figures.find(({ slug }) => slug === 'ships');
		expect(ships?.versions.map(({ number, revision }) => [number, revision.why])).toEqual([[1, 'First publication']]);
		expect(ships?.versions[0]?.figure.evidence[0]?.quantity.interval).toEqual(ships?.evidence[0]?.quantity.interval);
	});

	test('is wanted with its difference and its command when what is drawn has changed', () => {
		const small = published();
		small.replace('figures/ships.yaml', 'More than 12 ships called in 2020', 'Over 12 ships called in 2020');
		const { problems } = small.load();
		expect(problems).toMatchObject([{ code: 'unpublished-change', mend: 'npm run data:publish -- ships --why "…"' }]);
		expect(problems[0]?.message).toContain(
			'title: “More than 12 ships called in 2020” → “Over 12 ships called in 2020”'
		);
	});

	test('needs a reason, adds the revision, and keeps the older version as it was', () => {
		const small = published();
		small.replace('figures/ships.yaml', 'More than 12 ships called in 2020', 'Over 12 ships called in 2020');
		expect(run(small, 'publish', 'ships')).toMatchObject({ code: 1 });
		expect(run(small, 'publish', 'ships', '--why', 'Shorter')).toMatchObject({ code: 0 });
		const ships = small.load().dataset?.figures.find(({ slug }) => slug === 'ships');
		expect(ships?.revisions.at(-1)).toMatchObject({ what: 'Changed: title', why: 'Shorter' });
		expect(ships?.versions.map(({ figure }) => figure.title)).toEqual([
			'More than 12 ships called in 2020',
			'Over 12 ships called in 2020'
		]);
		expect(readdirSync(join(small.dir, 'versions/ships'))).toEqual([
			`1.edition-${EDITION}.json`,
			'1.json',
			`2.edition-${EDITION}.json`,
			'2.json'
		]);
	});

	test('refuses what has not changed', () => {
		expect(run(published(), 'publish', 'ships', '--why', 'No reason').out).toContain('draws what its version 1 does');
	});

	test.each([
		['--why', 'Other reason', 'with why: “First publication”, and --why says “Other reason”'],
		['--what', 'Drawn anew', 'with what: “First published”, and --what says “Drawn anew”']
	])(
		'refuses a %s other than that of the revision in the file, which a copy may have brought',
		(option, given, told) => {
			const small = new SmallFolder();
			const before = small.read('figures/ships.yaml');
			const { code, out } = run(small, 'publish', 'ships', option, given);
			expect(code).toBe(1);
			expect(out).toContain(`a revision of 2021-04-01 waits in the file of “ships” ${told}`);
			expect(out).toContain(`publish without ${option}`);
			expect(out).toContain('take that revision out of the file');
			expect(existsSync(join(small.dir, 'versions/ships'))).toBe(false);
			expect(small.read('figures/ships.yaml')).toBe(before);
		}
	);

	test('takes over the revision in the file where nothing else is asked for, and tells its date and reason', () => {
		expect(run(new SmallFolder(), 'publish', 'ships')).toMatchObject({
			code: 0,
			out: expect.stringContaining('as its file has them: 2021-04-01, “First publication”') as string
		});
	});

	test('refuses to take over another day’s revision for a reason given today, be it the same; that of today it takes', () => {
		const small = new SmallFolder();
		const { code, out } = run(small, 'publish', 'ships', '--why', 'First publication');
		expect(code).toBe(1);
		expect(out).toContain('a revision of 2021-04-01 waits in the file of “ships”, and --why asks for one of today, ');
		small.replace('figures/ships.yaml', '2021-04-01', today());
		expect(run(small, 'publish', 'ships', '--why', 'First publication')).toMatchObject({ code: 0 });
	});

	test('refuses a revision of a day to come', () => {
		const small = new SmallFolder();
		small.replace('figures/ships.yaml', '2021-04-01', '2999-04-01');
		const { code, out } = run(small, 'publish', 'ships');
		expect(code).toBe(1);
		expect(out).toContain('“2999-04-01” lies in the future');
	});

	test('withdraws a figure, which then says why', () => {
		const small = published();
		expect(run(small, 'publish', 'ships', '--withdraw', '--why', 'The count was wrong.')).toMatchObject({ code: 0 });
		const ships = small.load().dataset?.figures.find(({ slug }) => slug === 'ships');
		expect(ships).toMatchObject({ status: 'withdrawn', withdrawn: { why: 'The count was wrong.' } });
	});
});

describe('versions that were tampered with', () => {
	test('edited by hand', () => {
		const small = published();
		small.replace('versions/ships/1.json', '"value": 12', '"value": 13');
		expect(codes(small)).toEqual(['version-edited']);
	});

	test('missing', () => {
		const small = published();
		rmSync(join(small.dir, 'versions/ships/1.json'));
		expect(codes(small)).toEqual(['version-missing', 'edition-without-version']);
	});

	test('out of order', () => {
		const small = published();
		renameSync(join(small.dir, 'versions/ships/1.json'), join(small.dir, 'versions/ships/3.json'));
		expect(codes(small)).toEqual(expect.arrayContaining(['version-missing', 'version-untold', 'version-number']));
	});

	test('without their figure', () => {
		const small = published();
		rmSync(join(small.dir, 'figures/ships.yaml'));
		expect(codes(small)).toEqual(['versions-without-figure']);
	});

	test('of a figure that goes by another name now', () => {
		const small = published();
		renameSync(join(small.dir, 'versions/ships'), join(small.dir, 'versions/old-ships'));
		const problem = small.load().problems.find(({ code }) => code === 'versions-without-figure');
		expect(problem?.mend).toContain('git mv versions/old-ships versions/ships');
	});

	test('of a figure that became a draft', () => {
		const small = published();
		small.write('figures/ships.yaml', `${small.read('figures/ships.yaml')}status: draft\n`);
		expect(codes(small)).toEqual(['published-draft']);
	});
});

test('no command leaves drafts of files behind', () => {
	const small = published();
	const left = readdirSync(small.dir, { recursive: true, encoding: 'utf8' }).filter((name) => /(^|\/)\./.test(name));
	expect(left).toEqual([]);
	expect(existsSync(join(small.dir, 'versions'))).toBe(true);
});

test('canonical JSON sorts fields and writes numbers as ECMAScript does', () => {
	expect(canonicalJson({ b: [1e21, 0.1, '€'], a: undefined, A: null })).toBe('{"A":null,"b":[1e+21,0.1,"€"]}');
});
