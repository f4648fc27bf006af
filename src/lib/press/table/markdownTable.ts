/**
 * A figure’s rows as a table in Markdown, with its quotes, its notes and its sources, to paste into a document. It reads the same
 * on GitHub, by CommonMark and in pandoc. The `.md` in a report kit is something else: lines for pandoc around a picture.
 */
import { pageAddress } from '../../sentences/pages';
import { quoted } from '../../sentences/quoted';
import { citedWords, speakerWords } from '../../sentences/sources';
import { basisName, basisWithFormula } from '../../sentences/basis';
import { withReader } from '../../sentences/personalReading';
import { checkSpeaker } from '../../sentences/checks';
import { titleAway } from '../../sentences/figureStanding';
import { standingCell } from '../../sentences/standing';
import { specOf } from '../../charts/specs';
import type { Row } from '../../charts/types';
import type { Check, Figure } from '../../dataset/types';
import type { HouseStyle } from '../../quantity/types';
import { EDITION } from '../../dataset/versions/edition';
import { earlierLines, footNotes } from '../../figure/footNotes';
import { versionOf } from '../../figure/version';
import { contentFingerprint } from '../seal/content';
import { onOneLine } from '../cite/csl';
import { inHtml } from '../report/escapes';
import { siteName } from '../../sentences/siteName';

/** Signs and runs of signs that some Markdown takes for more than themselves, and those that begin a line’s markup. */
const SIGNS =
	/[&<>\\[\]{}*_`$@^~|"'#]|-{2,}|\.{2,}|:(?=\/\/)|(?<=www)\.|^[:%]|^[-+](?=\s|$)|(?<=^\d{1,9})[.)](?=\s|$)/gi;

/**
 * Words on one line, also in a cell: they stay as they are, quotation marks and dashes among them, and nothing in them becomes
 * markup, a tag or a link. Entities are for programs that know no backslash before `<`.
 */
export function inAnyMarkdown(text: string): string {
	return onOneLine(text).replaceAll(SIGNS, (signs) =>
		/[&<>]/.test(signs) ? inHtml(signs) : signs.replaceAll(/./g, '\\$&')
	);
}

/** Words that lead to a web address; the words alone where it is none. */
export function markdownLink(words: string, address: string): string {
	const text = inAnyMarkdown(words);
	if (!/^https?:\/\//.test(address)) return text;
	const target = address.replaceAll(/[\s<>\\|`"]/g, encodeURIComponent).replaceAll(/&(?=#?\w+;)/g, '&amp;');
	return `[${text}](<${target}>)`;
}

interface Column {
	readonly name: string;
	/** Where a line is long, pandoc makes a column as wide as its dashes. */
	readonly width: number;
	/** In Markdown. */
	cell(row: Row, checks: ReadonlyMap<string, Check>, style: HouseStyle | undefined): string;
}

const joined = (parts: readonly string[], between: string) => parts.filter((part) => part !== '').join(between);

const COLUMNS: readonly Column[] = [
	{ name: 'What', width: 16, cell: ({ label }) => inAnyMarkdown(label) },
	{ name: 'Period', width: 12, cell: ({ periodLabel }) => inAnyMarkdown(periodLabel) },
	{ name: 'Value', width: 16, cell: ({ written, flag }) => inAnyMarkdown(joined([written, flag], ', ')) },
	{ name: 'Bounds', width: 12, cell: ({ bounds }) => inAnyMarkdown(bounds) },
	{
		name: 'Basis',
		width: 14,
		cell: (row, _, style) =>
			inAnyMarkdown(withReader(basisWithFormula(basisName(row, style), row.formula), row.read_by))
	},
	{ name: 'Standing', width: 20, cell: (row, _, style) => inAnyMarkdown(standingOf(row, style)) },
	{
		name: 'By',
		width: 20,
		cell: ({ speaker, id }, checks) => {
			const check = checks.get(id);
			return check ? checkSpeaker(check, (name, { url }) => markdownLink(name, url)) : inAnyMarkdown(speaker);
		}
	}
];

/** Of another source also why it is not compared; what the article’s own numbers need to be told of stands below the table. */
function standingOf(row: Row, style: HouseStyle | undefined): string {
	const standing = standingCell(row, style);
	// “2024: $244.8 bn, a later record” says already that it is one.
	if (row.series === 'article' || row.caveat.endsWith(standing)) return standing;
	return joined([standing, row.caveat], '; ');
}

/** @param address where the figure’s page is: absolute, or root-relative without a site address */
export function markdownTable(figure: Figure, address: string): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const checks = new Map(figure.evidence.flatMap((of) => of.checks).map((check) => [check.id, check]));
	const rows = specOf(figure)
		.rows(figure)
		.map((row) => line(COLUMNS.map(({ cell }) => cell(row, checks, figure.style))));
	const table = [line(COLUMNS.map(({ name }) => name)), line(COLUMNS.map(({ width }) => '-'.repeat(width))), ...rows];
	const quotes = figure.quotes.map(({ quote, source }) => {
		// Each names its source itself.
		const speaker = inAnyMarkdown(speakerWords({ quote }));
		return `> ${inAnyMarkdown(quoted(quote, source.style))}\n>\n> ${speaker}, in ${markdownLink(citedWords(source, [quote]), pageAddress(source.url, [quote]))}`;
	});
	const blocks = [
		`**${inAnyMarkdown(titleAway(figure))}**`,
		inAnyMarkdown(figure.subtitle),
		table.join('\n'),
		...quotes,
		...footNotes(figure).map(inAnyMarkdown),
		...earlierLines(figure).map(({ value, text }) =>
			joined([value && `~~${inAnyMarkdown(value)}~~`, inAnyMarkdown(text)], ' ')
		),
		`${inAnyMarkdown(siteName(figure))}: ${markdownLink(address, address)}, version ${versionOf(figure)}, edition ${EDITION}, content ${contentFingerprint(figure)}`
	];
	return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
