/** Pages of a word processor beside those that are made anew: their words, and the picture in them. */
import { DEPTHS, type Depth } from '../../lib/figure/brief/purposes';
import { canBeDrawn } from '../../lib/figure/scene';
import { PICTURES } from '../../lib/press/drawings';
import { makeFile } from '../../lib/press/make';
import { jsonFile } from '../../lib/press/record/json';
import type { Entries } from '../../lib/press/zip/archive';
import { openZip } from '../../lib/press/verify/openZip';
import { Budget } from '../../lib/press/verify/shown/budget';
import { pageDigest, picturesIn } from '../../lib/press/verify/shown/pageTexts';
import type { Made, Maker } from './making';
import { comparedExport } from './pictures';

const UNPACKED = 400_000_000;
const opened = (docx: Uint8Array) => openZip(docx, new Budget(UNPACKED)).entries;
/** Of its words and alt texts alone. */
const wordsOf = (entries: Entries) => pageDigest(entries, () => '');

export const comparedPage: Maker['reader'] = (docx) => {
	const entries = opened(docx);
	const words = wordsOf(entries);
	const [name, ...others] = picturesIn(entries);
	const picture = name === undefined || others.length > 0 ? undefined : entries[name];
	return async (how) => {
		if (!picture) return { is: 'other' };
		for (const depth of DEPTHS) {
			const { form, look } = PICTURES[depth];
			if (!canBeDrawn(how.figure, how.address, form)) continue;
			if (words === wordsOf(opened(await pageOf(how, depth, picture))))
				return comparedExport(picture)({ ...how, form, look });
		}
		return { is: 'other' };
	};
};

/** @param picture that of the file: of the page that is made with it only the words are compared */
function pageOf({ figure, address }: Made, depth: Depth, picture: Uint8Array): Promise<Uint8Array> {
	return makeFile({ format: 'docx', record: jsonFile(figure, address), picture, depth }, undefined);
}
