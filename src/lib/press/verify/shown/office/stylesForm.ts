/** What may stand in the parts beside a word processor’s page: styles, settings, fonts. */
import { ANYTHING, OFF, every, oneOf, type Known } from './known';
import { LETTERS, PARAGRAPHS } from './paragraphForm';

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
