/** What may stand in the parts of a word processor’s page: elements, attributes, values. */
import {
	any,
	ANYTHING,
	OFF,
	between,
	dark,
	face,
	no,
	oneOf,
	zero,
	type Attributes,
	type Known,
	type Rule
} from './known';

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
		// The lower, the nearer to white.
		themeTint: (value) => Number.parseInt(value, 16) >= 0xa0
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
	// A grid that letters or lines are laid on sets them apart.
	'w:docGrid': { type: oneOf('default'), linePitch: any, charSpace: any },
	'w:titlePg': OFF
};

export const IN_PAGE: Known = {
	'w:document': every('conformance'),
	'w:body': {},
	...RUNS,
	...LETTERS,
	...PARAGRAPHS,
	...PICTURE,
	...SECTION
};
export const IN_NOTES: Known = {
	'w:footnotes': {},
	'w:endnotes': {},
	'w:comments': {},
	'w:footnote': every('id', 'type'),
	'w:endnote': { id: any, type: oneOf('separator', 'continuationSeparator', 'continuationNotice') },
	...RUNS,
	...LETTERS,
	...PARAGRAPHS
};
export const IN_STYLES: Known = {
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
export const IN_SETTINGS: Known = {
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

/** What programs note of the fonts that a page names, and put in the place of one that they do not have. */
export const IN_FONTS: Known = {
	'w:fonts': {},
	'w:font': every('name'),
	'w:altName': every('val'),
	...Object.fromEntries(
		['panose1', 'charset', 'family', 'notTrueType', 'pitch', 'sig'].map((name) => [`w:${name}`, ANYTHING])
	)
};
