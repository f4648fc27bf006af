/** Files that carry nothing by which they could be vouched for: they are told as unknown, however whole they are. */
import { describe, expect, it } from 'vitest';
import { verifyFile } from '../../../../src/lib/press/verify/verifyFile';
import { linesOf } from '../../../../src/lib/press/verify/words';
import { OWN_DRAWING } from '../../../../src/lib/press/drawings';
import { fontBytes } from '../../../../src/lib/press/fontBytes';
import { FORMAT_NAMES, FORMATS, isTextFormat } from '../../../../src/lib/press/formats';
import { TEXTS } from '../../../../src/lib/press/texts';
import { address, figure, listOf } from './originals';

const order = { figure, address, drawing: OWN_DRAWING, signer: undefined, readFont: fontBytes };
const list = listOf();
const check = (name: string, text: string) => verifyFile(name, new TextEncoder().encode(text), list);

describe.each(FORMAT_NAMES.filter(isTextFormat))('a file of the format %s', (format) => {
	const { kind } = FORMATS[format];

	it(
		kind !== 'none' ? 'is intact as it was made, and is of the kind that the list says' : 'is never good',
		async () => {
			const checked = check(`x.${format}`, await TEXTS[format](order));
			if (kind !== 'none') expect(checked).toMatchObject({ kind, verdict: 'intact' });
			else expect(checked).toMatchObject({ verdict: 'unknown', state: 'unknown' });
		}
	);
});

it('a table in Markdown is told as what cannot be verified, whatever its title looks like', async () => {
	const told = linesOf(check('x.md', await TEXTS.md(order))).join(' ');
	expect(told).toContain('x.md: unknown');
	expect(told).toContain('Markdown table');
	for (const title of ['id,quote,standing', '{"figure": 1}', '<svg xmlns="http://www.w3.org/2000/svg"/>', '%PDF-1.7'])
		expect(check('x.md', await TEXTS.md({ ...order, figure: { ...figure, title } })).verdict).toBe('unknown');
});
