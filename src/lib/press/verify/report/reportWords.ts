/** A verified report in words: the same on the page and on the command line. */
import { valueAndStanding } from '../../../sentences/standing';
import { isReport, type Verified, type VerifiedReport } from './verified';
import { announcement, currencyWords, linesOf, quotesOf } from '../words';
import { PICTURE_VERDICTS, PICTURE_VERDICT_WORDS, type PictureVerdict, type ReportPicture } from './picture';
import { REPORT_FORMS } from './placed';

/** "DOCX, PPTX, …". */
export const REPORTS_READABLE = Object.keys(REPORT_FORMS)
	.map((form) => form.toUpperCase())
	.join(', ');

/** In the order in which a reader wants to hear of them. */
const ORDER: readonly PictureVerdict[] = ['changed', 'superseded', 'metadata-lost', 'in-part', 'published'];

/** What is not looked at in any report. */
export const NOT_LOOKED_AT =
	'Only pictures and their captions are compared, not the rest of the text; of a caption only what differs is told.';

/** "1 superseded, 2 as published"; of the pictures of this site alone. */
export function reportVerdict({ pictures }: VerifiedReport): string {
	const counted = ORDER.flatMap((verdict) => {
		const count = pictures.filter((picture) => picture.verdict === verdict).length;
		return count === 0 ? [] : [`${count} ${PICTURE_VERDICTS[verdict]}`];
	});
	return counted.length > 0 ? counted.join(', ') : 'no picture known here';
}

/** "5 pictures, 3 of them of this site." */
export function reportCount({ pictures }: VerifiedReport): string {
	const known = ownPictures(pictures).length;
	const all = pictures.length === 1 ? 'One picture' : `${pictures.length || 'No'} pictures`;
	if (pictures.length === 0) return `${all} that could be read.`;
	if (known === pictures.length) return `${all}, ${known === 1 ? 'of this site' : 'all of this site'}.`;
	return `${all}, ${known || 'none'} of ${pictures.length === 1 ? 'this site' : 'them known here'}.`;
}

/** Pictures that are of this site, or say so. */
export function ownPictures(pictures: readonly ReportPicture[]): ReportPicture[] {
	return pictures.filter(({ verdict }) => verdict !== 'unknown');
}

/** Those of which nothing is known. */
export function otherPictures(pictures: readonly ReportPicture[]): ReportPicture[] {
	return pictures.filter(({ verdict }) => verdict === 'unknown');
}

/** Whether each picture of this site is what was published, and at least one is there. */
export function isReportGood({ pictures, notes }: VerifiedReport): boolean {
	const own = ownPictures(pictures);
	return own.length > 0 && own.every(({ verdict }) => verdict === 'published') && notes.length === 0;
}

/** More of them are counted, not listed. */
const OTHERS_AT_MOST = 20;

function pictureLines(picture: ReportPicture): string[] {
	const { where, verdict, shown, differences, captionDiffers, notes, caption } = picture;
	const quotes = shown ? quotesOf(shown) : [];
	const lines = [
		PICTURE_VERDICT_WORDS[verdict],
		...differences.map((text) => `≠ ${text}`),
		...captionDiffers.map((text) => `≠ ${text}`),
		...notes,
		...(caption === '' ? [] : [`Caption: ${caption}`]),
		...(shown
			? [
					shown.title,
					`${shown.figure}, version ${shown.version}${shown.date === '' ? '' : ` of ${shown.date}`}, ${shown.address}`,
					...quotes.map(
						({ speaker, quote, claims }) => `${speaker}: “${quote}” (${claims.map(valueAndStanding).join(', ')})`
					),
					currencyWords(shown)
				]
			: [])
	];
	return [`  ${where}: ${PICTURE_VERDICTS[verdict]}`, ...lines.map((line) => `    ${line}`)];
}

function otherLines(pictures: readonly ReportPicture[]): string[] {
	const listed = pictures.slice(0, OTHERS_AT_MOST).map(({ where, verdict, notes }) => {
		const why = notes.length > 0 ? ` ${notes.join(' ')}` : '';
		return `  ${where}: ${PICTURE_VERDICTS[verdict]}. ${PICTURE_VERDICT_WORDS[verdict]}${why}`;
	});
	const left = pictures.length - OTHERS_AT_MOST;
	return left > 0 ? [...listed, `  And ${left} more, of which nothing is known here either.`] : listed;
}

/** A file or a report; for terminals. */
export function verifiedLines(verified: Verified): string[] {
	if (!isReport(verified)) return linesOf(verified);
	const { name, form, pictures, notes } = verified;
	return [
		`${name}: ${reportVerdict(verified)} · ${REPORT_FORMS[form]}`,
		`  ${reportCount(verified)} ${NOT_LOOKED_AT}`,
		...notes.map((note) => `  ${note}`),
		...ownPictures(pictures).flatMap(pictureLines),
		...otherLines(otherPictures(pictures))
	];
}

/** What a screen reader hears when files were verified. */
export function verifiedAloud(all: readonly Verified[]): string {
	return all
		.map((verified) =>
			isReport(verified) ? `${verified.name}: ${reportVerdict(verified)}.` : announcement([verified])
		)
		.join(' ');
}
