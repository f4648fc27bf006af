/** What a file says of itself can be forged as a whole, where nothing is signed; what the published version makes cannot. */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { comparedWithMadeAnew } from '../../../../src/cli/check/madeAnew';
import { MAKERS } from '../../../../src/cli/check/makers';
import { currentDataset } from '../../../../src/lib/dataset/current';
import { completeSvg } from '../../../../src/lib/press/completeSvg';
import { drawingOf } from '../../../../src/lib/press/drawing';
import { fillShown, sealText } from '../../../../src/lib/press/seal/fingerprint';
import { readPrivateKey } from '../../../../src/lib/press/seal/sign';
import { drawingDigest } from '../../../../src/lib/press/verify/shown/drawingForm';
import { parseXml } from '../../../../src/lib/press/verify/shown/parseXml';
import { verifyFile } from '../../../../src/lib/press/verify/verifyFile';
import type { Published } from '../../../../src/lib/press/verify/published';
import { PDF } from '../../../fuzz/verify/mutators/pdf';
import { inContents, inHead } from '../../../fuzz/verify/pdfForm';
import { address, figure, filesOf, listOf } from '../../press/verify/originals';
import { smallSigningKey } from '../../press/signingKey';

const files = await filesOf(figure);
const owner = readPrivateKey(smallSigningKey().pem);

async function checked(bytes: Uint8Array, list: Published = listOf()) {
	const file = verifyFile('x', bytes, list);
	return comparedWithMadeAnew(file, bytes, { dataset: currentDataset(), dir: 'data' });
}

/** Another number, with all digests written anew: what anybody can do where nothing is signed. */
function forged(svg: Uint8Array): Uint8Array {
	const [head, drawing] = strFromU8(svg).split('</metadata>');
	const other = [head, drawing?.replaceAll('$240', '$340')].join('</metadata>');
	return strToU8(sealText(fillShown(other, drawingDigest(parseXml(other)), undefined), undefined));
}

describe('a file that is made anew', () => {
	it.each(['svg', 'outlines', 'pdf'] as const)('gives the size of its drawing, and no other is tried: %s', (kind) => {
		const { scene } = drawingOf(figure, { address });
		const [size, ...more] = MAKERS[kind === 'pdf' ? 'pdf' : 'svg']?.sizes?.(files[kind]) ?? [];
		expect(size?.width).toBeCloseTo(scene.width * scene.unit, 2);
		expect(size?.height).toBeCloseTo(scene.height * scene.unit, 2);
		expect(more).toEqual([]);
	});

	it.each(['svg', 'outlines', 'pdf', 'json', 'xlsx'] as const)('is the same, as %s', async (kind) => {
		const file = await checked(files[kind]);
		expect(file.state).toBe('intact');
		expect(file.notes.join()).toContain('Made anew');
		expect(file.notes.join()).not.toContain('prove nothing against intent');
	});

	it('tells what was forged with all of its digests, which they themselves do not', async () => {
		const bytes = forged(files.svg);
		const alone = verifyFile('x', bytes, listOf());
		expect(alone.state).toBe('intact');
		expect(alone.notes.join()).toContain('prove nothing against intent');
		expect(await checked(bytes)).toMatchObject({
			verdict: 'changed',
			differences: [expect.stringContaining('something else')]
		});
	});

	it('compares a PDF of an earlier edition whole, which its digests do in part', async () => {
		const old = new Uint8Array(
			readFileSync(new URL('../../../fixtures/downloads/3/unsigned/trade-record.zip', import.meta.url))
		);
		const pdf = unzipSync(old)['trade-record.pdf'] ?? new Uint8Array();
		const rewritten = PDF.find(({ what }) => what === 'objects of other numbers')?.change(pdf) ?? pdf;
		expect(verifyFile('x', rewritten, listOf()).verdict).toBe('in-part');
		expect((await checked(rewritten)).verdict).toBe('rewritten');
		// Its streams are as they were; how they are put together is not.
		const faded = inHead(/\/Type \/ExtGState\n\/ca 1/, '/ca 1', '/ca 0')(pdf);
		expect((await checked(faded)).verdict).toBe('in-part');
		expect((await checked(inContents((text) => `${text} `)(pdf))).verdict).toBe('changed');
	});

	it('says of one that was made to order that its fonts were not compared', async () => {
		const drawing = drawingOf(figure, { address, form: { width: 333, title: false }, look: 'dark' });
		const file = await checked(strToU8(completeSvg(drawing, { fonts: '@font-face{src:url(data:x)}' })));
		expect(file.state).toBe('intact');
		expect(file.notes.join()).toContain('its fonts were not compared');
	});

	it('is not asked of what is signed', async () => {
		const signed = await filesOf(figure, owner);
		const file = await checked(signed.pdf, listOf(owner));
		expect(file.state).toBe('intact');
		expect(file.notes.join()).not.toContain('Made anew');
	});
});
