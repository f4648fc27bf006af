/** XLSX: what spreadsheets show of a cell beside its value. Ideas: ECMA-376, libraries’ tests of formats, lists of tricks. */
import { addPart, allOf, inPart, inParts } from '../zipForm';
import { joined, seen, unseen, utf8, type Mutator } from '../mutator';
import { MARKS_OF_TWO } from './officeMarks';
import { PACKING } from './packing';

const SHEET = 'xl/worksheets/sheet1.xml';
const CITATION = 'xl/worksheets/sheet2.xml';
const STYLES = 'xl/styles.xml';
const BOOK = 'xl/workbook.xml';
const RELS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';
const inSheet = (from: string | RegExp, to: string | ((found: string, ...groups: string[]) => string)) =>
	inPart(SHEET, from, to);
const style = (from: string | RegExp, to: string) => inPart(STYLES, from, to);
/** Does not fit where the table has no large number. */
const bigNumber = inSheet(/<v>(\d{6,})<\/v>/, (_, n) => `<v >${n}</v>`);
const afterData = (markup: string) => inSheet('</sheetData>', `</sheetData>${markup}`);
const format = (code: string) => style('#,##0', code);
const type = (name: string, kind: string) =>
	inPart(TYPES, '<Override', `<Override PartName="${name}" ContentType="${kind}"/><Override`);

const themeOf = (letters: string) =>
	`<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="x"><a:themeElements><a:clrScheme name="x"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1></a:clrScheme><a:fontScheme name="x"><a:majorFont><a:latin typeface="${letters}"/></a:majorFont><a:minorFont><a:latin typeface="${letters}"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;

export const XLSX: readonly Mutator[] = [
	seen('a number format that says another number', format('&quot;999 bn&quot;')),
	seen('a number format that shows nothing', format(';;;')),
	seen('a number format in millions', format('#,##0,,')),
	seen('a number format in percent', format('0%')),
	seen('a number format of dates', format('yyyy-mm-dd')),
	seen('a number format with words', format('#,##0&quot; (false)&quot;')),
	seen(
		'a number format for texts',
		allOf(
			style(
				'<numFmt ',
				'<numFmt numFmtId="101" formatCode="&quot;FALSE&quot;;&quot;FALSE&quot;;&quot;FALSE&quot;;&quot;FALSE&quot;"/><numFmt '
			),
			style('<xf applyAlignment', '<xf numFmtId="101" applyNumberFormat="1" applyAlignment')
		)
	),
	seen('a built-in number format', style('<xf numFmtId="100"', '<xf numFmtId="9"')),
	seen(
		'a formula beside a value',
		inSheet(/<v>(\d{6,})<\/v>/, (_, n) => `<f>1+1</f><v>${n}</v>`)
	),
	seen(
		'a formula without a value',
		inSheet(/<v>(\d{6,})<\/v>/, () => '<f>999</f>')
	),
	seen('a hidden row', inSheet(/<row r="3"/, '<row r="3" hidden="1"')),
	seen('a row without height', inSheet(/<row r="3"/, '<row r="3" ht="0" customHeight="1"')),
	seen('a hidden column', inSheet(/<col min="9"/, '<col hidden="1" min="9"')),
	seen('a column without width', inSheet(/<col min="9" max="9" width="14"/, '<col min="9" max="9" width="0"')),
	seen('a column of a hair’s width', inSheet(/<col min="9" max="9" width="14"/, '<col min="9" max="9" width="0.2"')),
	seen(
		'a column too narrow for its numbers',
		allOf(bigNumber, inSheet(/<col min="9" max="9" width="14"/, '<col min="9" max="9" width="4"'))
	),
	seen(
		'columns that are all narrow',
		allOf(bigNumber, inSheet(/<cols>.*<\/cols>/s, '<sheetFormatPr defaultRowHeight="15" defaultColWidth="4"/>'))
	),
	seen('a row that is half as high as its letters', inSheet(/<row r="3"/, '<row r="3" ht="8" customHeight="1"')),
	seen(
		'letters of a theme that are signs',
		allOf(
			addPart('xl/theme/theme1.xml', themeOf('Wingdings')),
			type('/xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'),
			inPart(
				RELS,
				'</Relationships>',
				'<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>'
			),
			style(/<font>/g, '<font><scheme val="minor"/>')
		)
	),
	MARKS_OF_TWO,
	seen('a hidden sheet', inPart(BOOK, /name="Citation"/, 'name="Citation" state="hidden"')),
	seen('a sheet that is very hidden', inPart(BOOK, /name="Citation"/, 'name="Citation" state="veryHidden"')),
	seen('a sheet of another name', inPart(BOOK, /name="Data"/, 'name="False data"')),
	seen(
		'sheets in another order',
		inPart(BOOK, /(<sheet [^>]*name="Data"\/>)(<sheet [^>]*\/>)/, (_, one, two) => `${two}${one}`)
	),
	seen('white letters', style(/<color theme="1"\/>/g, '<color rgb="FFFFFFFF"/>')),
	seen('letters that are tiny', style(/<font>/g, '<font><sz val="1"/>')),
	seen('letters struck through', style(/<font>/g, '<font><strike/>')),
	seen('letters of a font of signs', style(/<font>/g, '<font><name val="Wingdings"/>')),
	seen(
		'a black ground',
		allOf(
			style('<fills count="2">', '<fills count="3">'),
			style(
				'</fills>',
				'<fill><patternFill patternType="solid"><fgColor rgb="FF000000"/></patternFill></fill></fills>'
			),
			style('<xf numFmtId="100"', '<xf fillId="2" applyFill="1" numFmtId="100"')
		)
	),
	seen(
		'letters turned about',
		style(
			'<xf numFmtId="100" applyNumberFormat="1"></xf>',
			'<xf numFmtId="100" applyNumberFormat="1" applyAlignment="1"><alignment textRotation="180"/></xf>'
		)
	),
	seen(
		'letters filled across the cell',
		style(
			'<xf numFmtId="100" applyNumberFormat="1"></xf>',
			'<xf numFmtId="100" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="fill"/></xf>'
		)
	),
	seen('another value', inSheet(/<v>\d{6,}<\/v>/, '<v>9000000</v>')),
	seen('another word', inPart('xl/sharedStrings.xml', /<t>mixed<\/t>|<t>supported<\/t>/, '<t>certain</t>')),
	seen(
		'another string for a cell',
		inSheet(/t="s"><v>(\d+)<\/v><\/c><c r="C3"/, () => 't="s"><v>0</v></c><c r="C3"')
	),
	seen('a cell more', inSheet('</row>', '<c r="ZA1" t="inlineStr"><is><t>It is false.</t></is></c></row>')),
	seen(
		'a cell that names no place',
		inSheet(/<\/row>(?=<row r="3")/, '<c t="inlineStr"><is><t>It is false.</t></is></c></row>')
	),
	seen(
		'a row that names no place',
		inSheet('</sheetData>', '<row><c t="inlineStr"><is><t>It is false.</t></is></c></row></sheetData>')
	),
	seen(
		'a cell twice',
		inSheet(/(<row r="2"[^>]*>)/, (found) => `${found}<c r="B2" t="inlineStr"><is><t>It is false.</t></is></c>`)
	),
	seen('cells that are merged', afterData('<mergeCells count="1"><mergeCell ref="A2:I4"/></mergeCells>')),
	seen(
		'a rule that paints cells',
		afterData(
			'<conditionalFormatting sqref="A1:Z99"><cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>'
		)
	),
	seen(
		'a filter that hides',
		inSheet(
			'</sheetData>',
			'</sheetData><autoFilter ref="A1:Z9"><filterColumn colId="1"><filters><filter val="x"/></filters></filterColumn></autoFilter>'
		)
	),
	seen(
		'a choice for cells',
		afterData(
			'<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="I2" promptTitle="FALSE" prompt="It is false."><formula1>"1,2"</formula1></dataValidation></dataValidations>'
		)
	),
	seen(
		'a link from a cell',
		afterData(
			'<hyperlinks><hyperlink ref="B2" location="Citation!A1" display="x" tooltip="It is false."/></hyperlinks>'
		)
	),
	seen('a head on paper', afterData('<headerFooter><oddHeader>&amp;CIt is false.</oddHeader></headerFooter>')),
	seen(
		'a picture over the cells',
		allOf(
			afterData('<drawing r:id="rId1"/>'),
			addPart(
				'xl/drawings/drawing1.xml',
				'<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>'
			)
		)
	),
	seen(
		'comments',
		allOf(
			addPart(
				'xl/comments1.xml',
				'<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>x</author></authors><commentList><comment ref="B2" authorId="0"><text><t>It is false.</t></text></comment></commentList></comments>'
			),
			type('/xl/comments1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml')
		)
	),
	seen('a macro', addPart('xl/vbaProject.bin', 'x')),
	seen(
		'another workbook in the package',
		allOf(
			addPart('xl/other.xml', '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'),
			inPart('_rels/.rels', 'xl/workbook.xml', 'xl/other.xml')
		)
	),
	seen(
		'another sheet by its relation',
		allOf(
			inParts((parts) => void (parts['xl/worksheets/sheet3.xml'] = parts[CITATION] ?? new Uint8Array())),
			type('/xl/worksheets/sheet3.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'),
			inPart(RELS, 'worksheets/sheet1.xml', 'worksheets/sheet3.xml')
		)
	),
	seen(
		'other strings by a second relation',
		allOf(
			addPart(
				'xl/more.xml',
				'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>FALSE</t></si></sst>'
			),
			type('/xl/more.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'),
			inPart(RELS, 'Target="sharedStrings.xml"', 'Target="more.xml"')
		)
	),
	seen(
		'other styles by their relation',
		allOf(
			inParts(
				(parts) =>
					void (parts['xl/styles2.xml'] = utf8(new TextDecoder().decode(parts[STYLES]).replace('#,##0', ';;;')))
			),
			type('/xl/styles2.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'),
			inPart(RELS, 'Target="styles.xml"', 'Target="styles2.xml"')
		)
	),
	seen(
		'a choice by program',
		inSheet(
			'<sheetData>',
			'<mc:AlternateContent><mc:Choice Requires="x14"><sheetData/></mc:Choice><mc:Fallback/></mc:AlternateContent><sheetData>'
		)
	),
	seen(
		'parts of a string in colours',
		inPart(
			'xl/sharedStrings.xml',
			/<si><t>(mixed|supported)<\/t><\/si>/,
			(_, word) => `<si><r><rPr><color rgb="FFFFFFFF"/></rPr><t>${word}</t></r></si>`
		)
	),
	seen('another title in its properties', inPart('docProps/core.xml', '<dc:title>', '<dc:title>Not: ')),
	seen(
		'names for cells',
		inPart(
			BOOK,
			'<definedNames/>',
			'<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$2</definedName></definedNames>'
		)
	),
	seen('dates from 1904', allOf(inPart(BOOK, '<workbookPr/>', '<workbookPr date1904="1"/>'), format('yyyy'))),
	seen('zeros that are not shown', inSheet('<sheetView ', '<sheetView showZeros="0" ')),
	seen('formulas instead of values', inSheet('<sheetView ', '<sheetView showFormulas="1" ')),
	seen('from right to left', inSheet('<sheetView ', '<sheetView rightToLeft="1" ')),
	seen('rows that are grouped and closed', inSheet(/<row r="3"/, '<row r="3" outlineLevel="1" hidden="true"')),
	seen('a true for a word', inSheet(/ t="s"><v>\d+<\/v><\/c><c r="C3"/, ' t="b"><v>1</v></c><c r="C3"')),

	...PACKING,
	unseen('another cell chosen', inSheet('</sheetView>', '<selection activeCell="B4" sqref="B4"/></sheetView>')),
	unseen('strings beside the cells', inSheet(/t="s"><v>0<\/v>/, 't="inlineStr"><is><t>figure</t></is>')),
	unseen('strings as results of none', inSheet(/t="s"><v>0<\/v>/, 't="str"><v>figure</v>')),
	unseen(
		'numbers with a power of ten',
		inSheet(/<v>(\d+)000000000<\/v>/, (_, n) => `<v>${n}E9</v>`)
	),
	unseen('columns that fit best', inSheet(/<col min="1"/, '<col bestFit="1" min="1"')),
	unseen('a size of letters', style(/<font>/g, '<font><sz val="11"/><name val="Calibri"/>')),
	unseen(
		'the general number format',
		style('<xf numFmtId="100" applyNumberFormat="1">', '<xf numFmtId="1" applyNumberFormat="1">')
	),
	unseen('the size of the sheet', inSheet('<sheetViews>', '<dimension ref="A1:Y5"/><sheetViews>')),
	unseen('how letters are read aloud', afterData('<phoneticPr fontId="0"/>')),
	unseen('white space between elements', inSheet(/></g, '>\n<')),
	unseen('white space in tags', inPart(BOOK, /<sheet /g, '<sheet  ')),
	unseen('heights of rows', inSheet(/<row r="3" ht="15"/, '<row r="3" ht="18"')),
	unseen('spans of rows', inSheet(/<row r="/g, '<row spans="1:25" r="')),
	unseen(
		'properties of programs',
		addPart(
			'docProps/app.xml',
			'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>LibreOffice</Application></Properties>'
		)
	),
	unseen(
		'a property more',
		inPart('docProps/core.xml', '<dc:title>', '<cp:lastModifiedBy>me</cp:lastModifiedBy><dc:title>')
	),
	unseen('another view', inSheet('<sheetView ', '<sheetView zoomScale="120" ')),
	unseen('no frozen head', inSheet(/<pane [^>]*\/>/, '')),
	unseen('not hidden, and said so', inSheet(/<row r="3"/, '<row r="3" hidden="false"')),
	unseen(
		'a mark of UTF-8',
		inParts((parts) => void (parts[SHEET] = joined(utf8('\ufeff'), parts[SHEET] ?? new Uint8Array())))
	),
	unseen('strings that nothing refers to', inPart('xl/sharedStrings.xml', '</sst>', '<si><t>unused</t></si></sst>'))
];
