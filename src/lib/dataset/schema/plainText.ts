/** What may stand in a field, as plain rules: schemas complain of the rest, and a text is read by them where nothing validates. */

/** Characters of a line and of a passage at most. */
export const LONGEST_TEXT = 600;

/** Elements that do something where they are taken for markup; names that are none, as in `x<y` or `List<Ship>`, are text. */
const ELEMENTS =
	'a|abbr|address|animate|applet|area|article|aside|audio|b|base|blockquote|body|br|button|canvas|center|circle|code|details|dialog|div|dl|dt|dd|em|embed|fieldset|figure|font|footer|foreignobject|form|frame|frameset|g|h[1-6]|head|header|hr|html|i|iframe|image|img|input|ins|kbd|label|li|line|link|main|map|marquee|math|mark|menu|meta|nav|noscript|object|ol|option|p|param|path|picture|plaintext|pre|q|rect|s|samp|script|section|select|set|small|source|span|strong|style|sub|summary|sup|svg|table|tbody|td|template|text|textarea|tfoot|th|thead|title|tr|track|tspan|u|ul|use|var|video|wbr|xml|xmp';
/** Of these a comparison is the likelier meaning, as in `i<u and b>a`, unless what follows is a tag to its end. */
const LETTERS = 'a|b|g|i|p|q|s|u';
/** A tag of such an element or of one with a hyphen in its name, a comment, an instruction; and an address that runs a script. */
const MARKUP = new RegExp(
	String.raw`<\/?(?:(?:${LETTERS})(?=\s*\/?>|\s+[\w:-]+\s*=)|(?!(?:${LETTERS})[\s/>]|(?:${LETTERS})$)(?:${ELEMENTS}|[a-z]+-[a-z0-9-]*)(?=[\s/>]|$))|<[!?]|javascript:(?=\S)`,
	'iu'
);

/**
 * Control and direction characters, though the two joiners are letters of Persian and Hindi and may stand; line and
 * paragraph separators; halves of surrogate pairs and the two that no XML may hold.
 */
export const UNSAFE = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u;
/** The same for words that must stay exactly as they are printed: line ends and soft hyphens belong to them. */
export const UNSAFE_PASSAGE = /(?![\n\r\t\u00AD\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/u;

/** What the eye sees: U+2800 is a pattern of no dots, and some letters only fill the place of one (U+3164). */
export const SEEN = /(?![\u2800\p{DI}])[\p{L}\p{N}\p{P}\p{S}]/u;

/** What of it may not stand there, in words. */
export function unsafePart(value: string, unsafe: RegExp): string | undefined {
	const [character] = unsafe.exec(value) ?? [];
	if (character === '\n' || character === '\r') return 'is more than one line';
	if (character !== undefined)
		return `holds ${/\p{Cc}/u.test(character) ? 'a control character' : 'a character that is not seen'} (${codePoint(character)})`;
	const [markup] = MARKUP.exec(value) ?? [];
	if (markup === undefined) return undefined;
	return markup.startsWith('<') ? `holds markup (${markup})` : 'holds the address of a script (javascript:)';
}

/** U+00AD */
export function codePoint(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Words exactly as printed, spaces at the ends and line ends included. */
export function isPassage(value: string): boolean {
	return value.length <= LONGEST_TEXT && unsafePart(value, UNSAFE_PASSAGE) === undefined;
}

/** One line of plain text. */
export function isLine(value: string): boolean {
	const line = value.trim();
	return line !== '' && line.length <= LONGEST_TEXT && unsafePart(line, UNSAFE) === undefined && SEEN.test(line);
}
