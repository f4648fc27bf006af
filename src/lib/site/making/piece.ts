/** The piece of the site that this process makes: all of it, or what `build/pages/pieces.ts` has written down. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shownFigures } from '../../dataset/current';
import type { Figure } from '../../dataset/types';
import { settings } from '../../settings.js';
import { PIECE_FILE, type PlacedPiece } from './pieceFile';

interface Chosen {
	readonly figures: readonly Figure[];
	readonly tables: readonly Figure[];
	readonly shared: boolean;
	readonly documents: string;
}

let chosen: Chosen | undefined;

function choose(): Chosen {
	const { piece: folder } = settings();
	// All, and whatever figures come while somebody works on them.
	if (!folder) return { figures: shownFigures(), tables: shownFigures(), shared: true, documents: '.' };
	chosen ??= read(JSON.parse(readFileSync(join(folder, PIECE_FILE), 'utf8')) as PlacedPiece);
	return chosen;
}

function read({ figures, tables, shared, documents }: PlacedPiece): Chosen {
	const [ofFigures, ofTables] = [new Set(figures), new Set(tables)];
	// While the program is bundled there is nothing to be made, and no dataset.
	const shown = ofFigures.size + ofTables.size > 0 ? shownFigures() : [];
	return {
		figures: shown.filter(({ slug }) => ofFigures.has(slug)),
		tables: shown.filter(({ slug }) => ofTables.has(slug)),
		shared,
		documents
	};
}

/** The figures whose pages and files this process makes. */
export function ownFigures(): readonly Figure[] {
	return choose().figures;
}

/** The figures whose tables this process makes. */
export function ownTables(): readonly Figure[] {
	return choose().tables;
}

/** The folder in which the program’s documents lie as in a checkout. */
export function documentsFolder(): string {
	return choose().documents;
}

/** Entries of a route that belongs to no figure alone: none, where another process makes it. */
export function ofShared<Entry>(entries: () => Entry[]): Entry[] {
	return choose().shared ? entries() : [];
}

/**
 * Adds a file to what this process makes, besides what it is asked for.
 * @param pages where kit writes pages, within the workplace
 * @param path from there
 */
export function addToPiece(pages: string, path: string, content: string): void {
	const place = join(settings().piece ?? '', pages, path);
	mkdirSync(dirname(place), { recursive: true });
	writeFileSync(place, content);
}
