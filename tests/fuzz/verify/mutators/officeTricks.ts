/** Office documents: what newer editions of the programs show. Ideas: [MS-DOCX], [MS-XLSX], [MS-PPTX], lists of ways to hide text. */
import { addPart, allOf, inPart } from '../zipForm';
import { seen, type Mutator } from '../mutator';

type To = string | ((found: string, ...groups: string[]) => string);
const inPage = (from: string | RegExp, to: To) => inPart('word/document.xml', from, to);
const run = (properties: string) =>
	inPage(/<w:r><w:t xml:space="preserve"> /, () => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve"> `);
const caption = (properties: string) =>
	inPage('<w:pStyle w:val="Caption"/>', `<w:pStyle w:val="Caption"/>${properties}`);
const settings = (markup: string) => inPart('word/settings.xml', '</w:settings>', `${markup}</w:settings>`);
const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const types = (name: string, kind: string) =>
	inPart('[Content_Types].xml', '<Override', `<Override PartName="${name}" ContentType="${kind}"/><Override`);
const header =
	'<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>It is false.</w:t></w:r></w:p></w:hdr>';

export const DOCX_TRICKS: readonly Mutator[] = [
	seen('words without a filling', run(`<w14:textFill ${W14}><w14:noFill/></w14:textFill>`)),
	seen('words that glow', run(`<w14:glow ${W14} w14:rad="900000"/>`)),
	seen('digits of another form', run(`<w14:numForm ${W14} w14:val="oldStyle"/>`)),
	seen('words in a frame of lines', run('<w:bdr w:val="single" w:sz="96" w:color="000000"/>')),
	seen('words that move', run('<w:effect w:val="blinkBackground"/>')),
	seen('words with dots above', run('<w:em w:val="dot"/>')),
	seen('two lines in one', run('<w:eastAsianLayout w:combine="1"/>')),
	seen('words fitted to a width', run('<w:fitText w:val="100"/>')),
	seen(
		'a thick line around the caption',
		caption('<w:pBdr><w:top w:val="single" w:sz="96" w:color="000000"/></w:pBdr>')
	),
	seen(
		'a caption in a box of choice',
		inPage(
			/<w:r><w:t xml:space="preserve"> [^]*?<\/w:r>/,
			(found) => `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${found}</w:sdtContent></w:sdt>`
		)
	),
	seen(
		'words over words',
		inPage(
			/<w:r><w:t xml:space="preserve"> /,
			() =>
				'<w:r><w:ruby><w:rt><w:r><w:t>false</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>x</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t xml:space="preserve"> '
		)
	),
	seen(
		'a line that ends early',
		inPage(/<w:r><w:t xml:space="preserve"> /, () => '<w:r><w:br w:type="page"/></w:r><w:r><w:t xml:space="preserve"> ')
	),
	seen(
		'a hyphen that is seen at ends of lines',
		inPage(
			/<w:r><w:t xml:space="preserve"> /,
			() => '<w:r><w:softHyphen/><w:noBreakHyphen/></w:r><w:r><w:t xml:space="preserve"> '
		)
	),
	seen(
		'a day of today',
		inPage(/<w:r><w:t xml:space="preserve"> /, () => '<w:r><w:dayLong/></w:r><w:r><w:t xml:space="preserve"> ')
	),
	seen(
		'a template from elsewhere',
		settings(
			'<w:attachedTemplate r:id="rIdX" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>'
		)
	),
	seen('a view of titles alone', settings('<w:view w:val="outline"/>')),
	seen('changes that are shown', settings('<w:revisionView w:markup="0"/><w:trackRevisions/>')),
	seen(
		'letters that are mended by itself',
		settings('<w:mailMerge><w:mainDocumentType w:val="formLetters"/></w:mailMerge>')
	),
	seen(
		'a head on each page',
		allOf(
			addPart('word/header1.xml', header),
			types('/word/header1.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml'),
			inPart(
				'word/_rels/document.xml.rels',
				'</Relationships>',
				'<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>'
			),
			inPage('<w:sectPr>', '<w:sectPr><w:headerReference w:type="default" r:id="rIdX"/>')
		)
	),
	seen(
		'a line above the notes that says something',
		inPart('word/footnotes.xml', '<w:separator/>', '<w:separator/><w:t>It is false.</w:t>')
	)
];

const inSheet = (from: string | RegExp, to: To) => inPart('xl/worksheets/sheet1.xml', from, to);
const afterData = (markup: string) => inSheet('</sheetData>', `</sheetData>${markup}`);
const book = (markup: string) => inPart('xl/workbook.xml', '</workbook>', `${markup}</workbook>`);

export const XLSX_TRICKS: readonly Mutator[] = [
	seen(
		'a reading above a word',
		inPart('xl/sharedStrings.xml', '</t></si>', '</t><rPh sb="0" eb="1"><t>false</t></rPh></si>')
	),
	seen(
		'letters raised in a string',
		inPart(
			'xl/sharedStrings.xml',
			/<si><t[^>]*>([^<]*)<\/t>/,
			(_, words) => `<si><r><rPr><vertAlign val="superscript"/></rPr><t>${words}</t></r>`
		)
	),
	seen('words set far to the right', inPart('xl/styles.xml', /<alignment /, '<alignment indent="250" ')),
	seen(
		'words made small to fit',
		inPart('xl/styles.xml', /<alignment /, '<alignment shrinkToFit="1" textRotation="90" ')
	),
	seen(
		'a fault in the place of a value',
		inSheet(/<c r="(\w+)"([^>]*)><v>\d+<\/v>/, (_, at, rest) => `<c r="${at}"${rest} t="e"><v>#REF!</v>`)
	),
	seen(
		'a part of it on paper',
		book(
			'<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1:$A$2</definedName></definedNames>'
		)
	),
	seen('a view of a tenth', inSheet(/<sheetView /, '<sheetView zoomScale="10" ')),
	seen(
		'another view of its own',
		afterData(
			'<customSheetViews><customSheetView guid="{00000000-0000-0000-0000-000000000001}" hiddenRows="1"/></customSheetViews>'
		)
	),
	seen(
		'small charts in cells',
		afterData(
			'<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/></ext></extLst>'
		)
	),
	seen(
		'values from elsewhere',
		book(
			'<externalReferences><externalReference r:id="rIdX" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></externalReferences>'
		)
	),
	seen(
		'a ground behind the cells',
		afterData('<picture r:id="rIdX" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>')
	),
	seen(
		'parts that nobody may look at',
		afterData('<protectedRanges><protectedRange sqref="A1" name="x"/></protectedRanges>')
	)
];

const show = (markup: string) =>
	inPart('ppt/presProps.xml', /\/>\s*$|<\/p:presentationPr>/, (end) =>
		end.startsWith('/') ? `>${markup}</p:presentationPr>` : `${markup}${end}`
	);
const NS = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

export const PPTX_TRICKS: readonly Mutator[] = [
	seen('a show of no slides', show('<p:showPr><p:sldRg st="9" end="9"/></p:showPr>')),
	seen(
		'a show of chosen slides',
		inPart(
			'ppt/presentation.xml',
			'</p:presentation>',
			`<p:custShowLst ${NS}><p:custShow name="x" id="0"><p:sldLst/></p:custShow></p:custShowLst></p:presentation>`
		)
	),
	seen(
		'fonts of its own',
		inPart('ppt/presentation.xml', '</p:presentation>', `<p:embeddedFontLst ${NS}/></p:presentation>`)
	),
	seen(
		'a slide that turns into another',
		inPart('ppt/slides/slide1.xml', '</p:sld>', '<p:transition spd="slow"><p:fade thruBlk="1"/></p:transition></p:sld>')
	),
	seen(
		'words that shrink to fit',
		inPart('ppt/slides/slide1.xml', /<a:bodyPr([^>]*)\/>|<a:bodyPr([^>]*)>/, (found) =>
			found.endsWith('/>')
				? `${found.slice(0, -2)}><a:normAutofit fontScale="10000"/></a:bodyPr>`
				: found.replace('>', ' rot="5400000">')
		)
	)
];
