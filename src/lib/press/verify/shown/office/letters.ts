/** Letters of a page by what stands elsewhere: colours of its theme, and what is taken for a font that a program does not have. */
import type { Entries } from '../../../zip/archive';
import { attributeOf, elementsOf, findAll, type XmlElement } from '../xmlNodes';
import { dark, face, partOf } from './known';

const THEME = 'word/theme/theme1.xml';
/** As a page names a colour → as the theme does; dark 1 is looked at in every theme (`oddTheme`). */
const COLOURS: Readonly<Record<string, string>> = { text2: 'dk2', accent1: 'accent1', hyperlink: 'hlink' };

/** Colours of the theme that letters have must stand out from paper, whatever is written beside them. */
export function oddThemeColours(part: XmlElement, entries: Entries): string[] {
	const names = new Set(findAll(part, 'color').map((colour) => COLOURS[attributeOf(colour, 'themeColor') ?? ''] ?? ''));
	names.delete('');
	if (names.size === 0) return [];
	const theme = partOf(entries, THEME, new Set());
	const isDark = (name: string) => {
		const [colour] = theme ? findAll(theme, name).flatMap(elementsOf) : [];
		return colour !== undefined && dark(attributeOf(colour, 'lastClr') ?? attributeOf(colour, 'val') ?? '');
	};
	return [...names].every(isDark) ? [] : ['Its letters have a colour of the theme that does not stand out from paper.'];
}

/** Fonts of signs, which word processors list whether a page uses them or not. */
const OF_SIGNS = /^(?:Symbol|Wingdings(?: [23])?|Webdings|OpenSymbol|Segoe UI Symbol|StarSymbol)$/;
const SIGNS = '02';

/** What is taken for a font that is not there. @param fonts the list of them */
export function oddFonts(fonts: XmlElement): string[] {
	const isOdd = (font: XmlElement) => {
		if (OF_SIGNS.test(attributeOf(font, 'name') ?? '')) return false;
		const others = findAll(font, 'altName').flatMap((other) => (attributeOf(other, 'val') ?? '').split(/[,;]/));
		return (
			others.some((other) => !face(other.trim())) ||
			findAll(font, 'charset').some((charset) => attributeOf(charset, 'val') === SIGNS)
		);
	};
	return elementsOf(fonts).some(isOdd) ? ['Letters of signs are put in the place of a font.'] : [];
}
