/** What stands in a printed page, read by poppler. */
import { spawnSync } from 'node:child_process';

/** The text of a PDF; digits that were drawn as shapes are not in it. @throws {Error} if pdftotext cannot read it */
export function wordsOf(pdf: Uint8Array | undefined): string {
	if (!pdf) throw new Error('The browser printed nothing.');
	const { status, stdout, stderr } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
	if (status !== 0) throw new Error(`pdftotext: ${stderr}`);
	return stdout;
}
