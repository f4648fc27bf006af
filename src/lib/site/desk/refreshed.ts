/** Monday: the article of an opened dataset is pasted again, and its quotes are found in the text of now. */
import { scriptCodePoints } from '../../fonts/scripts';
import { memoryFiles } from '../../dataset/ports/memory';
import { loadDataset } from '../../dataset/load';
import { matchedFile, matchText } from '../../dataset/text/recordMatch';
import type { Fate, RefreshedQuote } from '../../dataset/text/refresh';
import { refreshSource } from '../../dataset/text/refreshFiles';
import { pathIn, type NewFile } from '../../dataset/ports/files';
import { mistakeOf, type OpenedDataset } from './openDataset';

export interface Refreshed {
	readonly source: string;
	/** “7 unmoved, 1 changed”. */
	readonly told: string;
	/** Those that are not where they were. */
	readonly quotes: readonly (RefreshedQuote & { readonly before: string })[];
	/** The files that are others now, by their paths; the match is on record in them where every quote was found. */
	readonly files: readonly NewFile[];
	/** Whether figures of it were published, which then need a new version. */
	readonly isPublished: boolean;
	/** What must be mended before a figure can be built of it, each with its place. */
	readonly mistakes: readonly string[];
}

const FATES: readonly Fate[] = ['unmoved', 'moved', 'changed', 'vanished'];

/** Of the source of which most stands in the text; undefined if nothing of any does. @param today as 2024-05-16 */
export function refreshDataset(opened: OpenedDataset, text: string, today: string): Refreshed | undefined {
	const from = { files: memoryFiles(opened.contents), dir: opened.dir };
	const all = opened.dataset.sources.flatMap(({ id }) => {
		const refreshed = refreshSource(from, id, text);
		return 'problems' in refreshed ? [] : [{ id, ...refreshed }];
	});
	const standing = ({ found }: (typeof all)[number]) => found.quotes.filter(({ fate }) => fate !== 'vanished').length;
	const [best] = all.sort((a, b) => standing(b) - standing(a));
	if (!best || standing(best) === 0) return undefined;
	const { id, claims, found } = best;
	const counts = FATES.map((fate) => [found.quotes.filter((quote) => quote.fate === fate).length, fate] as const);
	return {
		source: id,
		told: counts
			.filter(([count]) => count > 0)
			.map(([count, fate]) => `${count} ${fate}`)
			.join(', '),
		quotes: found.quotes
			.filter(({ fate }) => fate !== 'unmoved')
			.map((quote) => ({ ...quote, before: claims.quotes[quote.id]?.exact ?? '' })),
		isPublished: opened.dataset.figures.some(({ versions }) => versions.length > 0),
		...written(opened, best.files, { path: pathIn('texts', `${id}.txt`), text }, today)
	};
}

/** With the match on record, as `data:verify` writes it, if every quote stands; and what `data:check` says of it without the text. */
function written(
	{ contents, dir }: OpenedDataset,
	places: readonly NewFile[],
	text: NewFile,
	today: string
): Pick<Refreshed, 'files' | 'mistakes'> {
	const now = new Map<string, Uint8Array | string>([
		...contents,
		...places.map((file) => [file.path, file.text] as const),
		[text.path, text.text]
	]);
	const match = matchText(memoryFiles(now), { dir, text: text.path, date: today });
	if (match.path !== undefined && match.record) {
		const file = matchedFile(memoryFiles(now), match.path, match.record);
		now.set(file.path, file.text);
	}
	const { problems } = loadDataset({
		files: memoryFiles(now, scriptCodePoints),
		dir,
		textDirs: ['texts'],
		comparesVersions: false
	});
	const files = places.map(({ path }) => ({ path, text: String(now.get(path)) }));
	const mistakes = [...new Set([...match.problems, ...problems].map(mistakeOf))];
	const isChanged = ({ path, text: written }: NewFile) => textOf(contents.get(path)) !== written;
	return { files: files.filter(isChanged), mistakes };
}

export function textOf(file: Uint8Array | string | undefined): string {
	return typeof file === 'string' || file === undefined ? (file ?? '') : new TextDecoder().decode(file);
}
