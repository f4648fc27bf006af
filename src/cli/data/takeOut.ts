/** What commands do with a file that is no text itself: its text is taken out first, and stands beside it. */
import { dirname, join, resolve } from 'node:path';
import { extract } from '../../lib/dataset/extract/extract';
import { ownText } from '../../lib/dataset/text/ownText';
import { disk } from '../../lib/dataset/ports/disk';
import { readAtMost } from '../../lib/dataset/ports/files';
import { sha256Of } from '../../lib/dataset/text/texts';
import { installed } from '../../build/installed';
import type { DataOptions } from './command';

/** Takes the text out of a file that is none itself: a web page, a PDF, a Word file, Markdown, another encoding. */
export async function takeOut(
	[path]: readonly string[],
	{ stderr }: { readonly stderr: (line: string) => void }
): Promise<Pick<DataOptions, 'takenOut'>> {
	const read = path === undefined ? undefined : readAtMost(disk, path, MOST_FILE_BYTES);
	if (path === undefined || !read || 'refused' in read) return {};
	if (read.bytes.length === 0 || ownText(read.bytes, path) !== undefined) return {};
	const extraction = await extract(read.bytes, {
		name: path,
		characterMaps: characterMaps(),
		progress: (page, of) => {
			if (page % PAGES_TOLD === 0) stderr(`page ${page} of ${of}`);
		}
	});
	return {
		takenOut: 'found' in extraction ? { found: { ...extraction.found, sha256: sha256Of(read.bytes) } } : extraction
	};
}

/** A PDF of pictures is larger than any text. */
const MOST_FILE_BYTES = 200_000_000;
/** Of so many pages each is told, so that nobody thinks that a long file hangs. */
const PAGES_TOLD = 25;
/** What PDFs in Chinese, Japanese and Korean name their letters by. */
const characterMaps = () => installed()?.characterMaps ?? 'node_modules/pdfjs-dist/cmaps/';

/** Beside the file, under the source’s name, where the other commands look; never over the file itself. */
export function textPlace(path: string, id: string): string {
	const place = join(dirname(path), `${id}.txt`);
	return resolve(place) === resolve(path) ? join(dirname(path), `${id}.utf-8.txt`) : place;
}
