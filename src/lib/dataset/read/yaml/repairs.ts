/**
 * Mistakes of YAML's syntax whose cause is known: each is told where it was made, and undone in a copy of the text, so that
 * the mistakes of the rest of the file are found in the same run.
 */
import { visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { noComma, otherHyphen, otherSign, secondClosing, signFirst } from './causesOfHabits';
import { openBracket, openQuote, secondComma } from './causesOfMarks';
import { missingSpace, ODD_SPACE, oddSpaces, tabs } from './causesOfSpaces';
import {
	harmless,
	looseMinus,
	merge,
	noColon,
	noField,
	secondDocument,
	secondField,
	startOfText
} from './causesOfTexts';
import { keyOf, startOf } from './places';
import type { Repair } from './mistake';
import { lineAt, lineBefore, repair, type Cause } from './repair';

/** What is wrong with the whole text and would make everything in it unreadable; asked before it is parsed. */
export function repairOfWhole(text: string): Repair | undefined {
	if (text.includes('\r') && !text.includes('\n')) {
		const changes = [...text.matchAll(/\r/g)].map(({ index }) => ({ at: index, length: 1, by: '\n' }));
		return repair(0, 'yaml', 'the lines end as on old Macs, and YAML sees one long line', changes, {
			expected: 'line ends of Unix or Windows',
			mend: 'save the file with other line ends'
		});
	}
	const directive = /^%(?:YAML[ \t]+(\S+)|TAG\b)/m.exec(text);
	if (!directive || directive[1] === '1.2') return undefined;
	const [written, version] = directive;
	return repair(
		directive.index,
		'yaml-version',
		version === undefined
			? `the line ${written} gives tags another meaning`
			: `the file says that it is YAML ${version}, in which the same words can mean something else`,
		[{ at: directive.index, length: 1, by: '#' }],
		{ expected: version === undefined ? 'values without tags' : 'YAML 1.2', mend: 'take the line away' }
	);
}

/** The cause of an error of the parser; undefined if it is not known. */
export function repairOf(text: string, error: YAMLError, document: Document.Parsed): Repair | undefined {
	const line = lineAt(text, error.pos[0]);
	for (const cause of CAUSES) {
		const found = cause(text, line, error, document);
		if (found) return found;
	}
	return undefined;
}

/** A field whose name begins with a space that is none to YAML: the parser sees no mistake in it. */
export function repairOfKeys(text: string, document: Document.Parsed): Repair | undefined {
	let found: Repair | undefined;
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
	merge,
	(text, line) => tabs(line) ?? tabs(lineBefore(text, line)),
	(text, line) => oddSpaces(text, line) ?? oddSpaces(text, lineBefore(text, line)),
	missingSpace,
	openQuote,
	looseMinus,
	noColon,
	otherSign,
	otherHyphen,
	noComma,
	signFirst,
	openBracket,
	secondComma,
	secondClosing,
	secondField,
	startOfText,
	noField,
	secondDocument,
	harmless
];
