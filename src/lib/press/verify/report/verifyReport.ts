/** A report from outside → what becomes of each picture in it. */
import { latin1 } from '../../latin1';
import { UNCONFIRMED, type Confirm } from '../confirm/outcome';
import { formOf } from '../identify';
import type { VerifiedFile } from '../verdict';
import type { Published } from '../published';
import { verifyFile } from '../verifyFile';
import type * as Readers from './judgeReport';
import { NOTHING_PUBLISHED, type ReadPublished } from './readPublished';
import type { Verified } from './verified';
import { LARGEST, unread } from '../unread';

/**
 * A file, or each picture in a report.
 * @param readPublished by which pictures without marks are recognised
 * @param confirm a second look at what nobody signed
 */
export async function verify(
	name: string,
	bytes: Uint8Array,
	published: Published,
	readPublished: ReadPublished = NOTHING_PUBLISHED,
	confirm: Confirm = UNCONFIRMED
): Promise<Verified> {
	const form = formOf(bytes);
	const older = olderOffice(bytes);
	if (older) return unread(name, undefined, older);
	if (bytes.length > LARGEST || (form !== 'zip' && form !== 'pdf'))
		return confirm(verifyFile(name, bytes, published), bytes);
	const file = verifyFile(name, bytes, published);
	// A page of ours, doctored, is told as such; one that a report was made of is told picture by picture.
	if (isOurs(file)) return confirm(file, bytes);
	let readers: typeof Readers;
	try {
		// Who asks about a picture or a table need not load them.
		readers = await import('./judgeReport');
	} catch {
		return unread(name, form, 'What reads reports could not be loaded. Reload the page and try again.');
	}
	return readers.judgeAsReport(file, bytes, form, { published, readPublished, confirm });
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOCKED = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e';
const LOCKED_WITHIN = 1_000_000;

/** What is said of files that Office wrote before 2007, and writes still where a document is locked. */
function olderOffice(bytes: Uint8Array): string | undefined {
	if (!OLE.every((byte, i) => bytes[i] === byte)) return undefined;
	return latin1(bytes.subarray(0, LOCKED_WITHIN)).includes(LOCKED)
		? 'It is locked with a password. Save a copy without one, and verify that.'
		: 'It is a file of an older Office (DOC, PPT, XLS). Save it as DOCX or PPTX, and verify that.';
}

/** Whether nothing but the file itself is to be told: as a whole it is what it says it is, or could not be compared. */
function isOurs({ kind, state, shown }: VerifiedFile): boolean {
	// Of a zip only one that is whole: an office document made of files of ours is a zip as well.
	return shown !== undefined && state !== 'changed' && (kind !== 'zip' || state === 'intact');
}
