import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { UNIT_ROWS } from '../../../../src/lib/quantity/units';
import { languagesRead } from '../../../../src/lib/words/packs';

const ROOM = 'src/lib/words';

/** The relation of a number that no word qualifies, by its name in the code. */
const UNQUALIFIED = 'exactly';

/** Names of the code: members of its types, which stand in it as strings and in no text. */
function namesOf(file: ts.SourceFile): string[] {
	const names: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) names.push(node.literal.text);
		// A list that a type is made of: `as const`.
		if (ts.isAsExpression(node) && ts.isArrayLiteralExpression(node.expression))
			names.push(...node.expression.elements.filter(ts.isStringLiteral).map(({ text }) => text));
		ts.forEachChild(node, visit);
	};
	visit(file);
	return names;
}

/** All that a file's code may look for in a text: strings, patterns, and the keys of tables that are made into maps. */
function literalsOf(file: ts.SourceFile): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
		// The file of another module.
		if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return;
		// `typeof … === 'string'` asks the code, not a text.
		if (ts.isBinaryExpression(node) && ts.isTypeOfExpression(node.left)) return;
		if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
			found.push(node.text);
		else if (ts.isRegularExpressionLiteral(node)) found.push(wordsOfPattern(node.text));
		else if (ts.isCallExpression(node) && node.expression.getText(file) === 'Object.entries') {
			const [table] = node.arguments;
			if (table && ts.isObjectLiteralExpression(table))
				found.push(...table.properties.map(({ name }) => name?.getText(file) ?? ''));
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}

/** A pattern without flags, escapes, classes of letters and names of groups. */
function wordsOfPattern(pattern: string): string {
	return pattern
		.slice(1, pattern.lastIndexOf('/'))
		.replace(/\\p\{\w+\}|\\u[\da-f]{4}|\\\w|\(\?<\w+>|[A-Za-z]-[A-Za-z]/gi, ' ');
}

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
const parse = (name: string, text: string) => ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
const filesIn = (folder: string) =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.ts'))
		.map((name) => parse(`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')));

const core = [...filesIn(ROOM), ...filesIn(`${ROOM}/language`)];
const english = filesIn(`${ROOM}/en`);

/** All words that the English pack knows, and what units are called. */
const ENGLISH: ReadonlySet<string> = new Set([
	...english.flatMap(literalsOf).flatMap(wordsOf),
	...[...UNIT_ROWS.values()].flatMap(({ read }) => (typeof read === 'string' ? [] : wordsOf(read.words)))
]);

/** Tags and names of the languages that are read, and of what their packs export. */
const LANGUAGES = [...languagesRead().matchAll(/(\p{L}+) \((\p{L}+)\)/gu)].flatMap(([, name = '', tag = '']) => [
	name,
	tag
]);

const NAMES: ReadonlySet<string> = new Set([...core.flatMap(namesOf), ...LANGUAGES, UNQUALIFIED]);

function englishIn(file: ts.SourceFile): string[] {
	return literalsOf(file)
		.filter((literal) => !NAMES.has(literal))
		.flatMap(wordsOf)
		.filter((word) => ENGLISH.has(word));
}

describe('English', () => {
	it('is imported by the lists of packs, of drafters and of the desk’s words alone', () => {
		const importers = core.filter(({ text }) => /from '\.{1,2}\/en(?:\/|')/.test(text)).map(({ fileName }) => fileName);
		expect(importers).toEqual([`${ROOM}/deskWords.ts`, `${ROOM}/drafters.ts`, `${ROOM}/packs.ts`]);
	});
});

describe('the rules that hold for every language', () => {
	it('know no English word', () => {
		expect(core.length).toBeGreaterThan(10);
		expect(core.map((file) => [file.fileName, englishIn(file)]).filter(([, found]) => found?.length !== 0)).toEqual([]);
	});

	it.each([
		["if (lowerAt(tokens, at) === 'about') return;", ['about']],
		['const OVER = /^(?:over|more than)$/u;', ['over', 'more', 'than']],
		['const SCALES = new Map(Object.entries({ million: 1e6 }));', ['million']],
		['const words = `${count} percent`;', ['percent']],
		["const FEW = ['a few', 'several'];", ['few', 'several']]
	])('are looked at well enough that “%s” would be found', (text, found) => {
		expect(englishIn(parse('core.ts', text))).toEqual(found);
	});

	it.each(["import { over } from './over';", "token.kind === 'number'", 'const BLANK = /\\s+\\p{L}[a-z]/uy;'])(
		'may say “%s”',
		(text) => {
			expect(englishIn(parse('core.ts', text))).toEqual([]);
		}
	);
});

/** What a file looks for in texts. Its strings are what the product says. */
function patternsOf(file: ts.SourceFile): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) found.push(wordsOfPattern(node.text));
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}

/** Words of patterns that are looked for in no article, by file. */
const OF_ITS_OWN: Readonly<Record<string, readonly string[]>> = {
	// What people write in the field for who says it, and in metadata of files: in the product’s language.
	'src/lib/dataset/author/desk/cited.ts': [
		'by',
		'from',
		'source',
		'no',
		'date',
		'on',
		'published',
		'posted',
		'updated',
		'day',
		'ca',
		'circa'
	],
	'src/lib/dataset/author/desk/records.ts': ['and'],
	'src/lib/dataset/author/draft/sayings.ts': ['and', 'by', 'date', 'https', 'www'],
	// What the product itself has written.
	'src/lib/dataset/author/desk/numbers.ts': ['all', 'fine'],
	'src/lib/dataset/author/draft/draft.ts': ['per', 'us', 'usd'],
	// Names of tags, of properties and of scripts, and parts of addresses.
	'src/lib/site/desk/bring.ts': ['https', 'www', 'link', 'style', 'script', 'meta', 'div', 'span', 'li'],
	'src/lib/site/desk/unreadScript.ts': ['thai'],
	// What a house may not call its numbers: its pages are in the product’s language.
	'src/lib/dataset/stages/styleWords.ts': [
		'fact',
		'words',
		'wrong',
		'false',
		'untrue',
		'incorrect',
		'doubt',
		'question',
		'right',
		'likely',
		'stated',
		'reported',
		'official',
		'estimat',
		'guess',
		'assum',
		'approx',
		'count',
		'forecast',
		'expect'
	],
	// Names of dimensions, in the house’s own language.
	'src/lib/dataset/author/desk/before.ts': ['date', 'rank', 'share', 'change', 'multiple', 'percentag', 'oint'],
	'src/lib/dataset/stages/checks.ts': ['https', 'www'],
	// Endings of nouns that people have typed in the plural.
	'src/lib/dataset/author/desk/charts.ts': ['es', 'ss', 'ch', 'sh', 'ies']
};

/** Ids of units and letters of scales, in patterns of the house’s own names. */
const OF_UNITS: ReadonlySet<string> = new Set(
	'per percent share multiple year month week day hour minute second cf ºª aeiouyhéèêâîôûà sc'.split(' ')
);

function englishPatterns(file: ts.SourceFile): string[] {
	const own = OF_ITS_OWN[file.fileName] ?? [];
	return patternsOf(file)
		.flatMap(wordsOf)
		.filter((word) => ENGLISH.has(word) && !own.includes(word));
}

describe('the rules that languages with lists share', () => {
	const shared = filesIn(`${ROOM}/lists`);
	const words = (file: ts.SourceFile) =>
		file.text.match(/'(?:\p{Script=Latin}|\p{Script=Cyrillic})+ (?:de|von|на)'/gu) ?? [];

	it('look for no word in a text: their patterns hold signs alone', () => {
		expect(shared.length).toBeGreaterThan(8);
		const found = shared.map(
			(file) => [file.fileName, [...patternsOf(file).flatMap(wordsOf), ...words(file)]] as const
		);
		expect(found.filter(([, these]) => these.some((word) => !OF_UNITS.has(word)))).toEqual([]);
	});

	it('ask no token for a word of its own', () => {
		const asked = shared.flatMap((file) => [...file.text.matchAll(/lowerAt\([^)]*\) === '(\p{L}+)'/gu)]);
		expect(asked.map(([, word]) => word)).toEqual([]);
	});
});

describe('what drafts and the desk look for in texts', () => {
	const files = [
		'src/lib/dataset/author',
		'src/lib/dataset/author/desk',
		'src/lib/dataset/author/draft',
		'src/lib/dataset/stages',
		'src/lib/dataset/text',
		'src/lib/site/desk'
	].flatMap(filesIn);

	it('stands in the packs of languages', () => {
		expect(files.length).toBeGreaterThan(50);
		expect(
			files.map((file) => [file.fileName, englishPatterns(file)]).filter(([, found]) => found?.length !== 0)
		).toEqual([]);
	});

	it('would be found', () => {
		const file = parse('desk.ts', 'const OF = /^ of (?:the )?(.+)$/u; const said = `share that ${does}`;');
		expect(englishPatterns(file)).toEqual(['of', 'the']);
	});
});
