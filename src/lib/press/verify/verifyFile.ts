/** One file from outside → what it is. Nothing in it is executed, and what is unpacked of it is bounded. */
import { Budget, TooLarge } from './shown/budget';
import { formOf } from './identify';
import { bounded } from './bounded';
import { judge } from './judge';
import type { Judgement, VerifiedFile } from './verdict';
import { judgeKit } from './reportKit';
import { readCsv } from './kinds/csv';
import { readJson } from './kinds/json';
import { readDocx, readXlsx } from './kinds/office';
import { readPptx } from './kinds/pptx';
import { readPdf } from './kinds/pdf';
import { readPng } from './kinds/png';
import { readSvg } from './kinds/svg';
import { judgeReading } from './tables';
import { isZipToo, openZip, type OpenedZip } from './openZip';
import type { Published } from './published';
import { READABLE, SILENT } from './readable';
import { LARGEST, tooLarge, unread } from './unread';
import { sentenceOf, type NoReading, type Reading } from './reading';
import type { Kind } from './kind';

/** Texts are taken apart as a whole, which takes many times their size. */
const LARGEST_TEXT = 16_000_000;
/** What one file may unpack to, with all that is in it. */
const UNPACKED = 256_000_000;

/** What is said of a file that nothing is read of. */
const UNREADABLE = `It is no file that can be verified. Expected ${READABLE} or the report kit. Those for other programs (${SILENT}) carry nothing that could vouch for them.`;

/** @param budget what may be unpacked; files in a zip share that of the zip */
export function verifyFile(
	name: string,
	bytes: Uint8Array,
	published: Published,
	budget: Budget = new Budget(UNPACKED)
): VerifiedFile {
	if (bytes.length > LARGEST) return tooLarge(name, bytes.length);
	const form = formOf(bytes);
	try {
		if (form === 'zip') return verifyZip(name, openZip(bytes, budget), { published, budget });
		return told(name, judgeReading(readingOf(form, bytes, budget), published));
	} catch (error) {
		const kind = form === 'other' ? undefined : form;
		const isOdd = error instanceof TooLarge || error instanceof Error;
		return unread(name, kind, isOdd ? sentenceOf(error) : 'It could not be read.');
	}
}

function told(name: string, judgement: Judgement): VerifiedFile {
	return { name, ...judgement, differences: bounded(judgement.differences), notes: bounded(judgement.notes) };
}

function readingOf(
	form: Exclude<ReturnType<typeof formOf>, 'zip'>,
	bytes: Uint8Array,
	budget: Budget
): Reading | NoReading {
	if (bytes.length === 0) return { kind: undefined, problem: 'It is empty.', looksOurs: false };
	if (form === 'other')
		return {
			kind: undefined,
			problem: UNREADABLE,
			looksOurs: false
		};
	if (form !== 'png' && form !== 'pdf' && bytes.length > LARGEST_TEXT)
		return { kind: form, problem: `It is larger than any ${form.toUpperCase()} made here.`, looksOurs: false };
	const reading = READERS[form](bytes, budget);
	if ('problem' in reading || !isZipToo(bytes)) return reading;
	return { ...reading, isSealed: false, showsSame: false, differences: [...reading.differences, POLYGLOT] };
}

const POLYGLOT = 'It is a zip as well: programs that open zips find other files in it.';

type Reader<Input> = (of: Input, budget: Budget) => Reading | NoReading;

/** Parts of a zip by which it is known, and who reads it. */
const ZIP_READERS = {
	xlsx: { part: 'xl/workbook.xml', read: readXlsx },
	docx: { part: 'word/document.xml', read: readDocx },
	pptx: { part: 'ppt/presentation.xml', read: readPptx }
} as const satisfies Partial<Record<Kind, { readonly part: string; readonly read: Reader<OpenedZip> }>>;

/** A kind of file that the list of formats names and nobody reads does not compile. */
const READERS: Readonly<Record<Exclude<Kind, keyof typeof ZIP_READERS | 'zip'>, Reader<Uint8Array>>> = {
	png: readPng,
	svg: readSvg,
	pdf: readPdf,
	csv: readCsv,
	json: readJson
};

interface Bounds {
	readonly published: Published;
	readonly budget: Budget;
}

function verifyZip(name: string, zip: OpenedZip, { published, budget }: Bounds): VerifiedFile {
	const office = Object.values(ZIP_READERS).find(({ part }) => zip.entries[part]);
	if (office) return told(name, judge(office.read(zip, budget), published));
	const verifyInner = (inner: string, bytes: Uint8Array): VerifiedFile =>
		// A zip of ours holds office documents, and no zip of the same kind: those are not opened.
		formOf(bytes) === 'zip' && !/\.(?:xlsx|docx|pptx)$/.test(inner)
			? unread(inner, 'zip', 'It is a zip within a zip, and was not opened.')
			: verifyFile(inner, bytes, published, budget);
	return judgeKit(name, zip, { published, verifyInner });
}
