/** CSV and JSON: numbers and names that programs read in two ways. Ideas: JSONTestSuite, BigList of Naughty Strings, Unicode 36. */
import { edit, seen, unseen, type Mutator } from '../mutator';

/** A large value in the table. */
const value = (change: (digits: string) => string) =>
	edit(/(,)(\d{7,})(,)/, (_, a, digits, b) => `${a}${change(digits)}${b}`);

export const CSV_TRICKS: readonly Mutator[] = [
	seen(
		'a value in digits of full width',
		value((digits) => digits.replace(/\d/g, (d) => String.fromCodePoint(0xff10 + Number(d))))
	),
	seen(
		'a value in Arabic digits',
		value((digits) => digits.replace(/\d/g, (d) => String.fromCodePoint(0x660 + Number(d))))
	),
	seen(
		'a value in brackets, as accountants write what is lost',
		value((digits) => `(${digits})`)
	),
	seen(
		'a value with a minus of print',
		value((digits) => `\u2212${digits}`)
	),
	seen(
		'a value in percent',
		value((digits) => `${digits}%`)
	),
	seen(
		'a value in thousands',
		value((digits) => `${digits}k`)
	),
	seen(
		'a value in dollars',
		value((digits) => `$${digits}`)
	),
	seen(
		'a value beyond all numbers',
		value(() => '1e999')
	),
	seen(
		'a value that is none',
		value(() => 'NaN')
	),
	seen(
		'a value that ends in a sign',
		value((digits) => `${digits}-`)
	),
	seen(
		'a value with a fraction',
		value((digits) => `${digits} 1/2`)
	),
	seen(
		'a digit struck through by a sign',
		value((digits) => `${digits.slice(0, 1)}\u0336${digits.slice(1)}`)
	),
	seen(
		'a number that turns words about',
		value((digits) => `\u202e${digits}`)
	),
	seen(
		'a space of no width in a value',
		value((digits) => `${digits.slice(0, 2)}\u200b${digits.slice(2)}`)
	),
	unseen(
		'a value with a plus of its power',
		value((digits) => `${Number(digits).toExponential().toUpperCase()}`)
	)
];

const member = (name: string, more: string) => edit(new RegExp(`"${name}":`), `${more},"${name}":`);

export const JSON_TRICKS: readonly Mutator[] = [
	seen('a title twice, once by escapes', member('title', String.raw`"titl\u0065": "It is false"`)),
	seen('its version twice, once by escapes', member('version', String.raw`"v\u0065rsion": 9`)),
	seen('a member of its prototype', edit('{', '{"__proto__": {"title": "It is false"},')),
	seen('a member without a name', edit('{', '{"": "It is false",')),
	seen('a title by letters that look alike', member('title', '"tit\u04cfe": "It is false"')),
	seen(
		'a value beyond all numbers',
		edit(/("value": )\d+/, (_, name) => `${name}1e999`)
	),
	seen(
		'a value that is minus nothing',
		edit(/("value": )\d+/, (_, name) => `${name}-0`)
	),
	seen(
		'a number with a zero before it',
		edit(/("value": )(\d+)/, (_, name, digits) => `${name}0${digits}`)
	),
	seen('words in single quotes', edit(/"title": "[^"]*"/, "'title': 'It is false'")),
	seen(
		'a value that is none',
		edit(/("value": )\d+/, (_, name) => `${name}NaN`)
	),
	seen('letters above letters', edit(/"title": "/, '"title": "\u0336'))
];
