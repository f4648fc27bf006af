/** A report, taken apart → what becomes of each picture in it. */
import type { Confirm } from '../confirm/outcome';
import type { ShownVersion, VerifiedFile } from '../verdict';
import type { Published } from '../published';
import { Budget } from '../shown/budget';
import { verifyFile } from '../verifyFile';
import { judgePicture, type Judging } from './judgePicture';
import { TextTooLarge } from './office/parts';
import { ELSEWHERE, openReport } from './openReport';
import type { ReportPicture } from './picture';
import type { OpenedReport } from './placed';
import type { ReadPublished } from './readPublished';
import { Recogniser } from './recognise';
import type { Verified, VerifiedReport } from './verified';
import { unread } from '../unread';

/** What may be unpacked of a report with all that is in it. */
const UNPACKED = 256_000_000;
/** What is judged; of more pictures it is said that they were not. */
const PICTURES_AT_MOST = 2000;

interface Judged {
	readonly published: Published;
	readonly readPublished: ReadPublished;
	readonly confirm: Confirm;
}

/**
 * The report that a file is; the file as it was judged by itself, if it is none.
 * @param form what its bytes begin as
 */
export async function judgeAsReport(
	file: VerifiedFile,
	bytes: Uint8Array,
	form: 'zip' | 'pdf',
	{ published, readPublished, confirm }: Judged
): Promise<Verified> {
	const { name } = file;
	const budget = new Budget(UNPACKED);
	let opened: OpenedReport | undefined;
	let problem = '';
	try {
		opened = openReport(bytes, form, budget);
	} catch (error) {
		problem = error instanceof Error ? error.message : 'It could not be read.';
		if (error instanceof TextTooLarge) return unread(name, form, problem);
	}
	if (file.shown && (opened?.pictures.length ?? 0) < 2) return confirm(file, bytes);
	if (!opened) return problem === '' ? confirm(file, bytes) : unread(name, file.kind, problem);
	const report = await judgeReport(name, opened, { published, readPublished, confirm, budget });
	return file.shown ? { ...report, notes: [...report.notes, grewFrom(file.shown)] } : report;
}

function grewFrom({ figure, version }: ShownVersion): string {
	return `It was made from a file of “${figure}”, version ${version}, and is not that file any more: its pictures are told one by one.`;
}

interface Verifying extends Judged {
	readonly budget: Budget;
}

/** Each picture of a report, judged. */
async function judgeReport(
	name: string,
	report: OpenedReport,
	{ published, readPublished, confirm, budget }: Verifying
): Promise<VerifiedReport> {
	const files = new Map<Uint8Array, Promise<VerifiedFile>>();
	const judging: Judging = {
		published,
		budget,
		recogniser: new Recogniser(published, report.words, readPublished),
		// The same picture may stand on every slide.
		verify: (inner, bytes) => {
			const file = files.get(bytes) ?? confirm(verifyFile(inner, bytes, published, budget), bytes);
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
