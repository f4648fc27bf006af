/** PPTX: what presentation programs show of slides, notes and shows. Ideas: ECMA-376 part 1, 19 and 20; tests of converters. */
import { addPart, allOf, dropPart, inPart, inParts } from '../zipForm';
import { joined, seen, unseen, utf8, type Mutator } from '../mutator';
import { MARKS_OF_TWO } from './officeMarks';
import { PACKING } from './packing';

const SLIDE = 'ppt/slides/slide1.xml';
const NOTES = 'ppt/notesSlides/notesSlide1.xml';
const SHOW = 'ppt/presentation.xml';
const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const LAYOUT = 'ppt/slideLayouts/slideLayout2.xml';
const TYPES = '[Content_Types].xml';
const PROPERTIES = 'docProps/custom.xml';
type To = string | ((found: string, ...groups: string[]) => string);
const inSlide = (from: string | RegExp, to: To) => inPart(SLIDE, from, to);

const NS =
	'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const shape = (words: string, fill = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>') =>
	`<p:sp><p:nvSpPr><p:cNvPr id="900" name="x"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="300000" y="1600000"/><a:ext cx="11000000" cy="3600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US" sz="6000"/><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`;
const onTop = (part: string, markup: string) => inPart(part, '</p:spTree>', `${markup}</p:spTree>`);
const relation = (part: string, target: string, kind: string, mode = '') =>
	inPart(
		part,
		'</Relationships>',
		`<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${mode}/></Relationships>`
	);
const SLIDE_RELS = 'ppt/slides/_rels/slide1.xml.rels';
const type = (name: string, kind: string) =>
	inPart(TYPES, '<Override', `<Override PartName="${name}" ContentType="application/${kind}"/><Override`);
/** The bar that is certain: without a hatch. */
const BAR = /(name="Bar"\/>(?:(?!<\/p:sp>)[\s\S])*?<\/a:prstGeom>)<a:solidFill>([\s\S]*?)<\/a:solidFill>/;
const anyRun = (attributes: string) => inSlide(/<a:rPr lang="en-US"/g, `<a:rPr ${attributes} lang="en-US"`);
const other = `<p:sld ${NS}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shape('It is false.')}</p:spTree></p:cSld></p:sld>`;
const otherSlide = allOf(
	addPart('ppt/slides/slide2.xml', `<?xml version="1.0"?>${other}`),
	addPart(
		'ppt/slides/_rels/slide2.xml.rels',
		'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slideLayout" Target="../slideLayouts/slideLayout2.xml"/></Relationships>'
	),
	type('/ppt/slides/slide2.xml', 'vnd.openxmlformats-officedocument.presentationml.slide+xml'),
	relation('ppt/_rels/presentation.xml.rels', 'slides/slide2.xml', 'slide')
);

export const PPTX: readonly Mutator[] = [
	seen('another number', inSlide(/\$\d+/g, '$999')),
	seen('another title', inSlide(/<a:t>/, '<a:t>It is false that ')),
	seen(
		'a digit by a reference',
		inSlide(/\$\d/g, (found) => `${found}&#57;`)
	),
	seen('a slide that the show leaves out', inSlide('<p:sld ', '<p:sld show="0" ')),
	seen('a chart that is hidden', inSlide('name="Chart"', 'name="Chart" hidden="1"')),
	seen(
		'a bar made longer',
		inSlide(
			/(name="Bar"\/>(?:(?!<\/p:sp>)[\s\S])*?<a:ext cx=")(\d+)/,
			(_, start, cx) => `${start}${Math.round(Number(cx) / 2)}`
		)
	),
	seen(
		'a bar without a ground',
		inSlide(BAR, (_, start) => `${start}<a:noFill/>`)
	),
	seen(
		'a bar of another colour',
		inSlide(BAR, (_, start) => `${start}<a:solidFill><a:srgbClr val="FF0000"/></a:solidFill>`)
	),
	seen(
		'a bar that is transparent',
		inSlide(
			BAR,
			(_, start) => `${start}<a:solidFill><a:srgbClr val="0F5E7D"><a:alpha val="0"/></a:srgbClr></a:solidFill>`
		)
	),
	seen(
		'a hatch that is plain',
		inSlide(/<a:pattFill[\s\S]*?<\/a:pattFill>/, '<a:solidFill><a:srgbClr val="0F5E7D"/></a:solidFill>')
	),
	seen('white words', inSlide(/<a:srgbClr val="17191C"\/>/g, '<a:srgbClr val="FFFFFF"/>')),
	seen(
		'words that are transparent',
		inSlide(/<a:srgbClr val="17191C"\/>/g, '<a:srgbClr val="17191C"><a:alpha val="0"/></a:srgbClr>')
	),
	seen('tiny words', inSlide(/ sz="\d+"/g, ' sz="100"')),
	seen('words in a font of signs', inSlide(/typeface="(?:Arial|Times New Roman)"/g, 'typeface="Wingdings"')),
	seen('words struck through', anyRun('strike="sngStrike"')),
	seen('words that are all capitals', anyRun('cap="all"')),
	seen('words set apart', anyRun('spc="4000"')),
	seen('words far above', anyRun('baseline="300000"')),
	seen('words in columns', inSlide('<a:bodyPr wrap="square"', '<a:bodyPr numCol="9" wrap="square"')),
	seen('words from above', inSlide('<a:bodyPr wrap="square"', '<a:bodyPr vert="vert" wrap="square"')),
	seen(
		'words in a field',
		inSlide(
			/<a:r>(<a:rPr[\s\S]*?<a:t>[\s\S]*?<\/a:t>)<\/a:r>/,
			(_, run) => `<a:fld id="{00000000-0000-0000-0000-000000000001}" type="slidenum">${run}</a:fld>`
		)
	),
	seen(
		'a chart turned',
		inSlide(/(name="Chart"[\s\S]*?<p:grpSpPr><a:xfrm)/, (found) => `${found} rot="10800000"`)
	),
	seen(
		'a chart mirrored',
		inSlide(/(name="Chart"[\s\S]*?<p:grpSpPr><a:xfrm)/, (found) => `${found} flipH="1"`)
	),
	seen(
		'a chart outside the slide',
		inSlide(/(name="Chart"[\s\S]*?<p:grpSpPr><a:xfrm><a:off x=")\d+/, (_, start) => `${start}99000000`)
	),
	seen('a shape laid over all', onTop(SLIDE, shape('It is false.'))),
	seen('words laid over all', onTop(SLIDE, shape('FALSE', '<a:noFill/>'))),
	seen('a shape of the master over all', onTop(MASTER, shape('It is false.'))),
	seen('a shape of the layout over all', onTop(LAYOUT, shape('It is false.'))),
	seen(
		'a picture laid over all',
		allOf(
			addPart('ppt/media/x.svg', '<svg xmlns="http://www.w3.org/2000/svg"><rect width="99" height="99"/></svg>'),
			relation(SLIDE_RELS, '../media/x.svg', 'image'),
			onTop(
				SLIDE,
				'<p:pic><p:nvPicPr><p:cNvPr id="901" name="x"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rIdX"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9000000" cy="5000000"/></a:xfrm><a:prstGeom prst="rect"/></p:spPr></p:pic>'
			)
		)
	),
	seen(
		'a ground of its own',
		inSlide(
			/<p:cSld[^>]*>/,
			(found) =>
				`${found}<p:bg><p:bgPr><a:solidFill><a:srgbClr val="17191C"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`
		)
	),
	seen('colours of the theme in each other’s place', inPart(MASTER, /bg1="lt1" tx1="dk1"/, 'bg1="dk1" tx1="lt1"')),
	seen(
		'other letters by the theme',
		inPart('ppt/theme/theme1.xml', /<a:latin typeface="[^"]*"/g, '<a:latin typeface="Wingdings"')
	),
	seen(
		'an animation that hides the chart',
		inSlide(
			'</p:sld>',
			'<p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"/></p:par></p:tnLst></p:timing></p:sld>'
		)
	),
	seen('a slide that goes by itself', inSlide('</p:sld>', '<p:transition advClick="0" advTm="1"/></p:sld>')),
	seen(
		'a choice by program',
		onTop(
			SLIDE,
			`<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="p14" xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${shape('It is false.')}</mc:Choice></mc:AlternateContent>`
		)
	),
	seen('a small slide', inPart(SHOW, /cx="12192000" cy="6858000"/, 'cx="4000000" cy="3000000"')),
	seen(
		'another slide before it',
		allOf(otherSlide, inPart(SHOW, '<p:sldIdLst>', '<p:sldIdLst><p:sldId id="300" r:id="rIdX"/>'))
	),
	seen(
		'another slide in its place',
		allOf(otherSlide, inPart(SHOW, '<p:sldId id="256" r:id="rId2"/>', '<p:sldId id="256" r:id="rIdX"/>'))
	),
	seen(
		'another slide by its relation',
		allOf(otherSlide, inPart('ppt/_rels/presentation.xml.rels', 'slides/slide1.xml', 'slides/slide2.xml'))
	),
	seen(
		'another presentation by its relation',
		allOf(addPart('ppt/other.xml', '<p/>'), inPart('_rels/.rels', 'ppt/presentation.xml', 'ppt/other.xml'))
	),
	seen('other words in the notes', inPart(NOTES, /<a:t>/, '<a:t>It is false. ')),
	seen('no notes', allOf(dropPart(NOTES), inPart(SLIDE_RELS, /<Relationship Id="rId2"[^>]*\/>/, ''))),
	seen('another alt text', inSlide(/descr="(?=.)/g, 'descr="Not: ')),
	seen(
		'a link of a shape',
		allOf(
			relation(SLIDE_RELS, 'https://example.com/', 'hyperlink', ' TargetMode="External"'),
			inSlide(/name="Bar"\/>/, 'name="Bar"><a:hlinkClick r:id="rIdX"/></p:cNvPr>')
		)
	),
	seen(
		'a comment',
		allOf(
			addPart(
				'ppt/comments/comment1.xml',
				`<p:cmLst ${NS}><p:cm authorId="0" idx="1"><p:pos x="10" y="10"/><p:text>It is false.</p:text></p:cm></p:cmLst>`
			),
			type('/ppt/comments/comment1.xml', 'vnd.openxmlformats-officedocument.presentationml.comments+xml'),
			relation(SLIDE_RELS, '../comments/comment1.xml', 'comments')
		)
	),
	seen('a macro', addPart('ppt/vbaProject.bin', 'x')),
	seen('an object in it', addPart('ppt/embeddings/oleObject1.bin', 'x')),
	seen('letters of its own', addPart('ppt/fonts/font1.fntdata', 'x')),
	seen('a show for the web', inPart('[Content_Types].xml', 'presentation.main+xml', 'slideshow.main+xml')),
	seen('its title as programs show it', inPart('docProps/core.xml', /<dc:title>/, '<dc:title>Not: ')),
	seen(
		'another figure’s name',
		inPart(PROPERTIES, /(name="Figure"[^>]*>\s*<vt:lpwstr>)[^<]*/, (_, start) => `${start}meetings`)
	),
	seen(
		'another version’s number',
		inPart(PROPERTIES, /(name="Version"[^>]*>\s*<vt:lpwstr>)[^<]*/, (_, start) => `${start}1`)
	),
	seen(
		'another address',
		inPart(PROPERTIES, /(name="Address"[^>]*>\s*<vt:lpwstr>)[^<]*/, (_, start) => `${start}https://example.net/x/`)
	),
	MARKS_OF_TWO,
	seen(
		'a name in other case',
		inParts((parts) => void (parts['PPT/slides/slide1.xml'] = utf8(other)))
	),
	seen('no properties', dropPart(PROPERTIES)),
	seen('a program before it', (zip) => joined(utf8('MZ program'), zip)),
	seen('more after its end', (zip) => joined(zip, utf8('It is false.'))),
	seen('cut short', (zip) => zip.slice(0, zip.length - 300)),

	...PACKING,
	unseen('as it was', (zip) => zip),
	unseen('white space in its properties', inPart(PROPERTIES, /<property /g, '\n<property ')),
	unseen(
		'a property of its owner',
		inPart(
			PROPERTIES,
			'</Properties>',
			'<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="90" name="Department"><vt:lpwstr>Research</vt:lpwstr></property></Properties>'
		)
	)
];
