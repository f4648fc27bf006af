import { latin1 } from '../../latin1';
import { isPdfIntact } from '../../pdf/seal';
import type { Budget } from '../shown/budget';
import { foreignParts, readPdfObjects, streamsDigest, type PdfObject } from '../shown/pdfStreams';
import { parseXml } from '../shown/parseXml';
import { marksInRdf } from '../marks';
import { isShown, type Marks, type Reading } from '../reading';

/** @throws {TooLarge} if its streams do not fit into the budget */
export function readPdf(pdf: Uint8Array, budget: Budget): Reading {
	const objects = readPdfObjects(pdf, budget);
	const marks = marksOf(pdf, objects);
	const isSealed = isPdfIntact(pdf);
	const parts = isSealed ? [] : foreignParts(objects);
	const showsSame = isShown(marks, streamsDigest(objects)) && parts.length === 0;
	const differences = parts.map((part) => `It holds ${part}, which our PDFs never do.`);
	if (marks && !showsSame && parts.length === 0) differences.push('What the page shows is not what was drawn.');
	const isProduced = /\((?:Cited Figures)\)/.test(latin1(pdf.subarray(0, 4_000_000)));
	return { kind: 'pdf', marks, isSealed, showsSame, differences, looksOurs: isProduced };
}

/** The XMP that the document names as its own: what an earlier state of the file said is not said any more. */
function marksOf(pdf: Uint8Array, objects: ReadonlyMap<number, PdfObject>): Marks | undefined {
	const root = [...latin1(pdf).matchAll(/\/Root\s+(\d+)\s+\d+\s+R/g)].at(-1)?.[1];
	const metadata = /\/Metadata\s+(\d+)\s+\d+\s+R/.exec(objects.get(Number(root))?.head ?? '')?.[1];
	const stream = objects.get(Number(metadata))?.stream;
	if (!stream) return undefined;
	try {
		return marksInRdf(parseXml(new TextDecoder().decode(stream)));
	} catch {
		return undefined;
	}
}
