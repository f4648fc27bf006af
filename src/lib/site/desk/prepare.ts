/** What the page loads for drawing, in the order in which it is needed; then nothing can leave it any more. */
import { base } from '$app/paths';
import { PAGE_METRICS } from '../making/fontPlaces.js';
import { ahead, askAgain } from './ahead';
import { closeDoor } from './closeDoor';
import type * as Drawing from './drawing';
import type { KnownList } from './known';
import { keepForOffline } from './offline';

interface Prepared {
	/** What draws, once it can. */
	readonly drawing: Promise<typeof Drawing>;
	/** What the site has published; undefined where there is none, or too much. */
	readonly known: Promise<KnownList | undefined>;
	/** The fonts of pictures as rules of a style sheet, their measures too; asked for once a number is drawn, and once they are there, nothing can leave. */
	readonly fonts: () => Promise<string>;
}

let prepared: Prepared | undefined;

/** Once for a page; what could not be loaded is tried again. */
export function prepare(): Prepared {
	if (prepared) return prepared;
	const asked = ahead();
	const known = asked.drawing.then(
		({ readKnownList }) => readKnownList(asked.known),
		() => undefined
	);
	const drawing = Promise.all([asked.drawing, asked.metrics]).then(async ([loaded, metrics]) => {
		await loaded.takeMetrics(metrics);
		return loaded;
	});
	drawing.catch(() => {
		prepared = undefined;
		askAgain();
	});
	let faces: Promise<string> | undefined;
	prepared = {
		drawing,
		known,
		fonts() {
			faces ??= Promise.all([
				drawing.then((loaded) =>
					Promise.all([loaded.pageFontFaces(), fetch(base + PAGE_METRICS).then(loaded.takeKerning)])
				),
				known
			]).then(([[rules]]) => {
				closeDoor();
				setTimeout(() => void keepWhole(), LATER);
				return rules;
			});
			faces.catch(() => (faces = undefined));
			return Promise.all([faces, drawing]).then(([rules, { loadedRules }]) => rules + loadedRules());
		}
	};
	return prepared;
}

/** ms after which what is not needed yet disturbs nobody. */
const LATER = 2000;

/** With what makes files, which is else loaded at its button. */
async function keepWhole(): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	await Promise.all([
		import('./take'),
		import('./takeAlphabet'),
		import('./comparing'),
		import('./datasetPart'),
		import('./datasetZip'),
		import('./draftFile'),
		import('./citation'),
		import('./WholeText.svelte'),
		import('./Shelf.svelte'),
		import('./Known.svelte')
	]).catch(() => undefined);
	await keepForOffline();
}
