/**
 * Arabic letters as they join: each has up to four forms, of widths of their own. A form is known by a code point that no text
 * holds, so that the fonts' measures have a place for it. @see Unicode 16, 9.2 (“Arabic Cursive Joining”), ArabicShaping.txt
 */
const FIRST = 0x600;
const LAST = 0x6ff;
const FORMS_FROM = 0x100000;

/** 1 joins the next letter, 2 the one before, 3 both. */
export type JoinedForm = 1 | 2 | 3;

const ARABIC = /[\u0600-\u06ff]/u;
const MARK = /\p{M}/u;
/** Letters that join the one before them, and none after. */
const ENDS = new RegExp(
	'[\u0622-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5\u06ee\u06ef]',
	'u'
);
const ALONE = /[\u0621\u0674]/u;

export function joinsNext(character: string): boolean {
	return isLetter(character) && !ENDS.test(character) && !ALONE.test(character);
}

export function joinsBefore(character: string): boolean {
	return isLetter(character) && !ALONE.test(character);
}

function isLetter(character: string): boolean {
	return ARABIC.test(character) && /\p{L}/u.test(character);
}

/** What stands in the measures for a form of a letter between U+0600 and U+06FF. */
export function formOf(character: string, form: JoinedForm): string {
	return String.fromCodePoint(FORMS_FROM + form * 0x100 + ((character.codePointAt(0) ?? 0) - FIRST));
}

/** The letter of a form; undefined for any other character. */
export function letterOf(form: string): string | undefined {
	const place = (form.codePointAt(0) ?? 0) - FORMS_FROM;
	return place < 0x100 || place > 0x3ff ? undefined : String.fromCodePoint(FIRST + (place % 0x100));
}

/** Characters with each Arabic letter in the form that it has beside its neighbours; marks part nothing. */
export function inForms(characters: readonly string[]): readonly string[] {
	if (!characters.some((character) => ARABIC.test(character))) return characters;
	const neighbour = (from: number, step: 1 | -1) => {
		let at = from + step;
		while (MARK.test(characters[at] ?? '')) at += step;
		return characters[at] ?? '';
	};
	return characters.map((character, at) => {
		const point = character.codePointAt(0) ?? 0;
		if (point < FIRST || point > LAST || !isLetter(character)) return character;
		const next = joinsNext(character) && joinsBefore(neighbour(at, 1)) ? 1 : 0;
		const before = joinsBefore(character) && joinsNext(neighbour(at, -1)) ? 2 : 0;
		const form = next + before;
		return form === 1 || form === 2 || form === 3 ? formOf(character, form) : character;
	});
}
