/** One stretch of text in one font. */
export interface Piece {
	readonly text: string;
	readonly x: number;
	/** Of its baseline. */
	readonly y: number;
	readonly width: number;
	/** Of its font. */
	readonly size: number;
}
