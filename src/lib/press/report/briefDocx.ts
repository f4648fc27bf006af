/**
 * Figures in brief as a document of a word processor: each with its number as a field, so that lists of figures and references
 * work, its quotes in the caption and its source in a footnote; they do not stand in the picture as well.
 */
import {
	BookmarkEnd,
	BookmarkStart,
	Document,
	FootnoteReferenceRun,
	HeadingLevel,
	Paragraph,
	SimpleField,
	TextRun,
	type IPropertiesOptions
} from 'docx';
import { figureMark } from '../../figure/brief/figureMark';
import { briefSource } from '../../figure/brief/words';
import { paletteOf } from '../../scene/palette';
import { siteName } from '../../sentences/siteName';
import { sentence } from '../../sentences/fullStop';
import { quoted } from '../../sentences/quoted';
import { byline } from '../../sentences/sources';
import { titleAway } from '../../sentences/figureStanding';
import { figureOf, type FigureRecord } from '../record/figureRecord';
import type { Signer } from '../seal/fingerprint';
import { captionOf, footnoteText, sentenceOrAddress } from './caption';
import { officeProperties } from './officeProperties';
import {
	DAY_UNKNOWN,
	entriesOf,
	FONT,
	FOOTNOTE_SIZE,
	frameOf,
	packed,
	PAGE,
	pictureParagraph,
	sealedPage,
	struck
} from './wordDocument';

/** A figure, and its picture without title, quotes and source (`-captioned.png`), which goes in untouched. */
export interface Captioned {
	readonly record: FigureRecord;
	readonly picture: Uint8Array;
}

/**
 * The page of one figure, which says of itself what it is, sealed.
 * @throws {Error} if the picture is no PNG
 */
export async function briefDocxFile({ record, picture }: Captioned, signer?: Signer): Promise<Uint8Array> {
	const document = new Document({
		...frameOf(captionOf(record).titleAway, {
			maker: siteName(record),
			subject: record.subtitle,
			description: record.alt
		}),
		customProperties: officeProperties(record),
		footnotes: notesOf([footnoteText({ ...captionOf(record), footnote: citationsOf(record) })]),
		sections: [{ properties: PAGE, children: placed({ record, picture }, 1) }]
	});
	return sealedPage(await entriesOf(document, dayOf(record)), signer);
}

/**
 * The figures in their order, each with its own footnote, and one bibliography for all.
 * @throws {Error} if a picture is no PNG
 */
export async function reportDocxFile(figures: readonly Captioned[], title: string): Promise<Uint8Array> {
	const records = figures.map(({ record }) => record);
	const document = new Document({
		...frameOf(title, {
			maker: siteName(records[0] ?? {}),
			subject: records.map((record) => record.title).join('; '),
			description: `${records.length} figures with their captions and sources.`
		}),
		footnotes: notesOf(records.map(shortNote)),
		sections: [
			{
				properties: PAGE,
				children: [...figures.flatMap((each, i) => placed(each, i + 1)), ...bibliography(records)]
			}
		]
	});
	const days = records.map(dayOf).sort();
	return packed(await entriesOf(document, days.at(-1) ?? DAY_UNKNOWN));
}

function dayOf({ revisions }: FigureRecord): string {
	return revisions.at(-1)?.date ?? DAY_UNKNOWN;
}

function notesOf(texts: readonly string[]): NonNullable<IPropertiesOptions['footnotes']> {
	const notes = texts.map((text, i) => {
		const children = [new Paragraph({ children: [new TextRun({ text, size: FOOTNOTE_SIZE })] })];
		return [i + 1, { children }] as const;
	});
	return Object.fromEntries(notes);
}

function citationsOf({ citations }: FigureRecord): string[] {
	return [...citations.sources.map(({ apa }) => apa), citations.figure.apa];
}

/** What the bibliography has at length, in short, with what finds the figure again. */
function shortNote(record: FigureRecord): string {
	const figure = figureOf(record);
	return sentenceOrAddress(`Source: ${sentence(briefSource(figure))} Figure ${figureMark(figure)}, ${record.address}`);
}

function placed({ record, picture }: Captioned, number: number): Paragraph[] {
	return [pictureParagraph(record, picture, number), captionParagraph(record, number)];
}

/** The field counts anew when the page stands among others; until a program does so, it shows this number. */
function captionParagraph(record: FigureRecord, number: number): Paragraph {
	// Both ends by hand: the library's own gives each bookmark of a document the same number.
	const label = [
		new BookmarkStart(`figure_${record.figure.replaceAll('-', '_')}`, number),
		new TextRun({ text: 'Figure ', bold: true }),
		new SimpleField(' SEQ Figure \\* ARABIC ', String(number)),
		new BookmarkEnd(number)
	];
	const figure = figureOf(record);
	const { quotes: printed, sources } = figure;
	const quotes = printed.map(
		({ quote, source }) => `${quoted(quote, source.style)} (${byline(quote, source, sources)})`
	);
	return new Paragraph({
		// Not told to keep its lines together: LibreOffice then takes it to the next page without the picture above it.
		style: 'Caption',
		children: [
			...label,
			new TextRun('. '),
			new TextRun({ text: sentence(titleAway(figure)), bold: true }),
			// In its first line: a program that has no room for the note takes the whole caption to the next page.
			new FootnoteReferenceRun(number),
			new TextRun(` ${quotes.map(sentence).join(' ')}`),
			...record.earlier.flatMap(struck)
		]
	});
}

/** The works that were quoted, each once, then the figures. */
function bibliography(records: readonly FigureRecord[]): Paragraph[] {
	const works = [...new Set(records.flatMap(({ citations }) => citations.sources.map(({ apa }) => apa)))].sort();
	const figures = records.map(({ citations }) => citations.figure.apa);
	const { ink } = paletteOf(records[0] ?? {}).light;
	return [
		new Paragraph({
			heading: HeadingLevel.HEADING_1,
			keepNext: true,
			spacing: { before: 240, after: 120 },
			children: [new TextRun({ text: 'Sources', font: FONT, bold: true, color: ink.slice(1), size: 26 })]
		}),
		...[...works, ...figures].map(
			(text) =>
				new Paragraph({
					keepLines: true,
					indent: { left: 567, hanging: 567 },
					spacing: { after: 80 },
					children: [new TextRun({ text: sentenceOrAddress(text), size: 20 })]
				})
		)
	];
}
