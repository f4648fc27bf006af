/** SVG: more that hides, moves or adds. Ideas: lists of what sanitizers must know (SMIL, use, switch), CSS in fonts, OWASP’s notes. */
import { edit, seen, unseen, type Mutator } from '../mutator';

const last = (markup: string) => edit(/<\/svg>\s*$/, `${markup}</svg>`);
const inStyle = (rules: string) => edit('<style>', `<style>${rules}`);
const onWords = (attributes: string) => edit(/<text /, `<text ${attributes} `);
const onBar = (attributes: string) => edit(/<rect (?=[^>]*fill="#)/, `<rect ${attributes} `);
const digit = (to: string) =>
	edit(/(>[^<]*?)(\d)(?=[^<]*<\/text>)/, (_, before, found) => `${before}${to.replace('$', found)}`);

export const SVG_TRICKS: readonly Mutator[] = [
	seen('a style sheet that is imported', inStyle('@import url("data:text/css,text%7Bdisplay:none%7D");')),
	seen('a rule for dark rooms', inStyle('@media (prefers-color-scheme:light){text{fill:none}}')),
	seen('a rule for paper', inStyle('@media all{rect{opacity:.1}}')),
	seen('a rule that turns it about', inStyle('svg{transform:scaleX(-1)}')),
	seen('fonts for capitals alone', edit('@font-face{', '@font-face{unicode-range:U+41-5A;')),
	seen('a font that is larger than it says', edit('@font-face{', '@font-face{size-adjust:160%;')),
	seen(
		'words by the language of the reader',
		edit(
			/<text ([^>]*)>([^<]*)<\/text>/,
			(_, at, words) => `<switch><text systemLanguage="en" ${at}>$999 bn</text><text ${at}>${words}</text></switch>`
		)
	),
	seen('words that go after a second', edit(/<\/text>/, '<set attributeName="display" to="none" begin="0s"/></text>')),
	seen('a drawing that is thrown away', last('<discard begin="0s" href="#x"/>')),
	seen(
		'a copy of another drawing',
		last('<use href="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22%3E%3C/svg%3E#x"/>')
	),
	seen('words squeezed into no room', onWords('textLength="9" lengthAdjust="spacingAndGlyphs"')),
	seen('words under a white stroke', onWords('stroke="#ffffff" stroke-width="9"')),
	seen('letters turned one by one', onWords('rotate="90"')),
	seen('words in tiny letters', edit(/font-size="[\d.]+"/, 'font-size="1"')),
	seen('a bar of another world', onBar('xmlns="http://example.org/"')),
	seen('a bar in a mask of nothing', edit(/<rect (?=[^>]*fill="#)/, '<mask id="m"/><rect mask="url(#m)" ')),
	seen('a bar with a round end', onBar('rx="20"')),
	seen('a digit of full width', digit('\uff12')),
	seen('a digit that is struck through by a sign', digit('$\u0336')),
	seen('digits turned about by a sign', digit('\u202e$')),
	seen('a digit in small', digit('\u00b2')),
	seen(
		'a link around its words',
		edit(/<text [^]*?<\/text>/, (text) => `<a href="https://example.org/">${text}</a>`)
	),
	seen('an event', edit(/<svg /, '<svg onload="this.remove()" ')),
	unseen(
		'a declaration that it stands alone',
		edit(/^<\?xml[^?]*\?>|^(?=<svg)/, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>')
	),
	unseen('a comment behind it', (bytes) => edit(/$/, '<!-- kept -->')(bytes))
];
