/** Cut faces, kept: cutting and packing one takes longer than drawing a figure, and few change from build to build. */
import { readFileSync } from 'node:fs';
import harfbuzz from '../../../node_modules/harfbuzzjs/package.json' with { type: 'json' };
import subsetFont from '../../../node_modules/subset-font/package.json' with { type: 'json' };
import wawoff2 from '../../../node_modules/wawoff2/package.json' with { type: 'json' };
import type { KeepsCuts } from '../../lib/fonts/build/cutOnce';
import { keyOf, type Store } from './store';

/** Packages that decide the bytes: a new version of one voids what is kept. Bundled, since the packages may lie elsewhere then. */
const CUTTERS = [subsetFont, harfbuzz, wawoff2].map(({ version }) => version).join();

/** Keeps what is cut in a store. */
export function cutsIn(store: Store): KeepsCuts {
	return async (face, recipe, make) => {
		const key = keyOf('cuts', [CUTTERS, face, JSON.stringify(recipe)]);
		const place = store.find(key) ?? store.keep(key, await make());
		return () => readFileSync(place);
	};
}
