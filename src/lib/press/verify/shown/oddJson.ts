/** What JSON allows and its readers differ about: members that stand twice, and numbers with more digits than are kept. */
import { withoutLastZeros } from './digits';

const STRING = /"(?:[^"\\]|\\.)*"/y;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** What is odd, a sentence each. @param json that `JSON.parse` has read */
export function oddJson(json: string): string[] {
	const odd = new Set<string>();
	/** Names in the objects that are open; undefined for lists. */
	const open: (Set<string> | undefined)[] = [];
	let awaitsName = false;
	for (let at = 0; at < json.length;) {
		const sign = json[at] ?? '';
		if (sign === '"') {
			const written = match(STRING, json, at) ?? sign;
			at += written.length;
			const names = open.at(-1);
			if (awaitsName && names) {
				const name = nameIn(written);
				if (names.has(name)) odd.add(`It says “${name}” twice; programs differ about which of them holds.`);
				names.add(name);
				awaitsName = false;
			}
			continue;
		}
		const number = match(NUMBER, json, at);
		if (number !== undefined) {
			if (plainNumber(number) !== plainNumber(String(Number(number))))
				odd.add(`The number ${number} has more digits than programs keep.`);
			at += number.length;
			continue;
		}
		if (sign === '{' || sign === '[') open.push(sign === '{' ? new Set() : undefined);
		if (sign === '}' || sign === ']') open.pop();
		if (sign === '{' || sign === ',') awaitsName = open.at(-1) !== undefined;
		at += 1;
	}
	return [...odd];
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0];
}

function nameIn(written: string): string {
	const name: unknown = JSON.parse(written);
	return String(name);
}

/** Its digits without zeros at the ends, and how many places its point stands behind them: 1.50e3 → "15 2". */
function plainNumber(number: string): string {
	const [, sign = '', whole = '', decimals = '', power = '0'] =
		/^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(number) ?? [];
	const digits = `${whole}${decimals}`;
	const bare = withoutLastZeros(digits.replace(/^0+/, ''));
	if (bare === '') return '0';
	const ending = digits.length - withoutLastZeros(digits).length;
	return `${sign}${bare} ${Number(power) - decimals.length + ending}`;
}
