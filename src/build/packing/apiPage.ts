/** `docs/api.md`: all that programs can import, from the types and their comments. */
import { join } from 'node:path';
import ts from 'typescript';
import { PROJECT } from '../kept/digest';

/** A door: how it is imported, and the module behind it, from the project. */
export interface Door {
	readonly name: string;
	readonly file: string;
}

const FORMAT = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.WriteArrowStyleSignature;
/** Longer declarations are read in an editor. */
const MOST_LINES = 40;

/** The page, which says how it is made. @throws {Error} if a module is not there */
export function apiPage(doors: readonly Door[]): string {
	const program = ts.createProgram(
		doors.map(({ file }) => join(PROJECT, file)),
		{
			strict: true,
			target: ts.ScriptTarget.ES2022,
			module: ts.ModuleKind.ESNext,
			moduleResolution: ts.ModuleResolutionKind.Bundler,
			noEmit: true,
			types: ['node'],
			skipLibCheck: true
		}
	);
	const checker = program.getTypeChecker();
	const seen = new Map<ts.Symbol, string>();
	const parts = doors.map(({ name, file }) => {
		const source = program.getSourceFile(join(PROJECT, file));
		const module = source && checker.getSymbolAtLocation(source);
		if (!module) throw new Error(`${file} is no module.`);
		const entries = checker
			.getExportsOfModule(module)
			.sort((one, other) => (one.name < other.name ? -1 : 1))
			.map((symbol) => entryOf(symbol, name, checker, seen));
		return `## ${name}\n\n${entries.join('\n\n')}`;
	});
	return [
		'# What programs can import',
		'Written by `npm run docs:api` from the types and their comments. [docs/package.md](package.md) shows how it is used.',
		...parts,
		''
	]
		.join('\n\n')
		.replace(/\n+$/, '\n');
}

function entryOf(symbol: ts.Symbol, door: string, checker: ts.TypeChecker, seen: Map<ts.Symbol, string>): string {
	const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
	const heading = `### ${symbol.name}`;
	const known = seen.get(own);
	if (known !== undefined) return `${heading}\n\nAs of \`${known}\`.`;
	seen.set(own, door);
	const [declaration] = own.declarations ?? [];
	const said = own.getDocumentationComment(checker);
	const tags = own.getJsDocTags(checker).map(tagWords);
	const words = [ts.displayPartsToString(said).replaceAll(/\s*\n\s*/g, ' '), ...tags].filter((part) => part !== '');
	return [
		heading,
		`\`\`\`ts\n${declaration ? codeOf(declaration, symbol, own, checker) : symbol.name}\n\`\`\``,
		words.join('\n\n')
	]
		.filter((part) => part !== '')
		.join('\n\n');
}

function tagWords({ name, text }: ts.JSDocTagInfo): string {
	const words = ts
		.displayPartsToString(text)
		.replaceAll(/\s*\n\s*/g, ' ')
		.trim();
	if (name === 'param') {
		const [parameter = '', ...rest] = words.split(' ');
		return `\`${parameter}\`: ${rest.join(' ').replace(/^- /, '')}`;
	}
	if (name === 'throws') return `Throws ${words.replace(/^\{(.*?)\}\s*/, '`$1` ')}.`;
	return name === 'returns' ? `Returns ${words}.` : words;
}

/** A function by its signature, a value by its type, a type as it is written. */
function codeOf(declaration: ts.Declaration, symbol: ts.Symbol, own: ts.Symbol, checker: ts.TypeChecker): string {
	if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) {
		const lines = declaration
			.getText()
			.replace(/^export /, '')
			.split('\n');
		return lines.length <= MOST_LINES ? lines.join('\n') : [...lines.slice(0, MOST_LINES), '	// …', '}'].join('\n');
	}
	const type = checker.getTypeOfSymbolAtLocation(own, declaration);
	const [signature] = type.getCallSignatures();
	return signature
		? `function ${symbol.name}${checker.signatureToString(signature, declaration, FORMAT & ~ts.TypeFormatFlags.WriteArrowStyleSignature)}`
		: `const ${symbol.name}: ${checker.typeToString(type, declaration, FORMAT)}`;
}
