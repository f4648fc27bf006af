import { fingerprintOf } from '../../../dataset/canonicalJson';
import { fromLatin1, latin1 } from '../../latin1';
import { isPdfIntact } from '../../pdf/seal';
import { editionNamed } from '../../editions';
import { isTooLarge } from '../shown/budget';
import { PdfFile } from '../shown/pdf/file';
import { graphDigest, streamDigests } from '../shown/pdf/graph';
import { isDictionary } from '../shown/pdf/values';
import { parseXml } from '../shown/parseXml';
import { marksInRdf } from '../marks';
import { isShown, sentenceOf, type Marks, type NoReading, type Reading } from '../reading';

/** Earlier editions counted the streams alone: pages, fonts and pictures, not how they are put together. */
export const FIRST_EDITION_OF_GRAPHS = 4;

/** @throws {TooLarge} if its streams are larger than those of any drawing */
export function readPdf(bytes: Uint8Array): Reading | NoReading {
	const looksOurs = /\((?:Cited Figures)\)/.test(latin1(bytes.subarray(0, 4_000_000)));
	let pdf: PdfFile;
	let marks: Marks | undefined;
	try {
		pdf = new PdfFile(bytes);
		marks = marksOf(pdf);
	} catch (error) {
		if (isTooLarge(error)) throw error;
		return unopened(bytes, sentenceOf(error), looksOurs);
	}
	const differences = [
		...(pdf.hasMore ? ['It holds more than one file, or more after its end: notes, perhaps.'] : []),
		...differencesOfTitle(pdf, marks)
	];
	const countsGraph = (editionNamed(marks?.edition ?? '') ?? 0) >= FIRST_EDITION_OF_GRAPHS;
	let isSame = false;
	try {
		const digest = graphDigest(pdf);
		isSame = isShown(marks, countsGraph ? digest : fingerprintOf(streamDigests(pdf)));
		if (marks && !isSame) differences.push('What the page shows is not what was drawn.');
	} catch (error) {
		if (isTooLarge(error)) throw error;
		differences.push(sentenceOf(error));
	}
	const isUnderstood = differences.length === 0;
	return {
		kind: 'pdf',
		marks,
		isSealed: isUnderstood && isPdfIntact(bytes),
		showsSame: isSame && isUnderstood,
		...(countsGraph ? {} : { uncompared: UNCOMPARED }),
		differences,
		looksOurs
	};
}

/** What cannot be opened as programs open it may tell what it was, and is never vouched for. */
function unopened(bytes: Uint8Array, problem: string, looksOurs: boolean): Reading | NoReading {
	const packet = latin1(bytes)
		.match(/<\?xpacket begin[^]{0,200000}?<\?xpacket end/g)
		?.at(-1);
	const marks = packet === undefined ? undefined : marksInPacket(fromLatin1(packet.replace(/<\?xpacket end$/, '')));
	if (!marks) return { kind: 'pdf', problem, looksOurs };
	return { kind: 'pdf', marks, isSealed: false, showsSame: false, differences: [problem], looksOurs };
}

const UNCOMPARED =
	'Its page, its fonts and its pictures are those that were drawn; how they are put together (fades, fonts’ places, see-through parts) its edition did not write down.';

/** The XMP that the document names as its own. */
function marksOf(pdf: PdfFile): Marks | undefined {
	const root = pdf.resolve(pdf.trailer.entries.get('Root'));
	const stream = isDictionary(root) ? pdf.streamOf(root.entries.get('Metadata')) : undefined;
	return stream && marksInPacket(stream);
}

function marksInPacket(packet: Uint8Array): Marks | undefined {
	try {
		return marksInRdf(parseXml(new TextDecoder().decode(packet)));
	} catch {
		return undefined;
	}
}

/** Viewers show the title of the document's information in their window. */
function differencesOfTitle(pdf: PdfFile, marks: Marks | undefined): string[] {
	const title = pdf.entry(pdf.trailer.entries.get('Info'), 'Title');
	if (typeof title !== 'string' || !marks || marks.title === '') return [];
	const told = title.startsWith('\u00fe\u00ff')
		? new TextDecoder('utf-16be').decode(Uint8Array.from(title, (sign) => sign.charCodeAt(0)))
		: title;
	return told === marks.title ? [] : [`Its information calls it “${told}”, its metadata “${marks.title}”.`];
}
