/** Which kind of report a file is, and what is in it. */
import { strFromU8 } from 'fflate';
import { namesIn, openZip } from '../openZip';
import type { Budget } from '../shown/budget';
import { readDocxReport } from './office/docx';
import { readOdfReport } from './office/odf';
import { readPptxReport } from './office/pptx';
import type { Entries } from '../../zip/archive';
import { readPdfReport } from './pdf/pdf';
import type { OpenedReport, PlacedPicture } from './placed';

const ODF = /^application\/vnd\.oasis\.opendocument\.(?:text|presentation)/;

/** Parts by which reports are known. */
const TELLING = ['word/document.xml', 'ppt/presentation.xml', 'mimetype'];

/** Undefined if it is no report. @throws {TooLarge | Error} if it cannot be read */
export function openReport(bytes: Uint8Array, form: 'zip' | 'pdf', budget: Budget): OpenedReport | undefined {
	if (form === 'pdf') return readPdfReport(bytes, budget);
	// Who sees that it is none need not unpack it.
	if (!namesIn(bytes).some((name) => TELLING.includes(name))) return undefined;
	const { entries } = openZip(bytes, budget);
	const report = readEntries(entries);
	return report && { ...report, pictures: [...report.pictures, ...leftOver(entries, report.pictures)] };
}

function readEntries(entries: Entries): OpenedReport | undefined {
	if (entries['word/document.xml']) return readDocxReport(entries);
	if (entries['ppt/presentation.xml']) return readPptxReport(entries);
	const kind = entries['mimetype'];
	if (!kind || !ODF.test(strFromU8(kind))) return undefined;
	const manifest = entries['META-INF/manifest.xml'];
	if (manifest && strFromU8(manifest).includes('encryption-data'))
		throw new Error('It is locked with a password. Save a copy without one, and verify that.');
	return readOdfReport(entries);
}

/** What is said of pictures that lie in the file and that no place was found for: in charts, objects, notes. */
export const ELSEWHERE = 'elsewhere in the file';

const PLACELESS = 'No place was found for it in the report: whether readers see it, and how, is not known.';

const MEDIA = /^(?:(?:word|ppt)\/media|Pictures|media)\/.+\.(?:png|svg)$/i;

function leftOver(entries: Entries, pictures: readonly PlacedPicture[]): PlacedPicture[] {
	const placed = new Set(
		pictures.flatMap(({ faces }) => faces.flatMap((face) => (face.kind === 'file' ? [face.name] : [])))
	);
	return Object.entries(entries).flatMap(([name, bytes]) =>
		MEDIA.test(name) && !placed.has(name)
			? [
					{
						place: ELSEWHERE,
						caption: '',
						alt: '',
						faces: [{ kind: 'file', name, bytes }],
						treatment: [],
						doubts: [PLACELESS]
					}
				]
			: []
	);
}
