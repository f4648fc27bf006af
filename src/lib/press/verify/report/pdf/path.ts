/** A path of a page while it is being described: what it covers when it is filled, and when only its line is drawn. */
import { around, type Box } from '../box';
import { placeOf, type Matrix } from './matrix';

type Place = readonly [number, number];

export class Path {
	#places: Place[] = [];
	/** Places that no line leads to. */
	readonly #starts = new Set<number>();

	begin(matrix: Matrix, x: number, y: number): void {
		this.#starts.add(this.#places.length);
		this.extend(matrix, [x, y]);
	}

	/** A line, or a curve by its points of control. @param numbers x and y of one place after the other */
	extend(matrix: Matrix, numbers: readonly number[]): void {
		for (let i = 0; i + 1 < numbers.length; i += 2)
			this.#places.push(placeOf(matrix, numbers[i] ?? 0, numbers[i + 1] ?? 0));
	}

	rectangle(matrix: Matrix, [x = 0, y = 0, width = 0, height = 0]: readonly number[]): void {
		this.begin(matrix, x, y);
		this.extend(matrix, [x + width, y, x + width, y + height, x, y + height, x, y]);
	}

	/** What holds all of it; undefined if it is empty. */
	get box(): Box | undefined {
		return this.#places.length > 0 ? around(this.#places) : undefined;
	}

	/** What each part of its line lies in. */
	get lines(): Box[] {
		return this.#places.flatMap((place, i) => {
			const before = this.#places[i - 1];
			return before && !this.#starts.has(i) ? [around([before, place])] : [];
		});
	}

	/** Whether it is one upright rectangle, so that all of its box lies within it. */
	get isUpright(): boolean {
		const { box } = this;
		const corners = this.#places.length === 5 ? this.#places.slice(0, 4) : this.#places;
		const [first, last] = [this.#places[0], this.#places.at(-1)];
		if (!box || !first || !last || corners.length !== 4 || this.#starts.size > 1) return false;
		const isClosed = isNear(first[0], last[0], box.width) && isNear(first[1], last[1], box.height);
		if (this.#places.length === 5 && !isClosed) return false;
		// From each corner to the next either across or down.
		return corners.every((corner, i) => {
			const next = corners[(i + 1) % 4] ?? corner;
			return isNear(corner[0], next[0], box.width) !== isNear(corner[1], next[1], box.height);
		});
	}

	clear(): void {
		this.#places = [];
		this.#starts.clear();
	}
}

/** Beside what it is a part of. */
function isNear(one: number, other: number, whole: number): boolean {
	return Math.abs(one - other) <= 0.002 * whole;
}
