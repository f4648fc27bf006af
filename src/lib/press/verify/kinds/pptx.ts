/** A slide: what it shows is not taken apart, so that it is vouched for only as it was written, part by part. */
import { areEntriesIntact } from '../../zip/archive';
import { PROPERTIES } from '../../report/officeProperties';
import type { OpenedZip } from '../openZip';
import { isShown, type Reading } from '../reading';
import { partsDigest } from '../shown/office/parts';
import { headingOf, oddProperties, oddZip, propertiesOf } from './office';

/** Names of the parts that a slide of ours has; others, as macros, pictures and objects, it never has. */
const PARTS =
	/^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:app|core|custom)\.xml|ppt\/(?:_rels\/presentation\.xml\.rels|(?:presentation|presProps|tableStyles|viewProps)\.xml|theme\/theme1\.xml|slideLayouts\/(?:_rels\/)?slideLayout[12]\.xml(?:\.rels)?|(?:slides|notesSlides|slideMasters|notesMasters)\/(?:_rels\/)?(?:slide|notesSlide|slideMaster|notesMaster)1\.xml(?:\.rels)?))$/;

/** @throws {Error} if it is no presentation */
export function readPptx(zip: OpenedZip): Reading {
	const marks = propertiesOf(zip);
	// Somebody's presentation: its pictures are looked at one by one.
	if (!marks) return { kind: 'pptx', marks, isSealed: false, showsSame: false, differences: [], looksOurs: false };
	const { entries } = zip;
	const odd = [
		...oddZip(zip),
		...oddProperties(zip),
		...Object.keys(entries)
			.filter((name) => !PARTS.test(name))
			.map((name) => `It holds ${name}, which our slides never do.`)
	];
	const isSame = isShown(marks, partsDigest(entries));
	return {
		kind: 'pptx',
		marks,
		isSealed: odd.length === 0 && areEntriesIntact(entries, PROPERTIES),
		showsSame: odd.length === 0 && isSame,
		differences: isSame ? odd : [...odd, REWRITTEN],
		...headingOf(zip),
		looksOurs: true
	};
}

const REWRITTEN =
	'Its slide is not as it was written: it was changed, or saved by another program, and what it shows then is not compared here.';
