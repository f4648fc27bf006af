/** DOCX: what word processors show of words and pictures. Ideas: ECMA-376, field reports of hidden text, tests of converters. */
import { addPart, allOf, inPart, inParts } from '../zipForm';
import { seen, unseen, type Mutator } from '../mutator';
import { MARKS_OF_TWO } from './officeMarks';
import { PACKING } from './packing';
import { PNG } from './png';

const PAGE = 'word/document.xml';
const NOTES = 'word/footnotes.xml';
const STYLES = 'word/styles.xml';
const RELS = 'word/_rels/document.xml.rels';
const inPage = (from: string | RegExp, to: string | ((found: string, ...groups: string[]) => string)) =>
	inPart(PAGE, from, to);
const inNotes = (from: string | RegExp, to: string | ((found: string, ...groups: string[]) => string)) =>
	inPart(NOTES, from, to);
/** How the run of words after the title looks. */
const plainRun = (properties: string) =>
	inPage(/<w:r><w:t xml:space="preserve"> /, () => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve"> `);
const titleRun = (properties: string) => inPage('<w:b/><w:bCs/>', `<w:b/><w:bCs/>${properties}`);
const caption = (properties: string) =>
	inPage('<w:pStyle w:val="Caption"/>', `<w:pStyle w:val="Caption"/>${properties}`);
const beforeEnd = (markup: string) => inPage('<w:sectPr>', `${markup}<w:sectPr>`);
const words = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const type = (name: string, kind: string) =>
	inPart(
		'[Content_Types].xml',
		'<Override',
		`<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/><Override`
	);
const relation = (target: string, kind: string) =>
	inPart(
		RELS,
		'</Relationships>',
		`<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`
	);
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const picture = (what: string) =>
	inParts((parts) => {
		const name = Object.keys(parts).find((each) => each.startsWith('word/media/')) ?? '';
		const mutator = PNG.find((each) => each.what === what);
		if (!mutator) throw new Error(`There is no “${what}”.`);
		parts[name] = mutator.change(parts[name] ?? new Uint8Array());
	});

const theme = (accent: string, letters: string) =>
	`<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="x"><a:themeElements><a:clrScheme name="x"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="000000"/></a:dk2><a:lt2><a:srgbClr val="FFFFFF"/></a:lt2><a:accent1><a:srgbClr val="${accent}"/></a:accent1></a:clrScheme><a:fontScheme name="x"><a:majorFont><a:latin typeface="${letters}"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="${letters}"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;
const themeType = inPart(
	'[Content_Types].xml',
	'<Override',
	'<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/><Override'
);

/** Writes into the list of fonts what is to be known of one. */
const inFontOfWords = (known: string) =>
	inPart(
		'word/fontTable.xml',
		/<\/w:fonts>|\/>\s*$/,
		(found) => `${found.startsWith('/>') ? '>' : ''}<w:font w:name="Newsreader">${known}</w:font></w:fonts>`
	);

export const DOCX: readonly Mutator[] = [
	seen('words that vanish', plainRun('<w:vanish/>')),
	seen('a title that vanishes', titleRun('<w:vanish/>')),
	seen('words that vanish on the web', plainRun('<w:webHidden/>')),
	seen(
		'words that vanish by style',
		inPart(STYLES, /(<w:style [^>]*w:styleId="Caption"[\s\S]*?<w:rPr>)/, (found) => `${found}<w:vanish/>`)
	),
	seen('words that vanish by default', inPart(STYLES, '<w:rPrDefault><w:rPr>', '<w:rPrDefault><w:rPr><w:vanish/>')),
	seen('white words', plainRun('<w:color w:val="FFFFFF"/>')),
	seen(
		'white words by style',
		inPart(STYLES, /(<w:style [^>]*w:styleId="Caption"[\s\S]*?<w:rPr>)/, (found) => `${found}<w:color w:val="FFFFFF"/>`)
	),
	seen('a black ground behind words', plainRun('<w:shd w:val="clear" w:fill="000000"/>')),
	seen('words in black light', plainRun('<w:highlight w:val="black"/>')),
	seen('tiny words', plainRun('<w:sz w:val="2"/><w:szCs w:val="2"/>')),
	seen('words struck through', plainRun('<w:strike/>')),
	seen('words struck through twice', plainRun('<w:dstrike/>')),
	seen('words in a font of signs', plainRun('<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')),
	seen('words squeezed', plainRun('<w:w w:val="1"/>')),
	seen('words far below', plainRun('<w:position w:val="-200"/>')),
	seen('words set apart', plainRun('<w:spacing w:val="-200"/>')),
	seen(
		'words that are deleted',
		inPage(
			/<w:r><w:t xml:space="preserve"> ([^<]*)<\/w:t><\/w:r>/,
			(_, text) => `<w:del w:id="9" w:author="x"><w:r><w:t xml:space="preserve"> ${text}</w:t></w:r></w:del>`
		)
	),
	seen(
		'words that are inserted',
		inPage(
			'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/>',
			'<w:ins w:id="9" w:author="x"><w:r><w:delText>x</w:delText></w:r></w:ins><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/>'
		)
	),
	seen(
		'a field that says otherwise',
		inPage(
			/<w:r><w:t xml:space="preserve"> ([^<]*)<\/w:t><\/w:r>/,
			(_, text) =>
				`<w:fldSimple w:instr=" QUOTE &quot;It is false.&quot; "><w:r><w:t xml:space="preserve"> ${text}</w:t></w:r></w:fldSimple>`
		)
	),
	seen(
		'a field of marks',
		inPage(
			'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/>',
			'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/>'
		)
	),
	seen(
		'a sign in the words',
		inPage(
			'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/>',
			'<w:r><w:sym w:font="Wingdings" w:char="F04C"/></w:r><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/>'
		)
	),
	seen('other words', inPage(/\$\d+ billion/, '$999 billion')),
	seen('words in the note', inNotes(/“[^”]/, '“Not: ')),
	seen('a paragraph more', beforeEnd(words('It is false.'))),
	seen(
		'words in a deleted run',
		beforeEnd('<w:p><w:del w:id="8" w:author="x"><w:r><w:delText>It is false.</w:delText></w:r></w:del></w:p>')
	),
	seen('a formula', beforeEnd('<w:p><m:oMath><m:r><m:t>1=2</m:t></m:r></m:oMath></w:p>')),
	seen(
		'a text box',
		beforeEnd(
			'<w:p><w:r><w:pict><v:shape style="position:absolute;width:300pt;height:300pt" fillcolor="red"><v:textbox><w:txbxContent/></v:textbox></v:shape></w:pict></w:r></w:p>'
		)
	),
	seen(
		'a choice by program',
		beforeEnd(
			'<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:sym w:font="Wingdings" w:char="F04C"/></mc:Choice></mc:AlternateContent></w:r></w:p>'
		)
	),
	seen('a piece from elsewhere', beforeEnd('<w:altChunk r:id="rIdX"/>')),
	seen(
		'a page of its own behind it',
		allOf(
			addPart('word/header1.xml', `<w:hdr ${W}>${words('It is false.')}</w:hdr>`),
			type('/word/header1.xml', 'header'),
			relation('header1.xml', 'header'),
			inPage('<w:pgSz', '<w:headerReference w:type="default" r:id="rIdX"/><w:pgSz')
		)
	),
	seen(
		'a comment',
		allOf(
			inPart('word/comments.xml', /\/>\s*$|<\/w:comments>/, (found) =>
				found.startsWith('/>')
					? '><w:comment w:id="1" w:author="x"><w:p><w:r><w:t>It is false.</w:t></w:r></w:p></w:comment></w:comments>'
					: `<w:comment w:id="1" w:author="x"><w:p><w:r><w:t>It is false.</w:t></w:r></w:p></w:comment>${found}`
			)
		)
	),
	seen('a picture cropped', inPage('<a:srcRect/>', '<a:srcRect l="40000" t="20000"/>')),
	seen(
		'a picture out of proportion',
		inPage(/cx="(\d+)" cy="(\d+)"/g, (_, w, h) => `cx="${w}" cy="${Math.round(Number(h) / 3)}"`)
	),
	seen('a tiny picture', inPage(/cx="\d+" cy="\d+"/g, 'cx="9000" cy="12000"')),
	seen('a picture turned', inPage('<a:xfrm>', '<a:xfrm rot="10800000">')),
	seen('a picture mirrored', inPage('<a:xfrm>', '<a:xfrm flipH="1">')),
	seen(
		'a picture in other colours',
		inPage(/<a:blip r:embed="rId\d+" cstate="none"\/>/, (found) =>
			found.replace('/>', '><a:duotone><a:srgbClr val="000000"/><a:srgbClr val="FF0000"/></a:duotone></a:blip>')
		)
	),
	seen(
		'a picture that is transparent',
		inPage(/<a:blip r:embed="rId\d+" cstate="none"\/>/, (found) =>
			found.replace('/>', '><a:alphaModFix amt="10000"/></a:blip>')
		)
	),
	seen('a picture in another shape', inPage('prst="rect"', 'prst="ellipse"')),
	seen(
		'a picture from elsewhere',
		inPage(/<a:blip r:embed="(rId\d+)"/, (found) => `${found} r:link="rIdX"`)
	),
	seen('a picture that fills less', inPage('<a:fillRect/>', '<a:fillRect l="50000"/>')),
	seen('a picture that is hidden', inPage('<wp:docPr ', '<wp:docPr hidden="1" ')),
	seen('another alt text', inPage(/descr="(?=.)/, 'descr="Not: ')),
	seen('the picture painted over', picture('painted over')),
	seen('the picture mirrored by its orientation', picture('mirrored by its orientation')),
	seen('the picture with another gamma', picture('a gamma that darkens')),
	seen(
		'a table around it',
		inPage(
			/<w:p><w:pPr><w:pStyle w:val="Caption"\/>([\s\S]*?)<\/w:p>(?=<w:sectPr)/,
			(found) => `<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${found}</w:tc></w:tr></w:tbl>`
		)
	),
	seen('words in a frame', caption('<w:framePr w:w="1" w:h="1" w:hRule="exact" w:vAnchor="page" w:y="30000"/>')),
	seen('lines without height', caption('<w:spacing w:line="1" w:lineRule="exact"/>')),
	seen('lines outside the page', caption('<w:ind w:left="20000"/>')),
	seen('a list’s number', caption('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')),
	seen('columns', inPage('<w:pgNumType/>', '<w:cols w:num="5"/>')),
	seen('a small page', inPage(/w:w="11906" w:h="16838"/, 'w:w="2000" w:h="2000"')),
	seen('a coloured page', allOf(inPage('<w:body>', '<w:background w:color="FF0000"/><w:body>'))),
	seen(
		'a note left out',
		inPage(/<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteReference w:id="1"\/><\/w:r>/, '')
	),
	seen('another note', inPage('w:footnoteReference w:id="1"', 'w:footnoteReference w:id="0"')),
	seen('a macro', addPart('word/vbaProject.bin', 'x')),
	seen(
		'another page by its relation',
		allOf(
			addPart('word/other.xml', `<w:document ${W}><w:body>${words('It is false.')}</w:body></w:document>`),
			inPart('_rels/.rels', 'word/document.xml', 'word/other.xml')
		)
	),
	seen(
		'other notes by a relation',
		allOf(
			addPart(
				'word/notes.xml',
				`<w:footnotes ${W}><w:footnote w:id="1">${words('It is false.')}</w:footnote></w:footnotes>`
			),
			type('/word/notes.xml', 'footnotes'),
			inPart(RELS, 'Target="footnotes.xml"', 'Target="notes.xml"')
		)
	),
	seen(
		'words set apart by many spaces',
		inPage(/(?<=<w:t xml:space="preserve"> )[^<]+/, (found) => found.replaceAll(' ', ' '.repeat(40)))
	),
	seen(
		'words pages away behind empty lines',
		inPage('<w:p><w:pPr><w:pStyle w:val="Caption"/>', `${'<w:p/>'.repeat(400)}<w:p><w:pPr><w:pStyle w:val="Caption"/>`)
	),
	seen(
		'a page without room between its margins',
		inPage(
			/w:w="11906"([^>]*>)<w:pgMar ([^>]*?)w:right="\d+"([^>]*?)w:left="\d+"/,
			(_, rest, a, b) => `w:w="8000"${rest}<w:pgMar ${a}w:right="4000"${b}w:left="4000"`
		)
	),
	seen(
		'letters apart by a grid',
		inPage(/<w:docGrid [^>]*\/>/, '<w:docGrid w:type="linesAndChars" w:linePitch="360" w:charSpace="400000"/>')
	),
	seen('lines apart by a grid', inPage(/<w:docGrid [^>]*\/>/, '<w:docGrid w:type="lines" w:linePitch="15000"/>')),
	seen(
		'words in a colour of a theme that is white',
		allOf(
			addPart('word/theme/theme1.xml', theme('FFFFFF', 'Arial')),
			themeType,
			relation('theme/theme1.xml', 'theme'),
			plainRun('<w:color w:val="000000" w:themeColor="accent1"/>')
		)
	),
	seen(
		'words in letters of a theme that are signs',
		allOf(
			addPart('word/theme/theme1.xml', theme('0F5E7D', 'Wingdings')),
			themeType,
			relation('theme/theme1.xml', 'theme'),
			plainRun('<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>')
		)
	),
	seen(
		'signs in the place of a font that is not there',
		allOf(
			inFontOfWords('<w:altName w:val="Wingdings"/>'),
			plainRun('<w:rFonts w:ascii="Newsreader" w:hAnsi="Newsreader"/>')
		)
	),
	seen(
		'a font that is said to be of signs',
		allOf(inFontOfWords('<w:charset w:val="02"/>'), plainRun('<w:rFonts w:ascii="Newsreader" w:hAnsi="Newsreader"/>'))
	),
	seen('notes of no type', inPart('[Content_Types].xml', /<Override [^>]*footnotes\.xml"[^>]*\/>/, '')),
	MARKS_OF_TWO,
	seen('words that are all capitals', plainRun('<w:caps/>')),
	seen('words from right to left', plainRun('<w:rtl/>')),
	seen('words on another page', caption('<w:pageBreakBefore/>')),

	...PACKING,
	unseen(
		'a run in two',
		inPage(
			/<w:r><w:t xml:space="preserve"> ([^<]{5})/,
			(_, start) => `<w:r><w:t xml:space="preserve"> ${start}</w:t></w:r><w:r><w:t xml:space="preserve">`
		)
	),
	unseen('ids of saving', inPage(/<w:p>/g, '<w:p w:rsidR="00AA00AA" w:rsidRDefault="00AA00AA">')),
	unseen('a language', plainRun('<w:lang w:val="en-US"/>')),
	unseen(
		'a sign of spelling',
		inPage('<w:r><w:t xml:space="preserve"> ', '<w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve"> ')
	),
	unseen(
		'a bookmark',
		inPage('<w:sectPr>', '<w:bookmarkStart w:id="7" w:name="_x"/><w:bookmarkEnd w:id="7"/><w:sectPr>')
	),
	unseen(
		'where it was broken last',
		inPage('<w:r><w:t xml:space="preserve"> ', '<w:r><w:lastRenderedPageBreak/><w:t xml:space="preserve"> ')
	),
	unseen('an empty paragraph', beforeEnd('<w:p/>')),
	unseen('words in black', plainRun('<w:color w:val="auto"/>')),
	unseen('not vanishing, and said so', plainRun('<w:vanish w:val="false"/>')),
	unseen('not struck, and said so', plainRun('<w:strike w:val="0"/>')),
	unseen('a crop of nothing', inPage('<a:srcRect/>', '<a:srcRect l="0" t="0" r="0" b="0"/>')),
	unseen(
		'a picture somewhat smaller',
		inPage(
			/cx="(\d+)" cy="(\d+)"/g,
			(_, w, h) => `cx="${Math.round(Number(w) * 0.99)}" cy="${Math.round(Number(h) * 0.99)}"`
		)
	),
	unseen('the picture packed anew', picture('packed anew')),
	unseen('the picture with a time', picture('a time')),
	unseen('another last author', inPart('docProps/core.xml', /<cp:lastModifiedBy>[^<]*/, '<cp:lastModifiedBy>me')),
	unseen('white space between elements', inPage(/<\/w:p><w:p>/g, '</w:p>\n<w:p>')),
	unseen('letters by references', inPage(/’(?=[^<]*<\/w:t>)/, '&#8217;')),
	unseen(
		'a style more',
		inPart(
			STYLES,
			'</w:styles>',
			'<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/></w:style></w:styles>'
		)
	)
];
