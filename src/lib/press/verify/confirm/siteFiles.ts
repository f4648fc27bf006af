/** Files that nobody signed beside the site’s own files of the same version: what these show was published. */
import { DRAWINGS_BESIDE, OWN_DRAWING } from '../../drawings';
import { endingOf, FORMAT_NAMES, FORMATS, VERSION_FORMATS, type Format } from '../../formats';
import { formMark } from '../../formMark';
import type { VerifiedFile } from '../verdict';
import type { Published } from '../published';
import type { Kind } from '../kind';
import type { ReadPublished } from '../report/readPublished';
import { openZip } from '../openZip';
import { Budget } from '../shown/budget';
import { verifyFile } from '../verifyFile';
import { confirmKit } from './kit';
import { isUncertain, withOutcome, type Confirm } from './outcome';

const UNPACKED = 256_000_000;

/** What is asked for at most: a report may hold any number of pictures. */
const FILES_AT_MOST = 160;

/**
 * Of one file, with all that is in it.
 * @param read the site’s own files
 */
export function confirmedBySite(published: Published, read: ReadPublished): Confirm {
	const asked = new Map<string, Promise<Uint8Array | undefined>>();
	const judged = new Map<string, VerifiedFile | undefined>();
	const fileOf = (name: string) => {
		const known = asked.get(name) ?? (asked.size < FILES_AT_MOST ? read(name).catch(() => undefined) : undefined);
		if (known) asked.set(name, known);
		return known;
	};
	const ownFile = async (name: string) => {
		const bytes = await fileOf(name);
		if (!judged.has(name)) judged.set(name, bytes && verifyFile(name, bytes, published));
		return judged.get(name);
	};
	const confirm: Confirm = async (file, bytes) => {
		if (!isUncertain(file)) return file;
		if (file.kind === 'zip') return confirmZip(file, bytes);
		const others: string[] = [];
		for (const name of namesFor(file)) {
			const own = await ownFile(name);
			if (!own || !isOfSameKind(file, own)) continue;
			if (own.made?.shown === file.made?.shown)
				return withOutcome(file, { is: 'same', note: `It shows the same as the site’s own file, ${name}.` });
			others.push(name);
		}
		return withOutcome(
			file,
			others.length > 0 && isLast(file) && !DRAWN_ON_PAGES.includes(file.kind ?? 'zip')
				? { is: 'other', differences: [`It shows something else than the site’s own file, ${others.join(' or ')}.`] }
				: { is: 'in-part', note: NO_SUCH_FILE }
		);
	};
	const confirmZip: Confirm = async (kit, bytes) => {
		const own = kit.shown && isLast(kit) ? await fileOf(`${kit.shown.figure}.zip`) : undefined;
		const { entries } = openZip(bytes, new Budget(UNPACKED));
		const there = own && openZip(own, new Budget(UNPACKED)).entries;
		return confirmKit(kit, entries, {
			confirm,
			texts: (name) => there && (there[name] ? [there[name]] : []),
			note: 'All that is in it is in the site’s own kit, or shows the same as the site’s own files.'
		});
	};
	return confirm;
}

const NO_SUCH_FILE =
	'The site’s own file of this kind and look could not be had, or shows something else: only the digests that the file itself carries were compared.';

/** An earlier version has files at addresses of its own, which say there what they did not say while it was the last. */
const isLast = ({ shown }: VerifiedFile) => shown?.later.length === 0;

/** What a reader's browser draws to order too, with other pixels and other fonts, in the forms that the site has itself. */
const DRAWN_ON_PAGES: readonly Kind[] = ['png', 'svg'];

/** Whether the site's own file is whole, of the same version, and written at the same time for the same place. */
function isOfSameKind({ made, shown }: VerifiedFile, own: VerifiedFile): boolean {
	return (
		own.state === 'intact' &&
		own.made?.edition === made?.edition &&
		own.made?.address === made?.address &&
		own.shown?.figure === shown?.figure &&
		own.shown?.version === shown?.version
	);
}

/** What a site calls its own files of such a kind, below `figures/`. */
function namesFor({ kind, made, shown }: VerifiedFile): string[] {
	if (!kind || !made || !shown) return [];
	const { figure, version, later } = shown;
	const isSuch = (format: Format) => FORMATS[format].kind === kind;
	// What is no drawing does not say how it is drawn.
	const drawings = [OWN_DRAWING, ...DRAWINGS_BESIDE].filter(
		({ form, look }) => made.form === '' || (formMark(form) === made.form && look === made.look)
	);
	const current = drawings.flatMap(({ ending, formats, documents = [] }) =>
		(ending === '' ? FORMAT_NAMES : (['svg', ...formats, ...documents] as const))
			.filter(isSuch)
			.map((format) => `${figure}${ending}${endingOf(format)}`)
	);
	const ofVersion = VERSION_FORMATS.filter((format) => isSuch(format) && drawings.includes(OWN_DRAWING)).map(
		(format) => `${figure}/v${version}${endingOf(format)}`
	);
	return later.length === 0 ? [...current, ...ofVersion] : ofVersion;
}
