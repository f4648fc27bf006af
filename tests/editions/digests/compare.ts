/** Two lists of digests, compared by kind of file. */
import { extname } from 'node:path';
import { formatOf } from '../../../src/lib/press/formats';
import { withoutHashes, type DigestList, type FileDigest } from './list';

/** How the files of one kind differ, each by `site/path`. */
export interface KindComparison {
	readonly kind: string;
	/** How many are the same, byte for byte. */
	readonly same: number;
	/** The same but for names of scripts, styles and fonts that follow from their content. */
	readonly renamed: readonly string[];
	readonly changed: readonly string[];
	readonly added: readonly string[];
	readonly gone: readonly string[];
}

/** What a file is: "embed", "page", "script", or its ending. */
export function kindOf(path: string): string {
	if (path.includes('_app/immutable/')) return extname(path) === '.js' ? 'script' : 'style or font';
	if (path.endsWith('.html')) return /^embed\//.test(path) ? 'embed' : 'page';
	return formatOf(path) ?? extname(path).slice(1);
}

/** Kinds in the order of their names. */
export function compareDigests(before: DigestList, after: DigestList): KindComparison[] {
	const [was, is] = [flat(before), flat(after)];
	const kinds = new Map<
		string,
		{ -readonly [Key in keyof KindComparison]: KindComparison[Key] extends number ? number : string[] }
	>();
	for (const name of [...new Set([...was.keys(), ...is.keys()])].sort()) {
		const [one, other] = [was.get(name), is.get(name)];
		const kind = kindOf(name.slice(name.indexOf(' ') + 1));
		const sums = kinds.get(kind) ?? { kind: [], same: 0, renamed: [], changed: [], added: [], gone: [] };
		kinds.set(kind, sums);
		if (!one) sums.added.push(name);
		else if (!other) sums.gone.push(name);
		else if (one.exact === other.exact) sums.same += 1;
		else (one.unnamed === other.unnamed ? sums.renamed : sums.changed).push(name);
	}
	return [...kinds].sort(([one], [other]) => (one < other ? -1 : 1)).map(([kind, sums]) => ({ ...sums, kind }));
}

/** Site and path as one name; where several files come to the same name without hashes, each keeps its own. */
function flat(list: DigestList): Map<string, FileDigest> {
	return new Map(
		Object.entries(list).flatMap(([site, files]) => {
			const bare = Object.keys(files).map(withoutHashes);
			return Object.entries(files).map(([path, digest]): [string, FileDigest] => {
				const name = withoutHashes(path);
				const isAlone = bare.filter((each) => each === name).length === 1;
				return [`${site} ${isAlone ? name : path}`, digest];
			});
		})
	);
}

/** Whether nothing differs but names that follow from content, and the scripts, styles and fonts themselves. */
export function isHeld(comparisons: readonly KindComparison[]): boolean {
	return comparisons.every(
		({ kind, changed, added, gone }) =>
			kind === 'script' || kind === 'style or font' || changed.length + added.length + gone.length === 0
	);
}

/** Names that are shown of one kind and way; the others are counted. */
const SHOWN = 5;

export function comparisonLines(comparisons: readonly KindComparison[]): string[] {
	return comparisons.flatMap(({ kind, same, renamed, changed, added, gone }) => {
		const ways = Object.entries({ changed, added, gone, 'but for names': renamed });
		const counts = ways.filter(([, names]) => names.length > 0).map(([way, names]) => `${names.length} ${way}`);
		return [
			`${kind.padEnd(18)} ${[`${same} the same`, ...counts].join(', ')}`,
			...ways.flatMap(([way, names]) => [
				...names.slice(0, SHOWN).map((name) => `  ${way}: ${name}`),
				...(names.length > SHOWN ? [`  ${way}: ${names.length - SHOWN} more`] : [])
			])
		];
	});
}
