/** What stands in a printed page, read by poppler. */
import { spawnSync } from 'node:child_process';

/** Words in lines across the whole sheet, or one column after the other as they were printed. */
type Order = 'lines' | 'columns';
const ORDERS: Record<Order, string> = { lines: '-layout', columns: '-raw' };

/** The text of a PDF; digits that were drawn as shapes are not in it. @throws {Error} if pdftotext cannot read it */
export function wordsOf(pdf: Uint8Array | undefined, order: Order = 'lines'): string {
	return readBy(['pdftotext', ORDERS[order], '-', '-'], pdf).toString('utf8');
}

/** The text of each sheet, all spaces as one. */
export function sheetsOf(pdf: Uint8Array | undefined, order: Order = 'lines'): readonly string[] {
	const sheets = wordsOf(pdf, order).split('\f');
	return sheets.map((words) => words.replaceAll(/\s+/g, ' ')).filter((words) => words.trim() !== '');
}

/** How many pixels of all sheets have this colour, at 50 dpi. */
export function pixelsOf(pdf: Uint8Array | undefined, colour: readonly [number, number, number]): number {
	const images = readBy(['pdftoppm', '-r', '50', '-'], pdf);
	let count = 0;
	for (let i = 0; i + 2 < images.length; i += 1)
		if (colour.every((part, channel) => images[i + channel] === part)) count += 1;
	return count;
}

/** How many sheets have a dark line across them as the last thing. */
export function sheetsEndingInLine(pdf: Uint8Array | undefined): number {
	const images = readBy(['pdftoppm', '-r', '50', '-gray', '-'], pdf);
	let count = 0;
	// Each sheet is a PGM: https://netpbm.sourceforge.net/doc/pgm.html
	for (let at = 0; at < images.length;) {
		const [head = '', width = '', height = ''] =
			/^P5\s(\d+) (\d+)\s255\s/.exec(images.toString('latin1', at, at + 40)) ?? [];
		if (head === '') throw new Error(`pdftoppm: no picture at byte ${at}.`);
		const rows = Array.from({ length: Number(height) }, (_, row) => {
			const start = at + head.length + row * Number(width);
			return images.subarray(start, start + Number(width)).filter((grey) => grey < 128).length;
		});
		if ((rows.findLast((dark) => dark > 0) ?? 0) > Number(width) / 2) count += 1;
		at += head.length + Number(width) * Number(height);
	}
	return count;
}

function readBy([program = '', ...args]: readonly string[], pdf: Uint8Array | undefined): Buffer {
	if (!pdf) throw new Error('The browser printed nothing.');
	const { status, stdout, stderr } = spawnSync(program, args, { input: pdf, maxBuffer: 2 ** 28 });
	if (status !== 0) throw new Error(`${program}: ${stderr}`);
	return stdout;
}
