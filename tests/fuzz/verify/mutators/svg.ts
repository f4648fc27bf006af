/** SVG: what browsers and drawing programs heed. Ideas: W3C’s SVG and XML test suites, lists of markup that hides. */
import { edit, fromLatin1, inText, joined, replaced, seen, unseen, utf8, textOf, type Mutator } from '../mutator';

/** Put before the end of the drawing. */
const last = (markup: string) => edit(/<\/svg>\s*$/, `${markup}</svg>`);
const onRoot = (attributes: string) => edit(/<svg /, `<svg ${attributes} `);
const prolog = (markup: string) => edit(/<svg /, `${markup}<svg `);
const onText = (attributes: string) => edit(/<text (?=x="[\d.]+" y="[\d.]+" (?!.*<text).*|x)/, `<text ${attributes} `);
const inMetadata = (markup: string) => edit('</metadata>', `${markup}</metadata>`);
const css = (rules: string) => `data:text/css,${encodeURIComponent(rules)}`;
const BIG = /<rect [^>]*height="46"[^>]*>|<rect [^>]*fill="#0f5e7d"[^>]*>/;

export const SVG: readonly Mutator[] = [
	seen('style sheet by instruction', prolog(`<?xml-stylesheet type="text/css" href="${css('text{display:none}')}"?>`)),
	seen(
		'style sheet by instruction, alternate spelling',
		prolog(`<?xml-stylesheet href="${css('rect{fill:red}')}" type='text/css' ?>`)
	),
	seen('attributes by ATTLIST', edit(/<svg /, '<!DOCTYPE svg [<!ATTLIST text display CDATA "none">]><svg ')),
	seen('fill of rects by ATTLIST', edit(/<svg /, '<!DOCTYPE svg [<!ATTLIST rect transform CDATA "scale(.5)">]><svg ')),
	seen('entity for a number', (bytes) =>
		utf8(
			replaced(
				replaced(textOf(bytes), /<svg /, '<!DOCTYPE svg [<!ENTITY n "$999">]><svg '),
				/\$\d+(?=[^<]*<\/text>)/,
				'&n;'
			)
		)
	),
	seen('an attribute twice, the other first', edit(/<rect x="[\d.]+" /, '<rect x="300" $&'.replace('$&', 'x="28" '))),
	seen('not well-formed after its title', edit(/<metadata>/, '<b><metadata>')),
	seen('an end tag that is missing', edit(/<\/g>(?=<\/svg>|<\/g>|<g)/, '')),
	seen('an undefined entity', edit(/<\/text>/, '&nbsp;</text>')),
	seen(
		'a style sheet in the metadata',
		inMetadata('<style xmlns="http://www.w3.org/2000/svg">text{opacity:0}</style>')
	),
	seen(
		'a style sheet of HTML in the metadata',
		inMetadata('<style xmlns="http://www.w3.org/1999/xhtml">rect{fill:red!important}</style>')
	),
	seen(
		'a script in the metadata',
		inMetadata('<script xmlns="http://www.w3.org/2000/svg">document.documentElement.remove()</script>')
	),
	seen('an id of a gradient in the metadata', (bytes) => {
		const id = /<linearGradient id="([^"]+)"/.exec(textOf(bytes))?.[1] ?? '';
		return edit(
			'<metadata>',
			`<metadata><linearGradient xmlns="http://www.w3.org/2000/svg" id="${id}"><stop stop-color="red"/></linearGradient>`
		)(bytes);
	}),
	seen(
		'a style sheet in a note of Inkscape',
		last(
			'<i:view xmlns:i="http://www.inkscape.org/namespaces/inkscape"><style xmlns="http://www.w3.org/2000/svg">text{display:none}</style></i:view>'
		)
	),
	seen(
		'a style sheet in a note of Sodipodi',
		last(
			'<s:namedview xmlns:s="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"><h:style xmlns:h="http://www.w3.org/1999/xhtml">svg{transform:scale(-1,1)}</h:style></s:namedview>'
		)
	),
	seen(
		'words in a note of Inkscape in a text',
		edit(/<\/text>/, '<i:x xmlns:i="http://www.inkscape.org/namespaces/inkscape"> It is false.</i:x></text>')
	),
	seen('words set apart by wide spaces', edit(/(?<=>[^<]*\w) (?=\w[^<]*<\/text>)/g, '\u2003')),
	seen('words set apart by spaces of ideographs', edit(/(?<=>[^<]*\w) (?=\w[^<]*<\/text>)/g, '\u3000')),
	seen('words parted into lines', edit(/(?<=>[^<]*\w) (?=\w[^<]*<\/text>)/g, '\u2028')),
	seen(
		'another number',
		edit(/\$\d+/g, (found) => `$9${found.slice(1)}`)
	),
	seen(
		'a digit by a reference',
		edit(/>[^<]*\$(\d)/, (found) => `${found}&#57;`)
	),
	seen('a digit in a CDATA section', edit(/\$(\d)(?=[^<]*<\/text>)/, '$<![CDATA[9]]>')),
	seen(
		'a bar made longer',
		edit(/(<rect [^>]*width=")([\d.]+)("[^>]*fill="#0f5e7d")/, (_, a, n, b) => `${a}${Number(n) * 2 + 30}${b}`)
	),
	seen(
		'a bar made invisible',
		edit(BIG, (found) => found.replace('<rect', '<rect opacity="0"'))
	),
	seen('a bar that is removed', edit(BIG, '')),
	seen('words that are transparent', onText('fill-opacity="0"')),
	seen('words hidden by a class', (bytes) =>
		utf8(replaced(replaced(textOf(bytes), '</style>', '.h{display:none}</style>'), /<text /, '<text class="h" '))
	),
	seen('all mirrored', onRoot('transform="scale(-1 1)" style="transform-origin:center"')),
	seen('another view box', edit(/viewBox="0 0 /, 'viewBox="120 60 ')),
	seen('a shape laid over all', last('<rect width="400" height="300" fill="#fff"/>')),
	seen('a text laid over all', last('<text x="40" y="300" font-size="60">FALSE</text>')),
	seen(
		'a picture laid over all',
		last(
			'<image width="300" height="300" xlink:href="data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'%3E%3Crect width=\'300\' height=\'300\'/%3E%3C/svg%3E" xmlns:xlink="http://www.w3.org/1999/xlink"/>'
		)
	),
	seen(
		'foreign HTML laid over all',
		last(
			'<foreignObject width="700" height="300"><p xmlns="http://www.w3.org/1999/xhtml" style="background:#fff;font:80px serif">FALSE</p></foreignObject>'
		)
	),
	seen(
		'an animation of bars',
		last('<set xmlns:xlink="http://www.w3.org/1999/xlink" attributeName="opacity" to="0"/>')
	),
	seen(
		'an animation of a number’s place',
		edit(/<\/text>/, '<animate attributeName="x" to="300" dur="1ms" fill="freeze"/></text>')
	),
	seen('a filter over all', (bytes) =>
		utf8(
			replaced(
				replaced(
					textOf(bytes),
					'<metadata>',
					'<filter id="f"><feColorMatrix type="hueRotate" values="180"/></filter><metadata>'
				),
				/<svg /,
				'<svg filter="url(#f)" '
			)
		)
	),
	seen('a clip over all', (bytes) =>
		utf8(
			replaced(
				replaced(textOf(bytes), '<metadata>', '<clipPath id="c"><rect width="400" height="400"/></clipPath><metadata>'),
				/<svg /,
				'<svg clip-path="url(#c)" '
			)
		)
	),
	seen(
		'a gradient turned about',
		edit(/(<linearGradient [^>]*)x1="0" y1="0" x2="1"/, (_, a) => `${a}x1="1" y1="0" x2="0"`)
	),
	seen('a gradient of another colour', edit(/<stop stop-color="#[0-9a-f]{6}"/, '<stop stop-color="#c00000"')),
	seen(
		'a hatch that is plain',
		edit(/(<pattern [^>]*>)<rect/, (_, a) => `${a}<g/><rect opacity="0"`)
	),
	seen('a dash more', edit(/stroke-dasharray="3 3"/, 'stroke-dasharray="30 3"')),
	seen(
		'an alt text',
		edit(/<desc([^>]*)>/, (_, a) => `<desc${a}>Not true: `)
	),
	seen(
		'a title',
		edit(/<title([^>]*)>/, (_, a) => `<title${a}>Not true: `)
	),
	seen('fonts that are left out', edit(/@font-face\{[^}]*\}/g, '')),
	seen(
		'a font of another name',
		edit("font-family:'Public Sans';font-weight:600", "font-family:'Public Sans';font-weight:400")
	),
	seen('words set from right to left', onRoot('direction="rtl"')),
	seen('a base address', onRoot('xml:base="http://example.org/x.svg"')),
	seen('an encoding that it does not have', edit('encoding="UTF-8"', 'encoding="ISO-8859-1"')),
	seen('a second drawing behind it', (bytes) =>
		joined(bytes, utf8('<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'))
	),
	seen('words behind it', (bytes) => joined(bytes, utf8('FALSE'))),
	seen('a zero byte in a text', edit(/<\/text>/, '\0</text>')),
	seen('words that are run together', edit(/(?<=>[^<]*[a-z]) (?=[a-z][^<]*<\/text>)/, '')),
	seen(
		'an external style sheet by link',
		last(`<link xmlns="http://www.w3.org/1999/xhtml" rel="stylesheet" href="${css('text{fill:red}')}"/>`)
	),
	seen('another quote in the metadata', edit(/<cited:quote>/, '<cited:quote>Not: ')),
	seen(
		'another title in the metadata',
		edit(/(<dc:title>.*?x-default">)/, (found) => `${found}Not: `)
	),

	unseen('a comment', edit('</metadata>', '</metadata><!-- kept -->')),
	unseen('line ends between elements', edit(/></g, '>\n<')),
	unseen('line ends of Windows', edit(/\n/g, '\r\n')),
	unseen('a mark of UTF-8', (bytes) => joined(utf8('\ufeff'), bytes)),
	unseen('no declaration', edit(/^<\?xml[^>]*>\n/, '')),
	unseen('a declaration without encoding', edit(' encoding="UTF-8"', '')),
	unseen(
		'a declaration in single quotes',
		edit(/^<\?xml[^>]*>/, "<?xml version='1.0' encoding='utf-8' standalone='no'?>")
	),
	unseen(
		'attributes in another order',
		edit(/<rect width="(\d+)" height="(\d+)"/, (_, w, h) => `<rect height="${h}" width="${w}"`)
	),
	unseen(
		'attributes in single quotes',
		edit(/ (x|y|width|height|fill)="([^"']*)"/g, (_, n, v) => ` ${n}='${v}'`)
	),
	unseen(
		'elements closed by a tag of their own',
		edit(/<path ([^>]*)\/>/g, (_, a) => `<path ${a}></path>`)
	),
	unseen('letters by references', edit(/’(?=[^<]*<\/text>)/g, '&#8217;')),
	unseen(
		'a text in a CDATA section',
		edit(/(<text [^>]*>)([^<&]*)(<\/text>)/, (_, a, t, b) => `${a}<![CDATA[${t}]]>${b}`)
	),
	unseen(
		'a prefix for its elements',
		inText((text) =>
			replaced(
				replaced(text, / xmlns="http:\/\/www.w3.org\/2000\/svg"/, ' xmlns:s="http://www.w3.org/2000/svg"'),
				/<(\/?)(svg|title|desc|metadata|style|rect|path|text|g|linearGradient|stop|pattern|circle|line|defs|use)(?=[ >/])/g,
				(_, slash, name) => `<${slash}s:${name}`
			)
		)
	),
	unseen('in UTF-16', (bytes) =>
		Uint8Array.from(Buffer.from(`\ufeff${replaced(textOf(bytes), 'UTF-8', 'UTF-16')}`, 'utf16le'))
	),
	unseen('in Latin 1, with references', (bytes) =>
		fromLatin1(
			replaced(textOf(bytes), 'UTF-8', 'ISO-8859-1').replace(/[^\0-\u007f]/g, (sign) => `&#${sign.codePointAt(0)};`)
		)
	),
	unseen(
		'a note of Inkscape',
		last('<n:namedview xmlns:n="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" id="v" showgrid="false"/>')
	),
	unseen(
		'an attribute of Inkscape',
		onRoot('xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:version="1.2"')
	),
	unseen(
		'the document type of SVG 1.1',
		edit(
			/<svg /,
			'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<svg '
		)
	),
	unseen('white space in tags', edit(/<rect /g, '<rect\n\t')),
	unseen('a comment before it', prolog('<!-- saved -->\n')),
	unseen(
		'another note in the metadata',
		edit('<dc:title>', '<dc:subject><rdf:Bag><rdf:li>mine</rdf:li></rdf:Bag></dc:subject><dc:title>')
	),
	unseen('white space after it', (bytes) => joined(bytes, utf8('\n\n')))
];
