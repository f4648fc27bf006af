/** A report from outside → what becomes of each picture in it. */
import { latin1 } from '../../latin1';
import { formOf } from '../identify';
import type { ShownVersion, VerifiedFile } from '../judge';
import type { Published } from '../published';
import { Budget } from '../shown/budget';
import { LARGEST, verifyFile } from '../verifyFile';
import { judgePicture, type Judging } from './judgePicture';
import { TextTooLarge } from './office/parts';
import { ELSEWHERE, openReport } from './openReport';
import type { ReportPicture } from './picture';
import type { OpenedReport, ReportForm } from './placed';
import { NOTHING_PUBLISHED, type ReadPublished } from './publishedFiles';
import { Recogniser } from './recognise';

/** A report, with what each picture in it is. */
export interface VerifiedReport {
	readonly name: string;
	readonly form: ReportForm;
	/** Those of this site first by their order, then the others. */
	readonly pictures: readonly ReportPicture[];
	readonly notes: readonly string[];
}

export type Verified = VerifiedFile | VerifiedReport;

export function isReport(verified: Verified): verified is VerifiedReport {
	return 'pictures' in verified;
}

/** What may be unpacked of a report with all that is in it. */
const UNPACKED = 400_000_000;
/** What is judged; of more pictures it is said that they were not. */
const PICTURES_AT_MOST = 2000;

/**
 * A file, or each picture in a report.
 * @param readPublished by which pictures without marks are recognised
 */
export async function verify(
	name: string,
	bytes: Uint8Array,
	published: Published,
	readPublished: ReadPublished = NOTHING_PUBLISHED
): Promise<Verified> {
	const form = formOf(bytes);
	const older = olderOffice(bytes);
	if (older) return unread(name, undefined, older);
	if (bytes.length > LARGEST || (form !== 'zip' && form !== 'pdf')) return verifyFile(name, bytes, published);
	const file = verifyFile(name, bytes, published);
	// A page of ours, doctored, is told as such; one that a report was made of is told picture by picture.
	if (isOurs(file)) return file;
	const budget = new Budget(UNPACKED);
	let opened: OpenedReport | undefined;
	let problem = '';
	try {
		opened = openReport(bytes, form, budget);
	} catch (error) {
		problem = error instanceof Error ? error.message : 'It could not be read.';
		if (error instanceof TextTooLarge) return unread(name, form, problem);
	}
	if (file.shown && (opened?.pictures.length ?? 0) < 2) return file;
	if (!opened) return problem === '' ? file : unread(name, file.kind, problem);
	const report = await verifyOpened(name, opened, { published, readPublished, budget });
	return file.shown ? { ...report, notes: [...report.notes, grewFrom(file.shown)] } : report;
}

function unread(name: string, kind: VerifiedFile['kind'], note: string): VerifiedFile {
	return { name, kind, state: 'unknown', verdict: 'unknown', differences: [], notes: [note] };
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOCKED = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e';
const LOCKED_WITHIN = 1_000_000;

/** What is said of files that Office wrote before 2007, and writes still where a document is locked. */
function olderOffice(bytes: Uint8Array): string | undefined {
	if (!OLE.every((byte, i) => bytes[i] === byte)) return undefined;
	return latin1(bytes.subarray(0, LOCKED_WITHIN)).includes(LOCKED)
		? 'It is locked with a password. Save a copy without one, and check that.'
		: 'It is a file of an older Office (DOC, PPT, XLS). Save it as DOCX or PPTX, and check that.';
}

/** Whether nothing but the file itself is to be told: as a whole it is what it says it is, or could not be compared. */
function isOurs({ kind, state, shown }: VerifiedFile): boolean {
	return shown !== undefined && state !== 'changed' && kind !== 'zip';
}

function grewFrom({ figure, version }: ShownVersion): string {
	return `It was made from a file of “${figure}”, version ${version}, and is not that file any more: its pictures are told one by one.`;
}

interface Verifying {
	readonly published: Published;
	readonly readPublished: ReadPublished;
	readonly budget: Budget;
}

async function verifyOpened(
	name: string,
	report: OpenedReport,
	{ published, readPublished, budget }: Verifying
): Promise<VerifiedReport> {
	const files = new Map<Uint8Array, VerifiedFile>();
	const judging: Judging = {
		published,
		budget,
		recogniser: new Recogniser(published, report.words, readPublished),
		// The same picture may stand on every slide.
		verify: (inner, bytes) => {
			const file = files.get(bytes) ?? verifyFile(inner, bytes, published, budget);
			files.set(bytes, file);
			return file;
		}
	};
	const pictures: ReportPicture[] = [];
	for (const [i, picture] of report.pictures.slice(0, PICTURES_AT_MOST).entries()) {
		const judged = await judgePicture(picture, i + 1, judging);
		// Programs keep ornaments and previews in a document that nobody sees.
		if (picture.place !== ELSEWHERE || judged.verdict !== 'unknown') pictures.push(judged);
	}
	const left = report.pictures.length - PICTURES_AT_MOST;
	const notes =
		left > 0 ? [...report.notes, `It holds ${left} more pictures, which were not looked at.`] : report.notes;
	return { name, form: report.form, pictures, notes };
}
