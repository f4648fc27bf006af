/** A file is compared with what its own edition said; an edition that it cannot have is said, and never vouched for. */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import type { Said } from '../../../../src/lib/dataset/types';
import { EDITION } from '../../../../src/lib/dataset/versions/edition';
import { sealEntries, writeZip } from '../../../../src/lib/press/zip/archive';
import { verifyFile } from '../../../../src/lib/press/verify/verifyFile';
import type { VerifiedFile } from '../../../../src/lib/press/verify/verdict';
import type { Published, PublishedVersion } from '../../../../src/lib/press/verify/published';
import { COLUMNS, FIGURE_COLUMNS } from '../../../../src/lib/press/table/columns';
import { EDITIONS, editionNamed } from '../../../../src/lib/press/editions';
import { LIST } from '../../../../src/lib/press/zip/figureZip';
import { sealText } from '../../../../src/lib/press/seal/fingerprint';
import { PROPERTIES } from '../../../../src/lib/press/report/officeProperties';
import { readChunks, writeChunks } from '../../../../src/lib/press/png/chunks';
import { figure, filesOf, listOf, owner } from './originals';

const [unsigned, signed] = [await filesOf(figure), await filesOf(figure, owner)];
const list = listOf();

/** A text that says another edition; an error if it says none. */
function renamed(text: string, to: string): string {
	const after = text
		.replace(/(<cited:edition>)\d+(?=<)/, `$1${to}`)
		.replace(/(name="Edition"><vt:lpwstr>)\d+(?=<)/, `$1${to}`)
		.replace(/("edition": )\d+/, (_, before: string) => before + (to === '' ? '""' : to));
	if (after === text) throw new Error('It names no edition.');
	return after;
}

function renamedEntry(zip: Uint8Array, entry: string, to: string, seals: boolean): Uint8Array {
	const entries = unzipSync(zip);
	const forged = { ...entries, [entry]: strToU8(renamed(strFromU8(entries[entry] ?? new Uint8Array()), to)) };
	return writeZip(seals ? sealEntries(forged, entry, undefined) : forged);
}

const inText = (bytes: Uint8Array, to: string) => strToU8(renamed(strFromU8(bytes), to));
const inBytes = (bytes: Uint8Array, to: string) => strToU8(renamed(strFromU8(bytes, true), to), true);

/** How somebody makes a file say another edition, by kind. */
const FORGERS: Record<string, (to: string) => Uint8Array> = {
	svg: (to) => inText(unsigned.svg, to),
	'svg, sealed anew': (to) => strToU8(sealText(renamed(strFromU8(unsigned.svg), to), undefined)),
	png: (to) =>
		writeChunks(
			readChunks(unsigned.png).map((chunk) =>
				strFromU8(chunk.data, true).includes('cited:edition') ? { ...chunk, data: inBytes(chunk.data, to) } : chunk
			)
		),
	pdf: (to) => inBytes(unsigned.pdf, to),
	json: (to) => inText(unsigned.json, to),
	'json, sealed anew': (to) => strToU8(sealText(renamed(strFromU8(unsigned.json), to), undefined)),
	xlsx: (to) => renamedEntry(unsigned.xlsx, PROPERTIES, to, false),
	'xlsx, sealed anew': (to) => renamedEntry(unsigned.xlsx, PROPERTIES, to, true),
	docx: (to) => renamedEntry(unsigned.docx, PROPERTIES, to, false),
	'docx, sealed anew': (to) => renamedEntry(unsigned.docx, PROPERTIES, to, true),
	kit: (to) => renamedEntry(unsigned.kit, LIST, to, false),
	csv: (to) => strToU8(strFromU8(unsigned.csv).replace(new RegExp(`,${EDITION}\r\n`, 'g'), `,${to}\r\n`))
};

const words = ({ differences, notes }: VerifiedFile) => [...differences, ...notes].join(' ');

describe.each(Object.entries(FORGERS))('%s', (_, forge) => {
	it('of an edition that is still to come is said to be so, and not vouched for', () => {
		const checked = verifyFile('x', forge('9999'), list);
		expect(checked.state).toBe('unknown');
		expect(words(checked)).toContain(`of edition 9999; this program knows editions up to ${EDITION}`);
	});

	it.each([
		['0', 'of edition “0”'],
		['1', 'of edition “1”']
	])('that says %s is of no edition that says so', (to, told) => {
		const checked = verifyFile('x', forge(to), list);
		expect(checked.state).toBe('unknown');
		expect(words(checked)).toContain(told);
	});

	it('that does not say its edition any more is not passed off as one of the first', () => {
		expect(['changed', 'unknown', 'metadata-lost']).toContain(verifyFile('x', forge(''), list).state);
	});
});

/** The list as it would be had all versions been published otherwise. */
function listWith(from: Published, edit: (version: PublishedVersion) => PublishedVersion): Published {
	return { ...from, figures: from.figures.map((each) => ({ ...each, versions: each.versions.map(edit) })) };
}

const DOWNLOADS = new URL('../../../fixtures/downloads/1/', import.meta.url);
const old = (name: string) => new Uint8Array(readFileSync(new URL(name, DOWNLOADS)));
const oldKeys = JSON.parse(readFileSync(new URL('signed/key.json', DOWNLOADS), 'utf8')) as Pick<Published, 'keys'>;

describe('a file of an earlier edition', () => {
	it('of which its version never had one is said to be so', () => {
		const later = listWith(list, (version) => ({ ...version, since: 2, former: [] }));
		const checked = verifyFile('x', old('unsigned/meetings-dark.png'), later);
		expect(checked).toMatchObject({ state: 'unknown', shown: { figure: 'meetings' } });
		expect(words(checked)).toContain('Version 1 was published in edition 2 and never had an earlier one');
	});

	it('of which nobody wrote down what it said is vouched for by a signature alone', () => {
		const forgetful = listWith(list, (version) => ({ ...version, former: [] }));
		const plain = verifyFile('x', old('unsigned/meetings-dark.png'), forgetful);
		expect(plain.state).toBe('unknown');
		expect(words(plain)).toContain('what that said of version 1 is not on record here');
		const vouched = verifyFile('x', old('signed/meetings-dark.png'), { ...forgetful, ...oldKeys });
		expect(vouched.state).toBe('intact');
		expect(words(vouched)).toContain('our signature tells');
	});

	it('is not compared with the words of today', () => {
		const reworded = listWith(list, (version) => ({ ...version, title: 'Another title', claims: [], rows: [] }));
		for (const name of ['unsigned/meetings-dark.png', 'unsigned/meetings/v1.json'])
			expect(verifyFile('x', old(name), reworded).state, name).toBe('intact');
	});

	it('is compared with the words of its own edition', () => {
		const otherwise = (said: Said & { edition: number }) => ({
			...said,
			title: 'Another title',
			claims: [...said.claims],
			rows: [...said.rows]
		});
		const reworded = listWith(list, (version) => ({ ...version, former: version.former.map(otherwise) }));
		const checked = verifyFile('x', old('unsigned/meetings-dark.png'), reworded);
		expect(checked.state).toBe('changed');
		expect(words(checked)).toContain('published was “Another title”');
	});
});

test('a signed picture whose edition was taken away is not signed as one of the first edition', () => {
	const forged = strToU8(strFromU8(signed.svg).replace(/<cited:edition>\d+<\/cited:edition>/, ''));
	// No edition before the one that published it has said anything of its version.
	expect(verifyFile('x', forged, listOf(owner)).state).toBe('unknown');
});

describe('the list of editions', () => {
	it('ends with this one, and has each once', () => {
		expect(EDITIONS.map(({ edition }) => edition)).toEqual(Array.from({ length: EDITION }, (_, i) => i + 1));
	});

	it('says of this one what its tables have', () => {
		const { columns, figureColumns } = EDITIONS.at(-1) ?? { columns: [], figureColumns: [] };
		expect([columns, figureColumns]).toEqual([COLUMNS, FIGURE_COLUMNS]);
	});

	it('takes numbers alone for the name of one', () => {
		expect(['', '2', '37', '1', '0', '02', '2.0', ' 2', 'two', '-2', '99999'].map(editionNamed)).toEqual([
			1,
			2,
			37,
			...Array.from({ length: 8 }, () => undefined)
		]);
	});
});
