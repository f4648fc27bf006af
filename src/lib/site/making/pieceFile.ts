/** What a build says to the process that makes pages: which piece of the site it makes. */

/** Slugs are those of shown figures. */
export interface Piece {
	/** Whose pages and files are made. */
	readonly figures: readonly string[];
	/** Whose tables are made: who makes the zip of the whole dataset needs those of other shards too. */
	readonly tables: readonly string[];
	/** Whether what belongs to no figure alone is made: dashboard, sources, data, search. */
	readonly shared: boolean;
	/** Whether nothing is missing: then every link must lead somewhere. */
	readonly whole: boolean;
}

/** As it is written down. */
export interface PlacedPiece extends Piece {
	/** The folder in which the program’s documents lie as in a checkout. */
	readonly documents: string;
}

/** Its name in the folder that `CITED_FIGURES_PIECE` names. */
export const PIECE_FILE = 'piece.json';
