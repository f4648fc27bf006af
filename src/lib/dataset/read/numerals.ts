/** Numbers that people write otherwise than data files do, as they are to stand there. */
import { codePoints } from '../../words/codePoints';
import { readNumbers } from '../../words/read';

/** Powers of ten by their words. */
const SCALES: Readonly<Record<string, number>> = {
	hundred: 2,
	thousand: 3,
	k: 3,
	million: 6,
	m: 6,
	mn: 6,
	billion: 9,
	bn: 9,
	trillion: 12,
	tn: 12
};

export function isNumeral(text: string): boolean {
	return /^-?\d+(\.\d+)?$/.test(text);
}

/** “50 million” as 50e6, “€1,500” as 1500, “−2,5 %” as -2.5; nothing if it is not known what is meant. */
export function plainNumeral(value: string): { readonly nearest?: string; readonly mend?: string } {
	if (/^0b[01]{1,50}$/i.test(value)) return { nearest: String(Number(value)) };
	const parts = /^([-+−–]?)\s*(\p{Sc}?)\s*(\d[\d.,_ ’']*(?:e[-+]?\d+)?)\s*([\p{L}]*)\s*([%\p{Sc}]?)$/iu.exec(value);
	if (!parts) return inWords(value);
	const [, sign = '', currency = '', written = '', word = '', after = ''] = parts;
	const power = word === '' ? 0 : SCALES[word.toLowerCase()];
	const digits = ungrouped(written.trim());
	if (power === undefined || digits === undefined || (power > 0 && !isNumeral(digits))) return {};
	const nearest = `${sign === '' || sign === '+' ? '' : '-'}${digits}${power > 0 ? `e${power}` : ''}`;
	const mends = [
		...(/[−–]/.test(sign) ? [`the minus is a hyphen (-), not U+${sign === '−' ? '2212' : '2013'}`] : []),
		...(currency === '' && /^%?$/.test(after) ? [] : ['the currency stands under “unit”'])
	];
	return { nearest, ...(mends.length === 0 ? {} : { mend: mends.join('; ') }) };
}

/** “twelve” as 12; words that say more than a number are none. */
function inWords(value: string): { readonly nearest?: string } {
	const [said, ...more] = readNumbers(value);
	const isWhole = said !== undefined && more.length === 0 && said.start === 0 && said.end === codePoints(value);
	return isWhole && said.unit === undefined ? { nearest: String(said.value) } : {};
}

/** Digits with a point at most; undefined if it cannot be told what sets them apart. */
function ungrouped(written: string): string | undefined {
	if (/^\d+(\.\d+)?(e[-+]?\d+)?$/i.test(written)) return written;
	if (/^\d{1,3}([,_ ’']\d{3})+(\.\d+)?$/.test(written)) return written.replace(/[,_ ’']/g, '');
	return /^\d+,\d+$/.test(written) ? written.replace(',', '.') : undefined;
}
