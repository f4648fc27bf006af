/** How the parts of an office document hang together: programs find them by relations, not by their names. */
import type { Entries } from '../../../zip/archive';
import { attributeOf, findAll, type XmlElement } from '../xmlNodes';
import { face, partOf } from './known';

const OFFICE =
	/^http:\/\/(?:schemas\.openxmlformats\.org\/(?:officeDocument|package)\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships\/(?:metadata\/)?/i;

export interface PackageForm {
	/** The part that is opened first. */
	readonly main: string;
	/** Names of all parts that may be there. */
	readonly parts: RegExp;
	/** Kind of a relation, by the end of its name → the part that it must lead to, from the folder of the main part. */
	readonly relations: Readonly<Record<string, RegExp>>;
}

/** Names of the whole package's relations, which every program may write. */
const OF_PACKAGE: Readonly<Record<string, RegExp>> = {
	'core-properties': /^docProps\/core\.xml$/,
	'extended-properties': /^docProps\/app\.xml$/,
	'custom-properties': /^docProps\/custom\.xml$/
};

/** What is odd, a sentence each. */
export function oddPackage(entries: Entries, { main, parts, relations }: PackageForm): string[] {
	const odd = new Set<string>();
	const folder = main.replace(/[^/]*$/, '');
	const ofMain = `${folder}_rels/${main.slice(folder.length)}.rels`;
	for (const name of Object.keys(entries)) {
		if (!parts.test(name)) odd.add(`It holds ${name}, which our files never do.`);
		if (!name.endsWith('.rels')) continue;
		const seen = new Set<string>();
		for (const relation of findAll(partOf(entries, name, odd) ?? EMPTY, 'Relationship')) {
			const kind = (attributeOf(relation, 'Type') ?? '').replace(OFFICE, '');
			const target = (attributeOf(relation, 'Target') ?? '').replace(
				new RegExp(`^/(?:${name === '_rels/.rels' ? '' : folder})?`),
				''
			);
			const isWithin = (attributeOf(relation, 'TargetMode') ?? 'Internal') === 'Internal';
			const known =
				name === '_rels/.rels'
					? kind === 'officeDocument'
						? target === main
						: OF_PACKAGE[kind]?.test(target)
					: name === ofMain
						? relations[kind]?.test(target)
						: kind === 'printerSettings';
			const isAgain = seen.has(kind) && kind !== 'worksheet';
			if (!isWithin || known !== true || isAgain)
				odd.add(`A relation in it leads to ${target} (${kind}), which our files never do.`);
			seen.add(kind);
		}
	}
	for (const sentence of oddTypes(entries, odd)) odd.add(sentence);
	return [...odd];
}

/** Part, by the end of its name → what it is, as far as its type says; others are called as they are. */
const TYPES: readonly (readonly [RegExp, string])[] = [
	[/workbook\.xml$/, 'sheet.main'],
	[/sheet\d\.xml$/, 'worksheet'],
	[/document\.xml$/, 'document.main'],
	[/theme\d\.xml$/, 'theme'],
	[/core\.xml$/, 'core-properties'],
	[/app\.xml$/, 'extended-properties'],
	[/custom\.xml$/, 'custom-properties'],
	[/\.rels$/, 'relationships']
];

/** A part is what its type says, to programs. */
function oddTypes(entries: Entries, odd: Set<string>): string[] {
	const types = findAll(partOf(entries, '[Content_Types].xml', odd) ?? EMPTY, 'Override').filter(
		(type) => attributeOf(type, 'ContentType') !== 'image/png' || !/\.png$/.test(attributeOf(type, 'PartName') ?? '')
	);
	const typed = new Set(types.map((type) => attributeOf(type, 'PartName') ?? ''));
	// What is found by its name’s end alone is of no kind, to programs.
	const untyped = Object.keys(entries).filter(
		(name) => /(?<!^\[Content_Types\]|^docProps\/\w+)\.xml$/.test(name) && !typed.has(`/${name}`)
	);
	for (const name of untyped) odd.add(`It does not say what ${name} is.`);
	return types.flatMap((type) => {
		const name = attributeOf(type, 'PartName') ?? '';
		const wanted = TYPES.find(([of]) => of.test(name))?.[1] ?? /(?<!\w)(\w+)\.xml$/.exec(name)?.[1] ?? '';
		const isIt = new RegExp(`(?:[.]|^application/)${wanted.replace('.', '[.]')}[+]xml$`).test(
			attributeOf(type, 'ContentType') ?? ''
		);
		return isIt || entries[name.slice(1)] === undefined ? [] : [`It says that ${name} is another part than it is.`];
	});
}

const EMPTY: XmlElement = { uri: '', local: '', attributes: [], children: [] };

/** Colours and faces that letters and paper have where they name none of their own. */
export function oddTheme(entries: Entries): string[] {
	const odd = new Set<string>();
	for (const name of Object.keys(entries).filter((each) => /\/theme\d*\.xml$/.test(each))) {
		const theme = partOf(entries, name, odd) ?? EMPTY;
		const colour = (local: string) => {
			const [of] = findAll(theme, local).flatMap(({ children }) =>
				children.filter((child) => typeof child !== 'string')
			);
			return of ? (attributeOf(of, 'lastClr') ?? attributeOf(of, 'val')) : undefined;
		};
		const isSystem = (local: string, val: string) =>
			findAll(theme, local).some((of) => findAll(of, 'sysClr').some((system) => attributeOf(system, 'val') === val));
		const isDark = isSystem('dk1', 'windowText') || colour('dk1') === '000000';
		const isLight = isSystem('lt1', 'window') || colour('lt1')?.toUpperCase() === 'FFFFFF';
		if (!isDark || !isLight) odd.add('Its letters or its paper have other colours.');
		const faces = ['latin', 'ea', 'cs'].flatMap((local) =>
			findAll(theme, local).map((of) => attributeOf(of, 'typeface') ?? '')
		);
		if (!faces.every((of) => of.startsWith('+') || face(of))) odd.add('Its letters are those of another face.');
	}
	return [...odd];
}
