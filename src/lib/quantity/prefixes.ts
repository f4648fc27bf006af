/** The prefixes of the SI, and the units that they make of a row. */
import { clean } from './decimal';
import type { PrefixId, UnitRow } from './unitRow';

interface Prefix {
	readonly factor: number;
	/** Before the unit's words: "kilo". */
	readonly name: string;
	/** Before its symbols, where the id is not what is written. */
	readonly signs?: readonly [string, ...string[]];
}

const PREFIXES: Readonly<Record<PrefixId, Prefix>> = {
	n: { factor: 1e-9, name: 'nano' },
	u: { factor: 1e-6, name: 'micro', signs: ['\u00b5', '\u03bc'] },
	m: { factor: 1e-3, name: 'milli' },
	c: { factor: 1e-2, name: 'centi' },
	h: { factor: 1e2, name: 'hecto' },
	k: { factor: 1e3, name: 'kilo' },
	M: { factor: 1e6, name: 'mega' },
	G: { factor: 1e9, name: 'giga' },
	T: { factor: 1e12, name: 'tera' },
	P: { factor: 1e15, name: 'peta' },
	E: { factor: 1e18, name: 'exa' },
	Z: { factor: 1e21, name: 'zetta' }
};

/** The units that a row's prefixes make of it, by their ids: kW, MW, GW … of W. */
export function prefixedRows(id: string, { measured, read, prefixes = [] }: UnitRow): [string, UnitRow][] {
	if (typeof read === 'string') return [];
	return prefixes.map((prefix): [string, UnitRow] => {
		const { factor, name, signs = [prefix] } = PREFIXES[prefix];
		const symbols = read.symbols ?? id;
		const [symbol = id] = symbols.split(/,\s*/);
		return [
			`${prefix}${id}`,
			{
				measured: { ...measured, factor: clean(measured.factor * factor) },
				written: { after: ` ${signs[0]}${symbol}` },
				read: {
					words: beforeEach(name, read.words),
					symbols: signs.map((sign) => beforeEach(sign, symbols)).join(', ')
				}
			}
		];
	});
}

function beforeEach(start: string, cell: string): string {
	return cell
		.split(/,\s*/)
		.map((spelling) => start + spelling)
		.join(', ');
}
