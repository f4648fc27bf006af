import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SmallFolder } from '../dataset/smallDataset';
import { published, run } from '../dataset/versions/published';

describe('renaming a figure', () => {
	test('moves its file and its versions, and its earlier name leads on', () => {
		const small = published();
		const version = small.read('versions/ships/1.json');
		expect(run(small, 'rename', 'ships', 'calls')).toMatchObject({ code: 0 });
		expect(existsSync(join(small.dir, 'figures/ships.yaml'))).toBe(false);
		expect(existsSync(join(small.dir, 'versions/ships'))).toBe(false);
		expect(small.read('versions/calls/1.json')).toBe(version);
		const { dataset, problems } = small.load();
		expect(problems).toEqual([]);
		expect(dataset?.figures.find(({ slug }) => slug === 'calls')?.aliases).toEqual(['old-ships', 'ships']);
	});

	test('there and back leaves one alias, and never one that is the slug itself', () => {
		const small = published();
		run(small, 'rename', 'ships', 'calls');
		expect(run(small, 'rename', 'calls', 'ships').code).toBe(0);
		const { dataset, problems } = small.load();
		expect(problems).toEqual([]);
		expect(dataset?.figures.find(({ slug }) => slug === 'ships')?.aliases).toEqual(['old-ships', 'calls']);
	});

	test('that was never published leaves no alias: nobody has its address', () => {
		const small = new SmallFolder();
		const before = small.read('figures/ships.yaml');
		expect(run(small, 'rename', 'ships', 'calls').code).toBe(0);
		expect(small.read('figures/calls.yaml')).toBe(before);
	});

	test.each([
		['ships', 'turnover', 'there is a figure “turnover” already'],
		['ships', 'Ships!', 'the name “Ships!” cannot stand in an address'],
		['ships', 'ships-og', 'is the address of a picture of the figure “ships”'],
		['ships', 'ships', 'there is a figure “ships” already'],
		['shps', 'calls', 'there is no figure “shps”']
	])('“%s” to “%s” is refused, and changes nothing', (from, to, says) => {
		const small = published();
		const before = readdirSync(small.dir, { recursive: true });
		const { code, out } = run(small, 'rename', from, to);
		expect(code).toBe(1);
		expect(out).toContain(says);
		expect(readdirSync(small.dir, { recursive: true })).toEqual(before);
	});

	test('to an earlier name of another figure is refused, since it leads there', () => {
		const small = published();
		run(small, 'rename', 'turnover', 'money');
		const { code, out } = run(small, 'rename', 'ships', 'turnover');
		expect(code).toBe(1);
		expect(out).toContain('“turnover” is an earlier name of “money”, and leads there');
	});
});

describe('earlier names', () => {
	const alias = (small: SmallFolder, file: string, names: string) =>
		small.write(file, `${small.read(file).replace(/aliases:.*\n/, '')}aliases: [${names}]\n`);

	test('that two figures claim are refused at the second', () => {
		const small = new SmallFolder();
		alias(small, 'figures/ships.yaml', 'boats');
		alias(small, 'figures/turnover.yaml', 'boats');
		const { problems } = small.load();
		expect(small.places(problems)).toEqual([`${small.placeOf('figures/turnover.yaml', 'boats]')} duplicate-slug`]);
		expect(problems[0]?.message).toContain(`“boats” is taken by ${join(small.dir, 'figures/ships.yaml')}`);
	});

	test('that one figure claims twice are refused', () => {
		const small = new SmallFolder();
		alias(small, 'figures/ships.yaml', 'boats, boats');
		expect(small.load().problems.map(({ code }) => code)).toEqual(['duplicate-item']);
	});

	test.each(['turnover', 'ships'])('that are the slug of a figure, “%s”, are refused', (live) => {
		const small = new SmallFolder();
		alias(small, 'figures/ships.yaml', live);
		const { problems } = small.load();
		expect(small.places(problems)).toEqual([`${small.placeOf('figures/ships.yaml', `${live}]`)} duplicate-slug`]);
		expect(problems[0]?.message).toContain(`taken by ${join(small.dir, `figures/${live}.yaml`)}`);
	});
});
