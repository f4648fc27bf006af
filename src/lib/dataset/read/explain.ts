/** What is wrong with one value, in words for who wrote it: never in those of the library that found it. */
import type { z } from 'zod';
import { nearestName, slugFrom } from '../problems/names';
import { show } from '../problems/show';
import { isNumeral, plainNumeral } from './numerals';

export interface Explanation {
	readonly code: string;
	/** The end of a sentence that begins with the field's name. */
	readonly message: string;
	readonly expected?: string;
	readonly nearest?: string;
	readonly mend?: string;
}

/** @param written a plain value as it stands in the file, where it is one: 24e1 is read as 240 */
export function explain(issue: z.core.$ZodIssue, value: unknown, written: string | undefined): Explanation {
	const shown = typeof value === 'number' && written !== undefined ? written : show(value);
	switch (issue.code) {
		case 'invalid_type':
			return { code: 'wrong-type', message: `is ${shown}`, ...expectedType(issue.expected, value, shown) };
		case 'invalid_value':
			return ofValues(issue.values.map(String), value, shown);
		case 'too_big':
			return {
				code: 'out-of-range',
				message: `is too ${sizeWord(issue.origin, 'big')}: ${shown}`,
				expected: `at most ${issue.maximum}${sizeUnit(issue.origin)}`
			};
		case 'too_small':
			return {
				code: 'out-of-range',
				message: `is too ${sizeWord(issue.origin, 'small')}: ${shown}`,
				expected: `at least ${issue.minimum}${sizeUnit(issue.origin)}`
			};
		case 'invalid_format':
			return issue.format === 'url'
				? {
						code: 'unsafe-address',
						message: `is ${shown}`,
						expected: 'a web address that starts with https:// or http://'
					}
				: { code: 'bad-format', message: `is ${shown}`, expected: issue.message, ...otherwise(value, issue.message) };
		case 'invalid_union': {
			if (issue.message !== GENERIC)
				return {
					code: 'bad-format',
					message: `is ${shown}`,
					expected: issue.message,
					...otherwise(value, issue.message)
				};
			const branches = issue.errors.flatMap((branch) => branch[0] ?? []);
			const telling = branches.find((branch) => branch.code !== 'invalid_type') ?? branches[0];
			return telling ? explain(telling, value, written) : { code: 'wrong-type', message: `is ${shown}` };
		}
		case 'custom': {
			const code: unknown = issue.params?.['code'];
			const isTold = issue.params?.['isSecret'] === true || value === undefined || typeof value === 'object';
			const message = isTold ? issue.message : `${issue.message}: ${shown}`;
			const mend: unknown = issue.params?.['mend'];
			return {
				code: typeof code === 'string' ? code : 'invalid',
				message,
				...(typeof mend === 'string' ? { mend } : {})
			};
		}
		default:
			return { code: 'invalid', message: `is ${shown}` };
	}
}

/** What the library says of a union that has no words of its own. */
const GENERIC = 'Invalid input';

const TYPE_NAMES: Record<string, string> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'fields',
	record: 'names with their fields'
};

/** What was wanted, written so that it can be pasted where only the form is wrong. */
function expectedType(type: string, value: unknown, shown: string): Pick<Explanation, 'expected' | 'nearest'> {
	const name = TYPE_NAMES[type] ?? type;
	if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
		return { expected: `text, in quotation marks where it looks like something else: '${shown}'` };
	if (typeof value !== 'string') return { expected: name };
	if (type === 'array' && value !== '') return { expected: `a list: [${value.slice(0, 60)}]` };
	if ((type === 'number' || type === 'int') && isNumeral(value))
		return { expected: `${name} without quotation marks: ${value}` };
	const truth = type === 'boolean' ? TRUTHS[value.toLowerCase()] : undefined;
	return { expected: name, ...(truth === undefined ? {} : { nearest: truth }) };
}

const TRUTHS: Readonly<Record<string, string>> = {
	yes: 'true',
	on: 'true',
	y: 'true',
	no: 'false',
	off: 'false',
	n: 'false'
};

function ofValues(values: readonly string[], value: unknown, shown: string): Explanation {
	const wrong = { code: 'unknown-value', message: `is ${shown}` };
	const [only] = values;
	if (typeof value === 'string' && values.length === 1 && value === only)
		return { ...wrong, expected: `${only} without quotation marks` };
	if (typeof value === 'number' && values.length === 1 && value > Number(only))
		return { ...wrong, expected: values.join(', '), mend: 'where a newer program has written the file, use that one' };
	const nearest = typeof value === 'string' ? (MEANT[value.toLowerCase()] ?? nearestName(value, values)) : undefined;
	return {
		...wrong,
		expected: values.join(', '),
		...(nearest !== undefined && values.includes(nearest) ? { nearest } : {})
	};
}

/** Words that people use for values that are called otherwise. */
const MEANT: Readonly<Record<string, string>> = {
	above: 'over',
	'more than': 'over',
	'greater than': 'over',
	below: 'under',
	'less than': 'under',
	'fewer than': 'under',
	around: 'about',
	approximately: 'about',
	circa: 'about',
	roughly: 'about',
	exact: 'exactly',
	equal: 'exactly',
	'up to': 'at-most',
	minimum: 'at-least',
	maximum: 'at-most',
	nearly: 'just-under',
	almost: 'just-under',
	range: 'between',
	projection: 'forecast',
	goal: 'target'
};

/** The same value as it could stand there, if it is only written otherwise. */
function otherwise(value: unknown, wanted: string): Pick<Explanation, 'nearest' | 'mend'> {
	if (typeof value !== 'string') return {};
	const bare = /^[“”„‟‘’‚"'«»](.+)[“”„‟‘’‚"'«»]$/.exec(value)?.[1];
	if (bare !== undefined)
		return { nearest: bare, mend: "these quotation marks belong to the text: use straight ones (') or none" };
	if (wanted.includes('hyphens')) {
		const name = slugFrom(value);
		return name === '' || name === value ? {} : { nearest: name };
	}
	return wanted.includes('fraction') ? plainNumeral(value) : {};
}

function sizeWord(origin: string, direction: 'big' | 'small'): string {
	if (origin === 'string') return direction === 'big' ? 'long' : 'short';
	if (origin === 'array') return direction === 'big' ? 'long' : 'short';
	return direction === 'big' ? 'large' : 'small';
}

function sizeUnit(origin: string): string {
	return origin === 'string' ? ' characters' : origin === 'array' ? ' items' : '';
}
