/**
 * RIS, one record a work, as reference managers import it. The citation processor cuts ids after 20 characters, breaks lines in
 * the middle of words, and writes dates that not every reader knows.
 * @see https://github.com/aurimasv/translators/wiki/RIS-Tag-Map
 */
import { onOneLine, type CslDate, type CslItem, type CslName } from './csl';

/** @returns records with lines ended by CRLF */
export function toRis(items: readonly CslItem[]): string {
	return `${items.flatMap(linesOf).join('\r\n')}\r\n`;
}

function linesOf(item: CslItem): string[] {
	const { issued, accessed } = item;
	const fields: readonly (readonly [string, string | undefined])[] = [
		['TY', 'ELEC'],
		['ID', item.id],
		['TI', item.title],
		...(item.author ?? []).map((name) => ['AU', nameOf(name)] as const),
		['PY', issued && String(issued['date-parts'][0]?.[0] ?? '')],
		['DA', issued && dateOf(issued)],
		['PB', item.publisher],
		['M3', item.genre],
		['N1', [item.version && `Version ${item.version}`, item.note].filter(Boolean).join('. ')],
		// A field of one's own: “ET” would be the edition of the work.
		['C1', item.custom && `Cited Figures, edition ${item.custom.edition}`],
		['SP', item.page],
		['LA', item.language],
		['UR', item.URL],
		['Y2', accessed && dateOf(accessed)]
	];
	const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${onOneLine(value)}`] : []));
	return [...lines, 'ER  - '];
}

/** Year, month and day with slashes between, as many digits as they have, and an empty place for more: `2024/05//`. */
function dateOf({ 'date-parts': [parts = []] }: CslDate): string {
	const [year = '', month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
	return [year, month, day, ''].join('/');
}

function nameOf(name: CslName): string {
	return 'literal' in name ? name.literal : [name.family, name.given].filter((part) => part !== '').join(', ');
}
