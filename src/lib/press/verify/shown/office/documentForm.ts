/** What may stand in a word processor’s page and its notes: elements, attributes, values. */
import { any, ANYTHING, OFF, between, every, no, oneOf, only, zero, type Known } from './known';
import { LETTERS, PARAGRAPHS, RUNS } from './paragraphForm';

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
