/** What commands do with a file that is no text itself: its text is taken out first, and stands beside it. */
import { dirname, join, resolve } from 'node:path';
import { extract } from '../../lib/dataset/extract/extract';
import { kindOf } from '../../lib/dataset/extract/kinds';
import { disk } from '../../lib/dataset/ports/disk';
import { readAtMost } from '../../lib/dataset/ports/files';
import { decodeUtf8 } from '../../lib/dataset/read/utf8';
import { sha256Of } from '../../lib/dataset/text/texts';
import type { DataOptions } from './command';

/** Takes the text out of a file that is none itself: a web page, a PDF, a Word file, Markdown, another encoding. */
export async function takeOut(
	[path]: readonly string[],
	{ stderr }: { readonly stderr: (line: string) => void }
): Promise<Pick<DataOptions, 'takenOut'>> {
	const read = path === undefined ? undefined : readAtMost(disk, path, MOST_FILE_BYTES);
	if (path === undefined || !read || 'refused' in read || isPlainText(read.bytes, path)) return {};
	const extraction = await extract(read.bytes, {
		name: path,
		characterMaps: CHARACTER_MAPS,
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
const CHARACTER_MAPS = 'node_modules/pdfjs-dist/cmaps/';

/** Whether the file is the text itself, as it stands: UTF-8, whose positions count every code point of it. */
function isPlainText(bytes: Uint8Array, path: string): boolean {
	const looked = kindOf(bytes, path);
	return bytes.length === 0 || ('kind' in looked && looked.kind === 'text' && 'text' in decodeUtf8(path, bytes));
}

/** Beside the file, under the source’s name, where the other commands look; never over the file itself. */
export function textPlace(path: string, id: string): string {
	const place = join(dirname(path), `${id}.txt`);
	return resolve(place) === resolve(path) ? join(dirname(path), `${id}.utf-8.txt`) : place;
}
