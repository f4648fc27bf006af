/**
 * BibTeX as its readers want it: BibTeX itself, biber, pandoc, Zotero, citation-js. The citation processor’s own writer leaves
 * out letters that it has no command for, puts the day into the month, and writes signs that pandoc does not know.
 * @see https://ctan.org/pkg/biblatex (2.1.1 `@online`, 2.2.2 fields), https://ctan.org/pkg/bibtex
 */
import { onOneLine, type CslDate, type CslItem, type CslName } from './csl';
import { inLatex } from '../report/escapes';

/**
 * One entry a work. The key is the figure's slug, as in CSL-JSON: keys made from titles would meet in a report with several
 * figures. The address stands in `url` alone: readers that know the field would print a second one beside it. What stands
 * outside of entries is a comment: there the edition of the file has its place.
 */
export function toBibtex(items: readonly CslItem[]): string {
	const edition = items.find(({ custom }) => custom)?.custom?.edition;
	return (edition === undefined ? '' : `% Cited Figures, edition ${edition}\n`) + items.map(entryOf).join('');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function entryOf(item: CslItem): string {
	const [year, month] = item.issued?.['date-parts'][0] ?? [];
	const fields: readonly (readonly [string, string | undefined])[] = [
		['author', item.author && braced(item.author.map(nameOf).join(' and '))],
		// In braces of its own, a style changes no letter of it: a finding is a sentence, and a title of another language too.
		['title', braced(braced(textOf(item.title)))],
		// Whole for those that read `date`, in parts for those that do not; a month is a word that the style spells out.
		['date', item.issued && braced(isoDate(item.issued))],
		['year', year === undefined ? undefined : braced(String(year))],
		['month', month === undefined ? undefined : MONTHS[month - 1]],
		['type', item.genre && braced(textOf(item.genre))],
		// What biblatex prints of a work on the web; other readers take it for the publisher.
		['organization', item.publisher && braced(textOf(item.publisher))],
		// “It may also be used to limit the reference to a specific part of a work” (biblatex 2.2.2).
		['pages', item.page && braced(textOf(item.page))],
		['version', item.version && braced(textOf(item.version))],
		['note', item.note && braced(textOf(item.note))],
		['url', braced(verbatim(item.URL))],
		['urldate', item.accessed && braced(isoDate(item.accessed))]
	];
	const lines = fields.flatMap(([name, value]) =>
		value === undefined || value === '' ? [] : `\t${name} = ${value},\n`
	);
	return `@online{${item.id},\n${lines.join('')}}\n`;
}

const braced = (text: string) => `{${text}}`;

/** `2024-05` of [2024, 5]. */
function isoDate({ 'date-parts': [parts = []] }: CslDate): string {
	return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** A text between braces. BibTeX counts those inside too, whatever stands before them, so single ones become mathematics. */
function textOf(text: string): string {
	const plain = inLatex(onOneLine(text));
	return isBalanced(text) ? plain : plain.replaceAll('\\{', '$\\lbrace$').replaceAll('\\}', '$\\rbrace$');
}

function isBalanced(text: string): boolean {
	let depth = 0;
	for (const [brace] of text.matchAll(/[{}]/g)) {
		depth += brace === '{' ? 1 : -1;
		if (depth < 0) return false;
	}
	return depth === 0;
}

/** An address as it is; what would end or break the field is encoded as in addresses. */
function verbatim(address: string): string {
	return address.replace(/[{}\\\s]/g, encodeURIComponent);
}

/** An institution's name in braces, so that it is not taken apart; so too what could be taken for several names or parts. */
function nameOf(name: CslName): string {
	if ('literal' in name) return braced(accented(textOf(name.literal)));
	const parts = [name.family, name.given].map((part) => {
		const text = accented(textOf(part));
		return /,|\band\b/i.test(part) ? braced(text) : text;
	});
	return parts.filter((part) => part !== '').join(', ');
}

/** Unicode’s combining marks and TeX’s commands for them. */
const ACCENTS: Readonly<Record<string, string>> = {
	'\u0300': '`',
	'\u0301': "'",
	'\u0302': '^',
	'\u0303': '~',
	'\u0304': '=',
	'\u0306': 'u ',
	'\u0307': '.',
	'\u0308': '"',
	'\u030a': 'r ',
	'\u030b': 'H ',
	'\u030c': 'v ',
	'\u0327': 'c '
};

const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	Æ: 'AE',
	œ: 'oe',
	Œ: 'OE',
	ø: 'o',
	Ø: 'O',
	ł: 'l',
	Ł: 'L'
};

/** BibTeX counts bytes: it cuts an initial in two, unless the letter is a command. */
function accented(text: string): string {
	return text.replace(/[^\p{ASCII}]/gu, (letter) => {
		const command = LETTERS[letter];
		if (command !== undefined) return `{\\${command}}`;
		const [base = '', mark = '', ...more] = letter.normalize('NFD');
		const accent = ACCENTS[mark];
		return accent === undefined || more.length > 0 ? letter : `{\\${accent}${base}}`;
	});
}
