/**
 * Mistakes of YAML's syntax whose cause is known: each is told where it was made, and undone in a copy of the text, so that
 * the mistakes of the rest of the file are found in the same run.
 */
import { visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { behindClosed, hyphenWithin, openQuoteWithin, wrongClosing } from './causesOfBrackets';
import {
	colonAlone,
	noComma,
	otherHyphen,
	otherSign,
	secondClosing,
	signBeforeName,
	signFirst
} from './causesOfHabits';
import { indent, textAtMargin } from './causesOfIndents';
import { openBracket, openQuote, quoteBeforeName, secondComma } from './causesOfMarks';
import { missingSpace, ODD_SPACE, oddSpaces, tabs } from './causesOfSpaces';
import {
	blockSign,
	colonBelow,
	harmless,
	looseMinus,
	merge,
	nameWithoutColon,
	noColon,
	noField,
	secondDocument,
	secondField,
	startOfText
} from './causesOfTexts';
import { keyOf, startOf } from './places';
import type { Repair } from './mistake';
import { lineAt, lineBefore, repair, type Cause } from './repair';

/** What is wrong with the whole text and would make everything in it unreadable; asked before it is parsed. They move nothing. */
export function repairsOfWhole(text: string): Repair[] {
	return [merge(text), lineEndsOrDirective(text)].filter((repair) => repair !== undefined);
}

function lineEndsOrDirective(text: string): Repair | undefined {
	if (text.includes('\r') && !text.includes('\n')) {
		const changes = [...text.matchAll(/\r/g)].map(({ index }) => ({ at: index, length: 1, by: '\n' }));
		return repair(0, 'yaml', 'the lines end as on old Macs, and YAML sees one long line', changes, {
			expected: 'line ends of Unix or Windows',
			mend: 'save the file with other line ends'
		});
	}
	const directive = [...text.matchAll(/^%(\w+)(?:[ \t]+(\S+))?.*$/gm)].find(
		([, name, value]) => name !== 'YAML' || value !== '1.2'
	);
	if (!directive) return undefined;
	const { 0: written, 1: name, 2: value, index } = directive;
	const changes = [{ at: index, length: 1, by: '#' }];
	if (name === 'YAML' && value !== undefined)
		return repair(
			index,
			'yaml-version',
			`the file says that it is YAML ${value}, in which the same words can mean something else`,
			changes,
			{ expected: 'YAML 1.2', mend: 'take the line away' }
		);
	return repair(index, 'yaml-version', `the line ${written.slice(0, 40)} changes what the file means`, changes, {
		expected: 'YAML 1.2, without a directive',
		mend: 'take the line away'
	});
}

/** Nobody reads longer ones, and the search for causes takes more time than they are worth. */
const LONGEST_LINE = 4_000;

/** The cause of an error of the parser; undefined if it is not known. */
export function repairOf(text: string, error: YAMLError, document: Document.Parsed): Repair | undefined {
	const line = lineAt(text, error.pos[0]);
	if (line.text.length > LONGEST_LINE) return undefined;
	for (const cause of CAUSES) {
		const found = cause(text, line, error, document);
		if (found) return found;
	}
	return undefined;
}

/** A field whose name begins with a space that is none to YAML, or that has none: the parser sees no mistake in it. */
export function repairOfKeys(text: string, document: Document.Parsed): Repair | undefined {
	let found = colonAlone(text, document);
	if (found) return found;
	visit(document, {
		Pair: (_, { key }) => {
			if (!new RegExp(`^${ODD_SPACE}`).test(keyOf(key))) return undefined;
			found = oddSpaces(text, lineAt(text, startOf(key)));
			return found && visit.BREAK;
		}
	});
	return found;
}

const CAUSES: readonly Cause[] = [
	(text, line) => oddSpaces(text, line) ?? oddSpaces(text, lineBefore(text, line)),
	(text, _, error, document) => colonAlone(text, document, error),
	missingSpace,
	quoteBeforeName,
	openQuoteWithin,
	openQuote,
	looseMinus,
	otherSign,
	otherHyphen,
	signBeforeName,
	blockSign,
	secondDocument,
	noColon,
	nameWithoutColon,
	textAtMargin,
	indent,
	(text, line) => tabs(line) ?? tabs(lineBefore(text, line)),
	noComma,
	signFirst,
	wrongClosing,
	hyphenWithin,
	behindClosed,
	openBracket,
	secondComma,
	secondClosing,
	colonBelow,
	secondField,
	startOfText,
	noField,
	harmless
];
