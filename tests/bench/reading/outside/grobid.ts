/** The annotated papers and patents of grobid-quantities: TEI, each paragraph an excerpt. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sax from 'sax';
import { codePoints } from '../../../../src/lib/words/locate';
import type { Excerpt, Label } from '../corpus';

const FOLDER = join('resources', 'dataset', 'quantities', 'corpus', 'final');
const WORDS = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve'
];
const UNITS: Readonly<Record<string, string>> = {
	'%': 'percent',
	'°C': 'degree-C',
	min: 'minute',
	h: 'hour',
	d: 'day',
	day: 'day',
	week: 'week',
	month: 'month',
	y: 'year',
	yr: 'year',
	year: 'year',
	m: 'm',
	km: 'km',
	kg: 'kg',
	t: 't',
	MW: 'MW',
	ha: 'ha',
	'km^2': 'km2',
	'm^3': 'm3'
};

interface Measure {
	readonly start: number;
	readonly kind: string;
	isDate: boolean;
	unit: string | undefined;
	readonly numbers: { text: string; readonly range: string | undefined }[];
}

/** The paragraphs below a folder that holds the repository; none if it is not there. */
export function readGrobid(folder: string): Excerpt[] {
	const papers = join(folder, FOLDER);
	if (!existsSync(papers)) return [];
	return readdirSync(papers)
		.filter((name) => name.endsWith('.xml'))
		.sort()
		.flatMap((name) => paragraphsOf(name, readFileSync(join(papers, name), 'utf8')));
}

function paragraphsOf(site: string, xml: string): Excerpt[] {
	const found: Excerpt[] = [];
	let text: string | undefined;
	let labels: Label[] = [];
	let others: Excerpt['others'] = [];
	let measure: Measure | undefined;
	let depth = 0;
	let inNumber = false;
	const parser = sax.parser(true);
	parser.onopentag = ({ name, attributes }) => {
		if (name === 'p') [text, labels, others] = ['', [], []];
		if (text === undefined) return;
		if (name === 'measure' && !measure) {
			measure = {
				start: codePoints(text),
				kind: String(attributes['type']),
				isDate: false,
				unit: undefined,
				numbers: []
			};
			depth = 1;
		} else if (measure) {
			depth++;
			if (name === 'measure')
				measure.unit ??= attributes['unit'] === undefined ? undefined : String(attributes['unit']);
			if (name === 'date') measure.isDate = true;
			inNumber = name === 'num';
			if (inNumber)
				measure.numbers.push({ text: '', range: ['atLeast', 'atMost', 'type'].find((key) => key in attributes) });
		}
	};
	parser.ontext = (piece) => {
		if (text === undefined) return;
		text += piece;
		const number = measure?.numbers.at(-1);
		if (number && inNumber) number.text += piece;
	};
	parser.onclosetag = (name) => {
		if (text === undefined) return;
		if (name === 'num') inNumber = false;
		if (measure && --depth === 0) {
			const at: [number, number] = [measure.start, codePoints(text)];
			const words = [...text].slice(...at).join('');
			const label = labelFrom(measure, at, words);
			if (label) labels.push(label);
			else others.push({ at, words, kind: measure.isDate ? 'date' : 'vague' });
			measure = undefined;
		}
		if (name !== 'p') return;
		if (labels.length > 0) found.push({ site, text, labels, others });
		text = undefined;
	};
	parser.write(xml).close();
	return found;
}

function numberOf(text: string): number | undefined {
	const plain = text
		.trim()
		.replace(/[−–]/gu, '-')
		.replace(/(?<=\d)[,\s](?=\d{3})/gu, '');
	const word = WORDS.indexOf(plain.toLowerCase());
	return word >= 0 ? word : /^[-+]?\d*\.?\d+$/u.test(plain) ? Number(plain) : undefined;
}

/** One amount or the two ends of an interval; lists, bases with ranges and formulas are left out. */
function labelFrom({ kind, isDate, unit, numbers }: Measure, at: [number, number], words: string): Label | undefined {
	const values = numbers.map(({ text }) => numberOf(text));
	const [first, second] = values;
	if (isDate || first === undefined || values.includes(undefined)) return undefined;
	const common = { at, words, unit: unit === undefined ? 'count' : (UNITS[unit] ?? `ucum:${unit}`) };
	if (kind === 'value' && values.length === 1) return { ...common, value: first, relation: 'exactly' };
	if (kind !== 'interval') return undefined;
	if (values.length === 1 && numbers[0]?.range !== 'type')
		return { ...common, value: first, relation: numbers[0]?.range === 'atMost' ? 'at-most' : 'at-least' };
	if (second === undefined || values.length > 2 || numbers[1]?.range !== 'atMost' || first >= second) return undefined;
	return { ...common, min: first, max: second, relation: 'between' };
}
