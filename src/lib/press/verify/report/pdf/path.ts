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

	clear(): void {
		this.#places = [];
		this.#starts.clear();
	}
}
