/** What a page of a word processor shows beside its words: how they look, what is hidden, how its picture is set. */
import { readPngSize } from '../../../png/chunks';
import type { Entries } from '../../../zip/archive';
import { attributeOf, collapsed, elementsOf, findAll, textOf, type XmlElement } from '../xmlNodes';
import {
	any,
	ANYTHING,
	OFF,
	between,
	dark,
	face,
	no,
	oneOf,
	partOf,
	unknownIn,
	zero,
	type Attributes,
	type Known,
	type Rule
} from './known';
import { oddPackage, oddTheme, type PackageForm } from './package';

const PAGE = 'word/document.xml';
const NOTES = 'word/footnotes.xml';

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

const every = (...names: readonly string[]): Attributes => Object.fromEntries(names.map((name) => [name, any]));
const only = (rule: Rule): Attributes => ({ val: rule });

const FACE_NAMES = Object.fromEntries(['ascii', 'hAnsi', 'eastAsia', 'cs'].map((name) => [name, face]));
const THEME_NAMES = every('asciiTheme', 'hAnsiTheme', 'eastAsiaTheme', 'cstheme', 'hint');
const SIZE = only(between(12, 64));

/** How letters look. */
const LETTERS: Known = {
	'w:rPr': {},
	'w:rStyle': every('val'),
	'w:rFonts': { ...FACE_NAMES, ...THEME_NAMES },
	'w:b': every('val'),
	'w:bCs': every('val'),
	'w:i': every('val'),
	'w:iCs': every('val'),
	'w:sz': SIZE,
	'w:szCs': SIZE,
	'w:color': {
		val: dark,
		themeColor: oneOf('text1', 'dark1', 'text2', 'accent1', 'hyperlink'),
		themeShade: any,
		themeTint: any
	},
	'w:vertAlign': only(oneOf('superscript', 'baseline')),
	'w:lang': every('val', 'eastAsia', 'bidi'),
	'w:kern': every('val'),
	'w:noProof': every('val'),
	'w:u': { val: oneOf('none', 'single'), color: dark },
	'w:spacing': only(between(-10, 20)),
	'w:w': only(oneOf('100')),
	'w:position': only(zero),
	'w:highlight': OFF,
	'w:shd': { val: oneOf('clear', 'nil'), color: oneOf('auto'), fill: oneOf('auto', 'FFFFFF') },
	'w:ligatures': ANYTHING,
	...Object.fromEntries(
		[
			'vanish',
			'webHidden',
			'specVanish',
			'strike',
			'dstrike',
			'caps',
			'smallCaps',
			'rtl',
			'outline',
			'shadow',
			'emboss',
			'imprint'
		].map((name) => [`w:${name}`, OFF])
	)
};

/** How paragraphs are set. The room between letters and that between lines have one name: these rules hold for both. */
const PARAGRAPHS: Known = {
	'w:pPr': {},
	'w:pStyle': every('val'),
	'w:keepNext': every('val'),
	'w:keepLines': every('val'),
	'w:widowControl': every('val'),
	'w:suppressAutoHyphens': every('val'),
	'w:suppressLineNumbers': every('val'),
	'w:overflowPunct': every('val'),
	'w:contextualSpacing': every('val'),
	'w:outlineLvl': every('val'),
	'w:bidi': OFF,
	'w:pageBreakBefore': OFF,
	'w:jc': only(oneOf('left', 'start', 'both', 'center')),
	'w:spacing': {
		...every('beforeAutospacing', 'afterAutospacing', 'beforeLines', 'afterLines'),
		before: between(0, 1200),
		after: between(0, 1200),
		line: between(200, 720),
		lineRule: oneOf('auto', 'atLeast'),
		val: between(-10, 20)
	},
	'w:ind': Object.fromEntries(
		['left', 'right', 'start', 'end', 'firstLine', 'hanging'].map((name) => [name, between(0, 1440)])
	)
};

const RUNS: Known = {
	'w:p': {},
	'w:r': {},
	'w:t': {},
	'w:proofErr': ANYTHING,
	'w:lastRenderedPageBreak': {},
	// What a field says besides what it shows is looked at on its own (`oddFields`).
	'w:fldSimple': every('instr'),
	'w:fldChar': { fldCharType: any, dirty: no, fldLock: any },
	'w:instrText': {},
	'w:bookmarkStart': every('id', 'name'),
	'w:bookmarkEnd': every('id'),
	'w:footnoteReference': { id: any, customMarkFollows: no },
	'w:footnoteRef': {},
	'w:endnoteRef': {},
	'w:annotationRef': {},
	'w:separator': {},
	'w:continuationSeparator': {}
};

const crop = Object.fromEntries(['l', 't', 'r', 'b'].map((side) => [side, zero]));

const PICTURE: Known = {
	'w:drawing': {},
	'wp:inline': every('distT', 'distB', 'distL', 'distR'),
	'wp:extent': every('cx', 'cy'),
	'wp:effectExtent': Object.fromEntries(['l', 't', 'r', 'b'].map((side) => [side, between(0, 40_000)])),
	'wp:docPr': { ...every('id', 'name', 'descr', 'title'), hidden: no },
	'wp:cNvGraphicFramePr': {},
	'a:graphicFrameLocks': ANYTHING,
	'a:graphic': {},
	'a:graphicData': { uri: oneOf('http://schemas.openxmlformats.org/drawingml/2006/picture') },
	'pic:pic': {},
	'pic:nvPicPr': {},
	'pic:cNvPr': { ...every('id', 'name', 'descr', 'title'), hidden: no },
	'pic:cNvPicPr': every('preferRelativeResize'),
	'a:picLocks': ANYTHING,
	'pic:blipFill': every('dpi', 'rotWithShape'),
	'a:blip': every('embed', 'cstate'),
	'a:srcRect': crop,
	'a:stretch': {},
	'a:fillRect': crop,
	'pic:spPr': every('bwMode'),
	'a:xfrm': { rot: zero, flipH: no, flipV: no },
	'a:off': { x: zero, y: zero },
	'a:ext': every('cx', 'cy', 'uri'),
	'a:extLst': {},
	'a14:useLocalDpi': every('val'),
	'a:prstGeom': { prst: oneOf('rect') },
	'a:avLst': {},
	'a:noFill': {},
	'a:ln': every('w', 'cap', 'cmpd', 'algn')
};

const SECTION: Known = {
	'w:sectPr': {},
	'w:footnotePr': {},
	'w:endnotePr': {},
	'w:numFmt': only(oneOf('decimal')),
	'w:numRestart': every('val'),
	'w:pos': every('val'),
	'w:type': only(oneOf('nextPage', 'continuous')),
	'w:pgSz': { w: between(8000, 24_000), h: between(8000, 34_000), orient: any, code: any },
	'w:pgMar': Object.fromEntries(
		['top', 'right', 'bottom', 'left', 'header', 'footer', 'gutter'].map((side) => [side, between(0, 4000)])
	),
	'w:pgNumType': every('fmt', 'start'),
	'w:cols': { num: oneOf('1'), space: any, equalWidth: any },
	'w:formProt': OFF,
	'w:textDirection': only(oneOf('lrTb')),
	'w:docGrid': every('type', 'linePitch', 'charSpace'),
	'w:titlePg': OFF
};

const IN_PAGE: Known = {
	'w:document': every('conformance'),
	'w:body': {},
	...RUNS,
	...LETTERS,
	...PARAGRAPHS,
	...PICTURE,
	...SECTION
};
const IN_NOTES: Known = {
	'w:footnotes': {},
	'w:endnotes': {},
	'w:comments': {},
	'w:footnote': every('id', 'type'),
	'w:endnote': { id: any, type: oneOf('separator', 'continuationSeparator', 'continuationNotice') },
	...RUNS,
	...LETTERS,
	...PARAGRAPHS
};
const IN_STYLES: Known = {
	'w:styles': {},
	'w:docDefaults': {},
	'w:rPrDefault': {},
	'w:pPrDefault': {},
	'w:latentStyles': ANYTHING,
	'w:style': every('type', 'styleId', 'default', 'customStyle'),
	...Object.fromEntries(
		[
			'name',
			'basedOn',
			'next',
			'link',
			'qFormat',
			'uiPriority',
			'unhideWhenUsed',
			'semiHidden',
			'rsid',
			'aliases',
			'locked',
			'tblPr',
			'tblStylePr',
			'trPr',
			'tcPr'
		].map((name) => [`w:${name}`, ANYTHING])
	),
	...LETTERS,
	...PARAGRAPHS
};
const IN_SETTINGS: Known = {
	'w:settings': {},
	'w:displayBackgroundShape': every('val'),
	'w:evenAndOddHeaders': OFF,
	'w:footnote': every('id'),
	'w:endnote': every('id'),
	'w:clrSchemeMapping': {
		bg1: oneOf('light1'),
		t1: oneOf('dark1'),
		bg2: oneOf('light2'),
		t2: oneOf('dark2'),
		...every('accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hyperlink', 'followedHyperlink')
	},
	...Object.fromEntries(
		[
			'zoom',
			'compat',
			'defaultTabStop',
			'autoHyphenation',
			'footnotePr',
			'endnotePr',
			'themeFontLang',
			'rsids',
			'proofState',
			'characterSpacingControl',
			'decimalSymbol',
			'listSeparator',
			'hideSpellingErrors',
			'hideGrammaticalErrors',
			'shapeDefaults',
			'hdrShapeDefaults'
		].map((name) => [`w:${name}`, ANYTHING])
	),
	'm:mathPr': ANYTHING
};

const LOOKS: readonly (readonly [string, Known, string])[] = [
	[PAGE, IN_PAGE, 'Its page'],
	[NOTES, IN_NOTES, 'Its footnotes'],
	['word/endnotes.xml', IN_NOTES, 'Its endnotes'],
	['word/comments.xml', IN_NOTES, 'Its comments'],
	['word/styles.xml', IN_STYLES, 'Its styles'],
	['word/settings.xml', IN_SETTINGS, 'Its settings']
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
	for (const part of parts.values()) add(oddFields(part));
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
	const isEachOnce =
		references.length === own.length && own.every((id) => references.filter((each) => each === id).length === 1);
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
