/**
 * What stands in a text of XML beside elements, attributes and words, and can change what is seen: a parser that is made for
 * any XML reads over it, and programs differ about it. Read by itself, so that two readings must agree.
 */

/** A parser has looked at names already; here nothing that ends one may belong to it. */
const NO_LETTER = String.raw`\s!-,/;-@\[-^\x60{-~`;
const NAME = String.raw`[^${NO_LETTER}][^${NO_LETTER}]*`;
const REFERENCE = String.raw`&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\dA-Fa-f]{1,6});`;
/** What stands between references is taken at once: otherwise one that ends oddly could be parted in endlessly many ways. */
const VALUE = String.raw`"[^<&"]*(?:${REFERENCE}[^<&"]*)*"|'[^<&']*(?:${REFERENCE}[^<&']*)*'`;

const TEXT = new RegExp(String.raw`[^<&]+|${REFERENCE}`, 'y');
const ATTRIBUTES = String.raw`(?:[ \t\r\n]+${NAME}[ \t\r\n]*=[ \t\r\n]*(?:${VALUE}))*`;
const OPENING = new RegExp(String.raw`<(${NAME})(${ATTRIBUTES})[ \t\r\n]*(/?)>`, 'y');
const CLOSING = new RegExp(String.raw`</(${NAME})[ \t\r\n]*>`, 'y');
const COMMENT = /<!--(?:[^-]|-[^-])*-->/y;
const CDATA = /<!\[CDATA\[[^]*?\]\]>/y;
const INSTRUCTION = /<\?([\w:.-]+)(?![\w:.-])[^]*?\?>/y;
/** The document type that drawing programs name; nothing stands in it, and no program fetches it. */
const TYPE =
	/<!DOCTYPE\s+svg\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG 1\.[01]\/\/EN"\s+"http:\/\/www\.w3\.org\/[\w./-]+\/svg1[01]\.dtd"\s*>/y;
const DECLARATION =
	/^<\?xml\s+version\s*=\s*["']1\.0["'](?:\s+encoding\s*=\s*["']([\w.-]+)["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>/;

/** Of a tag that was read already. */
const ATTRIBUTE = new RegExp(String.raw`(?<![^ \t\r\n"'])(${NAME})[ \t\r\n]*=[ \t\r\n]*(?:${VALUE})`, 'g');
/** What XML has no place for. @see https://www.w3.org/TR/xml/#charsets */
// eslint-disable-next-line no-control-regex
const NO_CHARACTER = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
/** Envelopes of XMP, which nothing that draws reads. */
const HARMLESS_INSTRUCTIONS = ['xpacket'];

/** What is odd in it, a sentence each, the first of them alone where nothing can be read after it. */
export function oddXml(text: string): string[] {
	const odd: string[] = [];
	const body = text.replace(/^\ufeff/, '');
	let at = DECLARATION.exec(body)?.[0].length ?? 0;
	if (at === 0 && /^<\?xml\s/.test(body)) return ['Its first line is no declaration of XML that our files have.'];
	if (NO_CHARACTER.test(body)) odd.push('It holds characters that XML has no place for.');
	const open: string[] = [];
	let roots = 0;
	const take = (pattern: RegExp) => {
		pattern.lastIndex = at;
		const found = pattern.exec(body);
		if (found) at = pattern.lastIndex;
		return found;
	};
	while (at < body.length) {
		const words = take(TEXT)?.[0];
		if (words !== undefined) {
			if (words.includes(']]>')) odd.push('It is no well-formed XML: “]]>” stands among its words.');
			if (open.length === 0 && words.trim() !== '') return [...odd, 'Words stand outside its first element.'];
			continue;
		}
		const tag = take(OPENING);
		if (tag) {
			const [, name = '', attributes = '', closed] = tag;
			if (open.length === 0 && (roots += 1) > 1) return [...odd, 'More follows after its first element.'];
			const names = [...attributes.matchAll(ATTRIBUTE)].map(([, attribute]) => attribute);
			if (new Set(names).size < names.length) odd.push(`It names an attribute of <${name}> twice.`);
			if (closed === '') open.push(name);
			continue;
		}
		const end = take(CLOSING)?.[1];
		if (end !== undefined) {
			if (open.pop() !== end) return [...odd, `It is no well-formed XML: </${end}> closes another element.`];
			continue;
		}
		if (take(COMMENT) ?? (open.length > 0 && take(CDATA))) continue;
		const instruction = take(INSTRUCTION)?.[1];
		if (instruction !== undefined) {
			if (!HARMLESS_INSTRUCTIONS.includes(instruction))
				odd.push(`It holds an instruction to programs (${instruction}), which our files never do.`);
			continue;
		}
		if (roots === 0 && take(TYPE)) continue;
		return [...odd, whatStands(body.slice(at, at + 12))];
	}
	if (open.length > 0) odd.push(`It is no well-formed XML: <${open.at(-1)}> is not closed.`);
	return odd;
}

function whatStands(start: string): string {
	if (start.startsWith('<!DOCTYPE')) return 'It holds a document type with rules of its own, which our files never do.';
	return `It is no well-formed XML where “${start.replace(/\s+/g, ' ')}” stands.`;
}

/** The encoding that it says it has, in small letters; undefined if it says none. */
export function encodingNamed(text: string): string | undefined {
	return DECLARATION.exec(text.replace(/^\ufeff/, ''))?.[1]?.toLowerCase();
}
