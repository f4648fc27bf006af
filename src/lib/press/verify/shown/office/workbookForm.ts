/** What may stand in the parts of a workbook: elements, attributes, values. */
import { any, ANYTHING, OFF, between, dark, face, no, oneOf, yes, zero, type Attributes, type Known } from './known';

const every = (...names: readonly string[]): Attributes => Object.fromEntries(names.map((name) => [name, any]));

export const SHEET: Known = {
	's:worksheet': {},
	's:sheetPr': { filterMode: no, codeName: any },
	's:pageSetUpPr': { fitToPage: any },
	's:dimension': { ref: any },
	's:sheetViews': {},
	's:sheetView': {
		...every('showGridLines', 'showRowColHeaders', 'tabSelected', 'showOutlineSymbols', 'workbookViewId'),
		showFormulas: no,
		showZeros: yes,
		rightToLeft: no,
		defaultGridColor: yes,
		colorId: oneOf('64'),
		view: oneOf('normal', 'pageLayout'),
		topLeftCell: oneOf('A1', 'A2'),
		zoomScale: between(50, 400),
		zoomScaleNormal: between(50, 400),
		zoomScalePageLayoutView: any,
		zoomScaleSheetLayoutView: any
	},
	's:pane': {
		xSplit: zero,
		ySplit: oneOf('1'),
		topLeftCell: oneOf('A2'),
		activePane: any,
		state: oneOf('frozen', 'frozenSplit')
	},
	's:selection': every('pane', 'activeCell', 'activeCellId', 'sqref'),
	's:sheetFormatPr': {
		...every('baseColWidth', 'customHeight', 'thickTop', 'thickBottom'),
		defaultColWidth: between(4, 100),
		defaultRowHeight: between(12, 100),
		zeroHeight: no,
		outlineLevelRow: zero,
		outlineLevelCol: zero
	},
	's:cols': {},
	's:col': {
		...every('min', 'max', 'style', 'customWidth', 'bestFit'),
		width: between(4, 255),
		hidden: no,
		collapsed: no,
		outlineLevel: zero
	},
	's:sheetData': {},
	's:row': {
		...every('r', 'spans', 's', 'customFormat', 'customHeight', 'thickTop', 'thickBot'),
		// In points: letters of the sizes below stand in it.
		ht: between(12, 409),
		hidden: no,
		collapsed: no,
		outlineLevel: zero
	},
	's:c': { r: any, s: any, t: oneOf('s', 'n', 'str', 'inlineStr') },
	's:v': {},
	's:is': {},
	's:t': {},
	's:printOptions': every('headings', 'gridLines', 'gridLinesSet', 'horizontalCentered', 'verticalCentered'),
	's:pageMargins': every('left', 'right', 'top', 'bottom', 'header', 'footer'),
	's:pageSetup': ANYTHING,
	's:phoneticPr': ANYTHING,
	's:ignoredErrors': ANYTHING,
	's:headerFooter': every('differentFirst', 'differentOddEven', 'scaleWithDoc', 'alignWithMargins'),
	's:oddHeader': {},
	's:oddFooter': {},
	's:evenHeader': {},
	's:evenFooter': {}
};

export const BOOK: Known = {
	's:workbook': { conformance: any },
	's:fileVersion': ANYTHING,
	's:workbookPr': {
		...every('backupFile', 'defaultThemeVersion', 'codeName', 'dateCompatibility'),
		showObjects: oneOf('all'),
		date1904: no
	},
	's:workbookProtection': {},
	'mc:AlternateContent': {},
	'mc:Choice': { Requires: oneOf('x15') },
	'x15ac:absPath': ANYTHING,
	'xr:revisionPtr': ANYTHING,
	's:bookViews': {},
	's:workbookView': {
		...every(
			'xWindow',
			'yWindow',
			'windowWidth',
			'windowHeight',
			'tabRatio',
			'showHorizontalScroll',
			'showVerticalScroll',
			'activeTab'
		),
		showSheetTabs: yes,
		firstSheet: zero,
		visibility: oneOf('visible'),
		minimized: no
	},
	's:sheets': {},
	's:sheet': { ...every('name', 'sheetId', 'id'), state: oneOf('visible') },
	's:definedNames': {},
	's:calcPr': ANYTHING,
	's:extLst': {},
	's:ext': { uri: any },
	'loext:extCalcPr': ANYTHING,
	'x15:workbookPr': ANYTHING
};

export const STRINGS: Known = {
	's:sst': every('count', 'uniqueCount'),
	's:si': {},
	's:t': {},
	's:phoneticPr': ANYTHING
};

/** A font, and how a cell is set: what is drawn of it. */
export const FONT: Known = {
	's:font': {},
	's:sz': { val: between(7, 14) },
	's:name': { val: face },
	's:family': { val: any },
	's:charset': { val: oneOf('0', '1', '134', '161', '204', '238') },
	's:scheme': { val: any },
	's:b': { val: any },
	's:i': { val: any },
	's:u': OFF,
	's:strike': OFF,
	's:outline': OFF,
	's:shadow': OFF,
	's:color': { theme: oneOf('1'), rgb: dark, auto: yes, indexed: oneOf('8', '64') }
};
export const FORMAT: Known = {
	's:xf': {
		...every('fontId', 'borderId', 'xfId', 'numFmtId', 'fillId', 'quotePrefix', 'pivotButton'),
		...every('applyFont', 'applyBorder', 'applyAlignment', 'applyProtection', 'applyNumberFormat', 'applyFill')
	},
	's:alignment': {
		horizontal: oneOf('general', 'left', 'right', 'center'),
		vertical: any,
		textRotation: zero,
		wrapText: any,
		indent: between(0, 3),
		shrinkToFit: no,
		readingOrder: oneOf('0', '1')
	},
	's:protection': { locked: any, hidden: no }
};
