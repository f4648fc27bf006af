/** How letters and paragraphs of a word processor’s page may be set, in the page, its notes and its styles. */
import { any, ANYTHING, OFF, between, dark, every, face, no, oneOf, only, zero, type Known } from './known';

const FACE_NAMES = Object.fromEntries(['ascii', 'hAnsi', 'eastAsia', 'cs'].map((name) => [name, face]));
const THEME_NAMES = every('asciiTheme', 'hAnsiTheme', 'eastAsiaTheme', 'cstheme', 'hint');
const SIZE = only(between(12, 64));

/** How letters look. */
export const LETTERS: Known = {
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
export const PARAGRAPHS: Known = {
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

/** Words, fields, bookmarks and references. */
export const RUNS: Known = {
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
