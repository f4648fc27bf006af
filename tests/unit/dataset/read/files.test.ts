import { RESERVED_ENDINGS } from '../../../../src/lib/dataset/stages/figures';
import { copyFileSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MAX_BYTES } from '../../../../src/lib/dataset/read/files';
import { disk } from '../../../../src/lib/dataset/ports/disk';
import { loadDataset } from '../../../../src/lib/dataset/load';
import { SmallFolder } from '../smallDataset';

const COUNT = 'figures/ships.yaml';

describe('a data file', () => {
	test.each([
		['is empty', '', 'empty-file', 'is empty'],
		['holds comments alone', '# nothing\n', 'empty-file', 'is empty'],
		['is binary', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'binary-file', 'binary'],
		['is UTF-16', Uint8Array.from([0xff, 0xfe, 0x61, 0x00]), 'binary-file', 'UTF-16'],
		['is larger than any file that people write', `title: ${'x'.repeat(MAX_BYTES)}`, 'too-large', 'bytes'],
		['is a list', '- a\n', 'wrong-type', 'a list'],
		['is a bare word', 'nonsense\n', 'wrong-type', '“nonsense”'],
		['nests without end', `${'- '.repeat(5000)}a`, 'yaml', 'deeper than'],
		['nests without end in brackets', `a: ${'['.repeat(100_000)}`, 'yaml', 'deeper than'],
		['nests by one space a level', Array.from({ length: 1200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'yaml', '']
	])('that %s is refused, and nothing else', (_, content, code, says) => {
		const small = new SmallFolder();
		small.write(COUNT, content);
		const { problems } = small.load();
		expect(problems.map((problem) => [problem.at.file, problem.code])).toEqual([[join(small.dir, COUNT), code]]);
		expect(problems[0]?.message).toContain(says);
	});

	test('that is not UTF-8 is refused at the byte that is not', () => {
		const small = new SmallFolder();
		small.write(COUNT, Buffer.concat([Buffer.from('schema: 1\ntitle: Caf'), Buffer.from([0xe9]), Buffer.from('s\n')]));
		const { problems } = small.load();
		expect(small.places(problems)).toEqual([`${COUNT}:2:11 not-utf-8`]);
		expect(problems[0]?.message).toContain('0xe9');
	});

	test('may start with a byte order mark and end its lines as on Windows', () => {
		const small = new SmallFolder();
		small.write(COUNT, `\ufeff${small.read(COUNT).replaceAll('\n', '\r\n')}`);
		expect(small.load().problems).toEqual([]);
	});

	test('keeps its places when its lines end as on Windows', () => {
		const small = new SmallFolder();
		small.write(COUNT, small.read(COUNT).replace('type: count', 'type: counts').replaceAll('\n', '\r\n'));
		expect(small.places(small.load().problems)).toEqual([`${COUNT}:8:9 unknown-value`]);
	});

	test('that blows aliases up is refused before they are resolved', () => {
		const small = new SmallFolder();
		const levels = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`);
		small.write(COUNT, ['l0: &l0 [lol]', ...levels].join('\n'));
		const { problems } = small.load();
		expect(problems).toHaveLength(81);
		expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['yaml-alias']));
	});

	test('whose name cannot stand in an address is refused', () => {
		const small = new SmallFolder();
		renameSync(join(small.dir, COUNT), join(small.dir, 'figures/All Ships.yaml'));
		expect(small.places(small.load().problems)).toEqual(['figures/All Ships.yaml:3:1 unsafe-slug']);
	});

	test.each(RESERVED_ENDINGS)('whose name is that of a picture of another figure, “%s”, is refused', (ending) => {
		const small = new SmallFolder();
		const other = `figures/ships${ending}.yaml`;
		copyFileSync(join(small.dir, COUNT), join(small.dir, other));
		expect(small.places(small.load().problems)).toContain(`${other}:3:1 unsafe-slug`);
		rmSync(join(small.dir, COUNT));
		expect(small.load().problems).toEqual([]);
	});

	test('whose name is that of a picture at an earlier name of another figure is told', () => {
		const small = new SmallFolder();
		copyFileSync(join(small.dir, COUNT), join(small.dir, 'figures/old-ships-slide.yaml'));
		const { problems } = small.load();
		const said = problems.filter(({ code }) => code === 'unsafe-slug').map(({ message }) => message);
		expect(said).toContain(
			'at the earlier name “old-ships” the figure has a picture “old-ships-slide”, which is another figure’s name'
		);
	});

	test('that ends in .yml is not passed over in silence', () => {
		const small = new SmallFolder();
		renameSync(join(small.dir, COUNT), join(small.dir, 'figures/ships.yml'));
		const { problems } = small.load();
		expect(small.places(problems)).toEqual(['figures/ships.yml:1:1 unknown-file']);
		expect(problems[0]?.mend).toBe('rename it to ships.yaml');
	});

	test('that is a link to nowhere is reported as unreadable', () => {
		const small = new SmallFolder();
		symlinkSync(join(small.root, 'nowhere'), join(small.dir, 'figures/lost.yaml'));
		const { problems } = small.load();
		expect(small.places(problems)).toEqual(['figures/lost.yaml:1:1 unreadable']);
		expect(problems[0]?.message).toContain('it is a link that leads nowhere');
	});
});

describe('a dataset folder', () => {
	test('that does not exist is one problem', () => {
		const { dataset, problems } = loadDataset({ files: disk, dir: 'no/such/folder', textDirs: [] });
		expect(dataset).toBeUndefined();
		expect(problems.map(({ code, at }) => [code, at.file])).toEqual([['unreadable', 'no/such/folder']]);
	});

	test('without dataset.yaml is refused', () => {
		const small = new SmallFolder();
		rmSync(join(small.dir, 'dataset.yaml'));
		expect(small.places(small.load().problems)).toEqual(['dataset.yaml:1:1 missing-file']);
	});

	test('with a misspelt folder is refused, with the nearest name', () => {
		const small = new SmallFolder();
		renameSync(join(small.dir, 'checks'), join(small.dir, 'cheks'));
		const { problems } = small.load();
		expect(small.places(problems)).toEqual(['cheks:1:1 unknown-folder']);
		expect(problems[0]?.nearest).toBe('checks');
	});

	test('may hold files that are no data, and folders that others read', () => {
		const small = new SmallFolder();
		small.write('README.md', 'Notes');
		small.write('.hidden.yaml', 'nonsense');
		mkdirSync(join(small.dir, 'fonts'));
		expect(small.load().problems).toEqual([]);
	});

	test('with claims of no source is refused, with the nearest name', () => {
		const small = new SmallFolder();
		renameSync(join(small.dir, 'claims/harbour.yaml'), join(small.dir, 'claims/harbor.yaml'));
		const { problems } = small.load();
		expect(small.places(problems)).toEqual([
			'claims/harbor.yaml:3:1 unknown-source',
			'sources/harbour.yaml:3:1 missing-file'
		]);
		expect(problems[0]?.nearest).toBe('harbour');
	});
});
