/** What a page of a word processor shows beside its words: how they look, what is hidden, how its picture is set. */
import { readPngSize } from '../../../png/chunks';
import type { Entries } from '../../../zip/archive';
import { attributeOf, collapsed, elementsOf, findAll, textOf, type XmlElement } from '../xmlNodes';
import { IN_NOTES, IN_PAGE } from './documentForm';
import { IN_FONTS, IN_SETTINGS, IN_STYLES } from './stylesForm';
import { partOf, unknownIn, type Known } from './known';
import { oddFonts, oddThemeColours } from './letters';
import { oddRoom } from './room';
import { oddPackage, oddTheme, type PackageForm } from './package';

const PAGE = 'word/document.xml';
const NOTES = 'word/footnotes.xml';
const FONTS = 'word/fontTable.xml';

const FORM: PackageForm = {
	main: PAGE,
	parts:
		/^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:app|core|custom)\.xml|word\/(?:document|comments|endnotes|footnotes|fontTable|numbering|settings|styles|webSettings)\.xml|word\/_rels\/\w+\.xml\.rels|word\/theme\/theme1\.xml|word\/media\/\w+\.png)$/,
	relations: {
		image: /^media\/\w+\.png$/,
		...Object.fromEntries(
			['comments', 'endnotes', 'footnotes', 'fontTable', 'numbering', 'settings', 'styles', 'webSettings'].map(
				(name) => [name, new RegExp(`^${name}\\.xml$`)]
			)
		),
		theme: /^theme\/theme1\.xml$/
	}
};

const LOOKS: readonly (readonly [string, Known, string])[] = [
	[PAGE, IN_PAGE, 'Its page'],
	[NOTES, IN_NOTES, 'Its footnotes'],
	['word/endnotes.xml', IN_NOTES, 'Its endnotes'],
	['word/comments.xml', IN_NOTES, 'Its comments'],
	['word/styles.xml', IN_STYLES, 'Its styles'],
	['word/settings.xml', IN_SETTINGS, 'Its settings'],
	[FONTS, IN_FONTS, 'Its list of fonts']
];

/**
 * What is odd, a sentence each; empty if all of it is understood.
 * @param heading the document's title: what its picture may be called
 * @throws {Error} if a part is no XML
 */
export function oddDocument(entries: Entries, heading: string): string[] {
	const odd = new Set<string>([...oddPackage(entries, FORM), ...oddTheme(entries)]);
	const add = (sentences: readonly string[]) => sentences.forEach((sentence) => odd.add(sentence));
	const parts = new Map<string, XmlElement>();
	for (const [name, known, where] of LOOKS) {
		const part = partOf(entries, name, odd);
		if (!part) continue;
		parts.set(name, part);
		add(unknownIn(part, known, where));
	}
	const page = parts.get(PAGE);
	if (page) add([...oddNotes(page, parts.get(NOTES)), ...oddPictures(page, entries, heading)]);
	for (const part of parts.values()) add([...oddFields(part), ...oddRoom(part), ...oddThemeColours(part, entries)]);
	const fonts = parts.get(FONTS);
	if (fonts) add(oddFonts(fonts));
	return [...odd];
}

/** The one field that our pages have: the number of the figure. */
const FIGURE_NUMBER = /^SEQ Figure \\\* ARABIC( \\\* MERGEFORMAT)?$/;

/** What a field shows may be another thing whenever a program counts it anew. */
function oddFields(part: XmlElement): string[] {
	const told = [
		...findAll(part, 'fldSimple').map((field) => attributeOf(field, 'instr') ?? ''),
		...findAll(part, 'instrText').map(textOf)
	];
	return told.every((each) => FIGURE_NUMBER.test(collapsed(each))) ? [] : ['It has a field that our pages never have.'];
}

/** Each note is referred to once, and each reference leads to a note. */
function oddNotes(page: XmlElement, notes: XmlElement | undefined): string[] {
	const all = notes ? elementsOf(notes) : [];
	const own = all
		.filter((note) => (attributeOf(note, 'type') ?? 'normal') === 'normal')
		.map((note) => attributeOf(note, 'id'));
	const references = findAll(page, 'footnoteReference').map((reference) => attributeOf(reference, 'id'));
	const told = new Set(references);
	const isEachOnce = references.length === own.length && told.size === own.length && own.every((id) => told.has(id));
	return isEachOnce ? [] : ['Its footnotes are not those that its words refer to.'];
}

/** English metric units: 360,000 to a centimetre. */
const NARROWEST_PICTURE = 4 * 360_000;
const RATIO_ALLOWED = 0.02;

/** A picture stands in its own proportions, large enough to be read, with one alt text. */
function oddPictures(page: XmlElement, entries: Entries, heading: string): string[] {
	const odd: string[] = [];
	const media = Object.keys(entries).filter((name) => name.startsWith('word/media/'));
	const drawings = findAll(page, 'drawing');
	if (drawings.length !== media.length) odd.push('Its pictures are not each shown once.');
	const size = media[0] === undefined ? undefined : readPngSize(entries[media[0]] ?? new Uint8Array());
	for (const drawing of drawings) {
		const sizes = [
			...findAll(drawing, 'extent'),
			...findAll(drawing, 'ext').filter((each) => attributeOf(each, 'cx') !== undefined)
		];
		const isProportioned = sizes.every((each) => {
			const [cx, cy] = [Number(attributeOf(each, 'cx')), Number(attributeOf(each, 'cy'))];
			const ratio = size ? (cx / cy) * (size.height / size.width) : 0;
			return cx >= NARROWEST_PICTURE && Math.abs(ratio - 1) <= RATIO_ALLOWED;
		});
		if (!isProportioned) odd.push('Its picture is shown out of proportion, or too small to be read.');
		const [told] = findAll(drawing, 'docPr').map((each) => attributeOf(each, 'descr') ?? '');
		if (findAll(drawing, 'cNvPr').some((each) => !['', told].includes(attributeOf(each, 'descr') ?? '')))
			odd.push('Its picture has two alt texts.');
		const titles = [...findAll(drawing, 'docPr'), ...findAll(drawing, 'cNvPr')].map(
			(each) => attributeOf(each, 'title') ?? ''
		);
		if (titles.some((title) => title !== '' && collapsed(title) !== heading))
			odd.push('Its picture is called otherwise than the page.');
	}
	return odd;
}
