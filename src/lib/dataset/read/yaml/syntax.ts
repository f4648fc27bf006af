/** YAML text → the parser’s document, and what of its syntax is broken. */
import { Composer, Parser, YAMLParseError } from 'yaml';
import type { CST, Document, YAMLError } from 'yaml';
import { ChangedText, type Mistake, type Repair } from './mistake';
import { explained, type Explained } from './meanings';
import { repairOf, repairOfKeys, repairsOfWhole } from './repairs';
import { restOf } from './rest';

/** Deeper than any schema goes; guards the stack. */
const MAX_DEPTH = 30;
/**
 * Each repair parses the file again: so many, and so many characters together. An error takes the parser as long as some
 * characters; what it nests until its stack is full takes as long as many.
 */
const MOST_REPAIRS = 60;
const MOST_REPARSED = 6_000_000;
const CHARACTERS_OF_ERROR = 200;
const CHARACTERS_OF_FULL_STACK = 2_000_000;

export interface ReadSyntax {
	readonly document: Document.Parsed;
	/** The text that the document was read from: the file's, repaired where its mistakes have been told. */
	readonly text: string;
	/** Where an offset into that text is in the file. */
	readonly before: (offset: number) => number;
	/** Whether all of the file was read; otherwise lines that break it were left out. */
	readonly whole: boolean;
}

/**
 * The document, repaired where it can be; undefined where there is none to go on with.
 * @param complain told of each mistake, as offset into the file
 * @param lineOf the line of an offset: of one line's mistakes the first is told
 */
export function readSyntax(
	text: string,
	complain: (mistake: Mistake) => void,
	lineOf: (offset: number) => number
): ReadSyntax | undefined {
	const deep = tooDeep(text);
	if (deep !== undefined) {
		complain({ offset: deep, code: 'yaml', message: `is nested deeper than ${MAX_DEPTH} levels` });
		return undefined;
	}
	const changed = new ChangedText(text);
	const before = (offset: number): number => changed.before(offset);
	const told = new Set<string>();
	/** A mistake by what it is and where: one that comes again after its repair was not repaired. */
	const nameOf = ({ offset, message }: Mistake) => `${before(offset)} ${message}`;
	const tell = ({ mistake, changes }: Repair): void => {
		told.add(nameOf(mistake));
		complain({ ...mistake, offset: before(mistake.offset) });
		if (changes.length > 0) changed.change(changes);
	};
	for (const whole of repairsOfWhole(text)) tell(whole);
	/** Mistakes that are told and that the parser reads all the same: where they are, and on which lines. */
	const passed = new Set<number>();
	let parsed = 0;
	for (let repairs = 0; ; repairs++) {
		const read = parse(changed.text, complain);
		if (!read) return undefined;
		const { document, stopped } = read;
		const full = document.errors.find(isFullStack) ?? stopped;
		parsed +=
			changed.text.length + CHARACTERS_OF_ERROR * document.errors.length + (full ? CHARACTERS_OF_FULL_STACK : 0);
		const isPassed = (error: YAMLError): boolean => passed.has(before(error.pos[0]));
		let mistakes = [...document.errors, ...document.warnings]
			.sort((a, b) => a.pos[0] - b.pos[0])
			.filter((error) => !isFullStack(error) && !isPassed(error));
		const causeOf = (error: YAMLError | undefined): Repair | undefined =>
			error ? repairOf(changed.text, error, document) : full ? undefined : repairOfKeys(changed.text, document);
		let repair = causeOf(mistakes[0]);
		let passing = 0;
		for (let error = mistakes[0]; error && repair?.changes.length === 0 && !told.has(nameOf(repair.mistake));) {
			passed.add(before(error.pos[0]));
			tell(repair);
			do error = mistakes[++passing];
			while (error && isPassed(error));
			repair = causeOf(error);
		}
		mistakes = mistakes.slice(passing);
		const [first] = mistakes;
		if (full && !first) {
			complain({ offset: before(full.pos[0]), code: 'yaml', message: UNREADABLE });
			return undefined;
		}
		if (!first && !repair) return { document, text: changed.text, before, whole: true };
		const isVain = repair !== undefined && told.has(nameOf(repair.mistake));
		if (!repair || isVain || repairs >= MOST_REPAIRS || parsed >= MOST_REPARSED) {
			// The cause of the first is known, though nothing is parsed again.
			const cause = isVain ? undefined : repair?.mistake;
			if (cause) complain({ ...cause, ...restLater(cause), offset: before(cause.offset) });
			tellAll(
				{ mistakes, told: isVain || cause ? 1 : 0, isSaid: cause !== undefined, text: changed.text },
				(offset) => lineOf(before(offset)),
				({ offset, ...what }) => complain({ ...what, offset: before(offset) })
			);
			const rest = full ? undefined : restOf(changed.text, readOnce, MOST_REPARSED - parsed);
			return rest && { ...rest, before, whole: false };
		}
		tell(repair);
	}
}

const UNREADABLE = 'cannot be read as YAML';

/** What an error of the parser is where so many mistakes, each nested in the one before, have filled its stack. */
function isFullStack({ code }: YAMLError): boolean {
	return code === 'RESOURCE_EXHAUSTION';
}

interface Untold {
	readonly mistakes: readonly YAMLError[];
	/** How many of them have been told. */
	readonly told: number;
	/** Whether it has been said that the rest is read later. */
	readonly isSaid: boolean;
	readonly text: string;
}

function tellAll(
	{ mistakes, told, isSaid, text }: Untold,
	lineOf: (offset: number) => number,
	complain: (mistake: Mistake) => void
): void {
	for (const [index, error] of mistakes.entries()) {
		const [offset] = error.pos;
		const last = mistakes[index - 1];
		if (index < told) continue;
		// What follows on the same line, or is unexpected for the same reason, is mostly the first mistake again.
		if (last && (lineOf(last.pos[0]) === lineOf(offset) || isEcho(last, error))) continue;
		const what = explained(error, text);
		complain({ code: 'yaml', ...what, ...(isSaid || index > told ? {} : restLater(what)), offset });
	}
}

/** Whoever reads the first mistake of a file that is not read on is told so. */
function restLater({ mend }: Explained): Pick<Mistake, 'mend'> {
	return { mend: [mend, 'the rest of the file is read once this is mended'].filter(Boolean).join('; ') };
}

/**
 * Tags that YAML 1.1 knew make bytes, sets and days of what is written: none is read. Keys that stand twice are found in
 * `structure.ts`: the library’s own check compares every key with every other.
 */
const OPTIONS = { uniqueKeys: false, stringKeys: true, resolveKnownTags: false, logLevel: 'error' } as const;

/** What has more mistakes that the parser steps over is not read again: the first of them are enough. */
const MOST_ERRORS = MOST_REPARSED / CHARACTERS_OF_ERROR;

interface Parsed {
	readonly document: Document.Parsed;
	/** The last mistake before the parser was stopped, where there were too many. */
	readonly stopped: YAMLError | undefined;
}

function readOnce(text: string): Document.Parsed | undefined {
	const { document, stopped } = parse(text, () => undefined) ?? {};
	return stopped ? undefined : document;
}

function parse(text: string, complain: (mistake: Mistake) => void): Parsed | undefined {
	const traced = Error.stackTraceLimit;
	try {
		// The library writes down of each mistake how it was come to, which takes longer than all else and which nobody asks for.
		Error.stackTraceLimit = 0;
		return composed(text);
	} catch {
		// The parser is recursive: what nests deeper than its stack ends here, whatever `tooDeep` let through.
		complain({ offset: 0, code: 'yaml', message: UNREADABLE });
		return undefined;
	} finally {
		Error.stackTraceLimit = traced;
	}
}

/** As the library’s `parseDocument`, but not beyond so many mistakes. @throws {Error} what the library throws */
function composed(text: string): Parsed {
	let errors = 0;
	function* tokens(): Generator<CST.Token> {
		for (const token of new Parser().parse(text)) {
			if (token.type === 'error') errors += 1;
			if (errors > MOST_ERRORS) return;
			yield token;
		}
	}
	const [document, second] = new Composer(OPTIONS).compose(tokens(), true, text.length);
	if (!document) throw new Error('There is always a document.');
	const stopped = errors > MOST_ERRORS ? document.errors.at(-1) : undefined;
	if (second) document.errors.push(new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', ''));
	return { document, stopped };
}

/** One bracket too many makes everything after it unexpected. */
function isEcho(before: YAMLError, error: YAMLError): boolean {
	return error.code === before.code && (error.code === 'UNEXPECTED_TOKEN' || error.code === 'BAD_INDENT');
}

/**
 * Offset at which brackets or indentation nest too deep, if they do. The parser is recursive, so this has to be known
 * before it runs. Brackets within strings are counted too; no honest file has thirty of them open.
 */
function tooDeep(text: string): number | undefined {
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (character === '[' || character === '{') depth++;
		else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
		if (depth > MAX_DEPTH) return at;
	}
	const match = new RegExp(`^(?:[ ]*(?:- |\\? )){${MAX_DEPTH},}|^ {${MAX_DEPTH * 8},}[^ \\n]`, 'm').exec(text);
	return match?.index;
}
