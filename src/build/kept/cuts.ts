/** Cut faces, kept: cutting and packing one takes longer than drawing a figure, and few change from build to build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeepsCuts } from '../../lib/fonts/build/cutOnce';
import { keyOf, type Store } from './store';

/** Packages that decide the bytes: a new version of one voids what is kept. */
const CUTTERS = ['subset-font', 'harfbuzzjs', 'wawoff2'];

/** Keeps what is cut in a store. */
export function cutsIn(store: Store): KeepsCuts {
	let cutters: string | undefined;
	return async (face, recipe, make) => {
		cutters ??= CUTTERS.map((name) => readFileSync(join('node_modules', name, 'package.json'), 'utf8')).join();
		const key = keyOf('cuts', [cutters, face, JSON.stringify(recipe)]);
		const place = store.find(key) ?? store.keep(key, await make());
		return () => readFileSync(place);
	};
}
