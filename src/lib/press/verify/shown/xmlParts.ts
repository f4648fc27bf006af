/** Parts of a zip as XML: each is read once, and all of one file together may say so much and no more. */
import { strFromU8 } from 'fflate';
import type { Entries } from '../../zip/archive';
import { oddXml } from './oddXml';
import { parseXml, type XmlAllowance } from './parseXml';
import type { XmlElement } from './xmlNodes';

interface Part {
	readonly root: XmlElement;
	/** What is odd in its markup, a sentence each. */
	readonly odd: readonly string[];
}

interface Reading {
	readonly allowance: XmlAllowance;
	readonly parts: Map<string, Part>;
}

/** A table of a thousand rows has half of it. */
const ofOneFile = (): XmlAllowance => ({ characters: 8_000_000, elements: 150_000 });

/** By what was unpacked of a file: gone with it. */
const READINGS = new WeakMap<Entries, Reading>();

/** Undefined if there is no such part. @throws {TooLarge | Error} if it is no XML, or all parts together say too much */
export function xmlPart(entries: Entries, name: string): Part | undefined {
	const reading: Reading = READINGS.get(entries) ?? { allowance: ofOneFile(), parts: new Map() };
	READINGS.set(entries, reading);
	const known = reading.parts.get(name);
	const bytes = entries[name];
	if (known || !bytes) return known;
	const text = strFromU8(bytes).replace(/^\ufeff/, '');
	// It refuses what is too large to be read twice.
	const root = parseXml(text, reading.allowance);
	const part = { root, odd: oddXml(text).map((sentence) => `${name}: ${sentence}`) };
	reading.parts.set(name, part);
	return part;
}
