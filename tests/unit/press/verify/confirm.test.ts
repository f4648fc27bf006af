/** What nobody signed, beside the site's own files: what these show was published, whatever digests a file carries. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { drawingOf } from '../../../../src/lib/press/drawing';
import { completeSvg } from '../../../../src/lib/press/completeSvg';
import { readFigureRecord } from '../../../../src/lib/press/record/figureRecord';
import { xlsxFile } from '../../../../src/lib/press/table/xlsx';
import { confirmedBySite } from '../../../../src/lib/press/verify/confirm/siteFiles';
import { NOTHING_PUBLISHED, type ReadPublished } from '../../../../src/lib/press/verify/report/readPublished';
import { verifyFile } from '../../../../src/lib/press/verify/verifyFile';
import { LIST, zipFile } from '../../../../src/lib/press/zip/figureZip';
import { address, figure, filesOf, laterList, listOf, other, owner } from './originals';

const { slug } = figure;
const files = await filesOf(figure);
const { outlines, kit, ...named } = files;
const site = new Map<string, Uint8Array>([
	...Object.entries(named).map(([kind, bytes]): [string, Uint8Array] => [`${slug}.${kind}`, bytes]),
	[`${slug}.outlines.svg`, outlines],
	[`${slug}.zip`, kit]
]);
const asked: string[] = [];
const read: ReadPublished = (name) => {
	asked.push(name);
	return Promise.resolve(site.get(name));
};

function confirmed(bytes: Uint8Array, list = listOf(), reading = read) {
	return confirmedBySite(list, reading)(verifyFile('x', bytes, list), bytes);
}

describe('a file beside those of its site', () => {
	it.each(Object.keys(files) as (keyof typeof files)[])('is the same, as %s', async (kind) => {
		const file = await confirmed(files[kind]);
		expect(file.state).toBe('intact');
		// The values of a table are those of the list.
		if (kind !== 'csv') expect(file.notes.join()).toContain('the site’s own');
		expect(file.notes.join()).not.toContain('prove nothing against intent');
	});

	it.each(['png', 'svg', 'pdf', 'json', 'xlsx', 'docx', 'kit'] as const)(
		'is compared in part where that cannot be had, as %s',
		async (kind) => {
			const file = await confirmed(files[kind], listOf(), NOTHING_PUBLISHED);
			expect(file.verdict).toBe('in-part');
			expect(file.notes.join()).toContain('prove nothing against intent');
		}
	);

	it('is changed where the site shows something else', async () => {
		const forged = await xlsxFile({ ...readFigureRecord(strFromU8(files.json)), subtitle: 'Undisputed' });
		expect(verifyFile('x', forged, listOf()).state).toBe('intact');
		expect(await confirmed(forged)).toMatchObject({
			verdict: 'changed',
			differences: [expect.stringContaining(`${slug}.xlsx`)]
		});
	});

	it('is changed where a text in its zip is another', async () => {
		const { [LIST]: _, ...entries } = unzipSync(kit);
		const forged = zipFile({ ...entries, 'caption.txt': strToU8('Nobody disputes it.') });
		expect(verifyFile('x', forged, listOf()).state).toBe('intact');
		expect(await confirmed(forged)).toMatchObject({
			verdict: 'changed',
			differences: [expect.stringContaining('caption.txt')]
		});
	});

	it('is compared in part where it was made to order, and the site has none of that form', async () => {
		asked.length = 0;
		const drawing = drawingOf(figure, { address, form: { width: 333, title: false }, look: 'dark' });
		const file = await confirmed(strToU8(completeSvg(drawing, { fonts: '' })));
		expect(file.verdict).toBe('in-part');
		expect(asked).toEqual([]);
	});

	it('is asked for by its version once there is a later one', async () => {
		asked.length = 0;
		await confirmed(files.svg, laterList(listOf()));
		expect(asked).toEqual([`${slug}/v${figure.versions.length}.svg`]);
	});

	it.each(['json', 'kit'] as const)(
		'of an earlier version is compared in part, not called changed, as %s',
		async (kind) => {
			const later = laterList(listOf());
			const own = await filesOf(other);
			const file = await confirmed(files[kind], later, () => Promise.resolve(own[kind]));
			expect(file.verdict).toBe('in-part');
		}
	);

	it('is not asked for where our key has signed', async () => {
		const { png } = await filesOf(figure, owner);
		asked.length = 0;
		expect((await confirmed(png, listOf(owner))).state).toBe('intact');
		expect(asked).toEqual([]);
	});
});
