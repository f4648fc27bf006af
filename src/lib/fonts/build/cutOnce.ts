/** Cutting a face in a certain way once, where there is something that keeps what was cut. */

/** Reads what was cut. */
export type Cut = () => Buffer;

/** What `make` makes of a face and of all else that decides its bytes, or what it made of the same before. */
export type KeepsCuts = (face: Buffer, recipe: unknown, make: () => Promise<Buffer>) => Promise<Cut>;

let keeps: KeepsCuts = async (_face, _recipe, make) => {
	const bytes = await make();
	return () => bytes;
};

/** Gives this process what keeps its cut faces; without it each is cut anew. */
export function giveCuts(given: KeepsCuts): void {
	keeps = given;
}

export const cutOnce: KeepsCuts = (face, recipe, make) => keeps(face, recipe, make);
